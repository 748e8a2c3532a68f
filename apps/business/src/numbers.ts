import { locale } from "@sen/ui/language";

const shares = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** `33,33 %`, of a share in percent. */
export const percentOf = (share: number): string => `${shares.format(share)} %`;

const UNITS: Record<string, number> = {
  k: 1e3,
  nghin: 1e3,
  ngan: 1e3,
  tr: 1e6,
  trieu: 1e6,
  ty: 1e9,
  ti: 1e9,
};
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .trim();

/** A sum as people write it: `1.500.000`, `1 500 000 đ`, `2 tỷ`, `1,5 triệu`. Null when it is none. */
export function readMoney(typed: string): number | null {
  const text = plain(typed).replace(/\s*(₫|d|dong|vnd)$/, "");
  const [, figure, unit] = /^(\d+(?:[.,]\d{1,3})?)\s*([a-z]+)$/.exec(text) ?? [];
  if (figure !== undefined && unit !== undefined) {
    const times = UNITS[unit];
    return times === undefined ? null : Math.round(Number(figure.replace(",", ".")) * times);
  }
  const digits = text.replace(/[\s.,]/g, "");
  return /^\d{1,15}$/.test(digits) && isGrouped(text) ? Number(digits) : null;
}

/** No sign between digits, or one after every three from the right. */
const isGrouped = (text: string): boolean => /^\d+$/.test(text) || /^\d{1,3}([\s.,]\d{3})+$/.test(text);

/** A share or a number with a decimal sign of either kind: `33,33`, `33.33 %`. Null when it is none. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(/\s*%$/, "");
  return /^\d{1,12}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(",", ".")) : null;
}
