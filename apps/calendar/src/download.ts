import type { FileFormat } from "@sen/calendar/model";

/** Hands a file to the browser under its name. `base64` is what it holds. */
export function download({ name, type, base64 }: { name: string; type: string; base64: string }): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const FORMATS: Record<string, FileFormat> = { xlsx: "xlsx", csv: "csv", ics: "ics" };

/** By the end of its name; what is really inside is the server's to judge. Null when it is none of ours. */
export const formatOf = (name: string): FileFormat | null =>
  FORMATS[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? null;

/** A file as text that fits into a request. */
export const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      resolve(typeof result === "string" ? (result.split(",")[1] ?? "") : ""); // after `data:…;base64,`
    };
    reader.onerror = () => reject(reader.error ?? new Error("The file could not be read"));
    reader.readAsDataURL(file);
  });
