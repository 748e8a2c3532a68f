import { number } from "@sen/ui/format";

/** `1.500.000 ₫` */
export const dong = (sum: number): string => `${number(sum)} ₫`;
