/** Words as they are compared: without marks, đ as d, small letters. `Ô Chợ Dừa` → `o cho dua`. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/gi, "d")
    .toLowerCase();
