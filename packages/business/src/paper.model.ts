/*
 * What a paper says, whatever it is printed as: PDF and DOCX come from the same. All of it is plain text; nothing reads
 * markup, formulas or addresses out of it.
 */

export type Run = { text: string; bold?: boolean; italic?: boolean };
export type Words = string | readonly (string | Run)[];

export type Align = "left" | "center" | "right";
export type Column = { title: string; width: number; align?: Align };
/** `width` of columns are parts of the whole. `sums` closes the table; what is blank before its first text is one cell. */
export type Grid = {
  columns: readonly Column[];
  rows: readonly (readonly Words[])[];
  sums?: readonly Words[];
};

/** Somebody who signs: in what capacity, and how they did; without `mark` there is room for a pen. */
export type Signing = {
  capacity: string;
  /** The organisation that signs through them. */
  behalf: string | null;
  name: string;
  mark: readonly string[] | null;
};

export type Block =
  /** Of a chapter, a section, an article; `over` stands above the name of a chapter. */
  | { type: "heading"; text: string; level: 1 | 2 | 3; over?: string }
  | { type: "text"; words: Words; align?: "center" | "justify"; isFlush?: boolean }
  /** `1.`, `a)`, `–` and what it counts; `depth` moves it in. */
  | { type: "clause"; label: string; words: Words; depth: 0 | 1 }
  /** What is called how: one or two in a line. */
  | { type: "facts"; rows: readonly (readonly Fact[])[] }
  | { type: "table"; grid: Grid; caption?: string }
  | { type: "note"; words: Words }
  /** What must be found at once: a code, a secret, and the same to be scanned. */
  | {
      type: "card";
      qr: string;
      caption: string;
      lines: readonly CardLine[];
    }
  | {
      type: "signatures";
      signings: readonly Signing[];
      receivers: readonly string[];
      /** Below the receivers, beside the signature. */
      qr?: { text: string; caption: string };
    };
export type CardLine = { label: string; value: string; size?: "loud" | "small" };
export type Fact = { label: string; words: Words };

/** Who writes, at the top left: the body above and the body itself, or an enterprise; null where people write. */
export type Issuer = { above: string | null; name: string; number: string | null };

export type Printable = {
  /** Of the file. */
  name: string;
  issuer: Issuer | null;
  /** Null leaves place and day out of the head. */
  place: string | null;
  /** Null leaves the day open. */
  day: string | null;
  title: readonly string[];
  english: string;
  subject: string | null;
  /** Below the title, in the middle: codes, dates of registration. */
  particulars: readonly Words[];
  addressee: string | null;
  isLandscape?: boolean;
  /** With the border of a certificate. */
  isFramed?: boolean;
  blocks: readonly Block[];
  /** The moment it is of: the same paper is the same bytes. */
  at: string;
};
