import { language } from "@sen/ui/language";

/** What is written in both languages, in the reader's. */
export const inWords = (named: { vi: string; en: string }): string => named[language];
