/**
 * Vietnamese as people type it: no marks, đ as d, the tone wherever it was put (hoà = hòa), y as i (Kỳ = Kì),
 * anything that is not a letter or figure as one space. The stored column and the words searched for both go
 * through here, so every spelling meets the others. It is for finding only, never for showing.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll("y", "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
