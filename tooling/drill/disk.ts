// A disk that loses what was not synced: the durable bytes of each file, and what was written since its last sync.

export type Operation = { kind: "write" | "truncate"; at: number; data: Buffer };
export type Step = { file: string } & (Operation | { kind: "sync" } | { kind: "remove" });

const KINDS: Record<string, Step["kind"]> = { W: "write", T: "truncate", S: "sync", U: "remove" };

/** Reads what power.c wrote. A record cut short at the end of the log is left out. */
export function readLog(log: Buffer): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at + 21 <= log.length; ) {
    const kind = KINDS[String.fromCharCode(log[at] ?? 0)];
    const pathLength = log.readUInt32LE(at + 1);
    const offset = Number(log.readBigInt64LE(at + 5));
    const length = Number(log.readBigInt64LE(at + 13));
    const start = at + 21 + pathLength;
    if (kind === undefined) throw new Error(`the recorder's log makes no sense at byte ${at}`);
    if (start + length > log.length) break;
    const file =
      log
        .toString("utf8", at + 21, start)
        .split("/")
        .at(-1) ?? "";
    const data = log.subarray(start, start + length);
    steps.push(kind === "sync" || kind === "remove" ? { kind, file } : { kind, file, at: offset, data });
    at = start + length;
  }
  return steps;
}

type File = { bytes: Buffer; size: number };

function put(file: File, { kind, at, data }: Operation): void {
  const end = kind === "truncate" ? at : at + data.length;
  if (end > file.bytes.length)
    file.bytes = Buffer.concat([file.bytes, Buffer.alloc(Math.max(end, file.bytes.length))]);
  if (kind === "truncate") {
    if (at < file.size) file.bytes.fill(0, at, file.size);
    file.size = at;
  } else {
    data.copy(file.bytes, at);
    file.size = Math.max(file.size, end);
  }
}

/** What became of writes that no sync followed: none reached the disk, some did, or some did in part. */
export type Fate = "none" | "some" | "torn";
const SECTOR = 512;

export class Disk {
  readonly #durable = new Map<string, File>();
  readonly #pending = new Map<string, Operation[]>();

  do(step: Step): void {
    const { file } = step;
    if (step.kind === "remove") {
      this.#durable.delete(file);
      this.#pending.delete(file);
      return;
    }
    const kept = this.#durable.get(file) ?? { bytes: Buffer.alloc(0), size: 0 };
    this.#durable.set(file, kept);
    if (step.kind === "sync") {
      for (const operation of this.#pending.get(file) ?? []) put(kept, operation);
      this.#pending.set(file, []);
    } else {
      this.#pending.set(file, [...(this.#pending.get(file) ?? []), step]);
    }
  }

  /** The files as they are found when the power comes back. */
  afterCut(fate: Fate, random: () => number): Map<string, Buffer> {
    const found = new Map<string, Buffer>();
    for (const [name, durable] of this.#durable) {
      const file = { bytes: Buffer.from(durable.bytes), size: durable.size };
      for (const operation of fate === "none" ? [] : (this.#pending.get(name) ?? [])) {
        if (random() < 0.5) put(file, fate === "torn" ? torn(operation, random) : operation);
      }
      found.set(name, file.bytes.subarray(0, file.size));
    }
    return found;
  }
}

function torn(operation: Operation, random: () => number): Operation {
  if (operation.kind === "truncate" || operation.data.length <= SECTOR) return operation;
  const sectors = Math.floor(operation.data.length / SECTOR);
  return { ...operation, data: operation.data.subarray(0, SECTOR * (1 + Math.floor(random() * sectors))) };
}
