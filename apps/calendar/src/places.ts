import type { Command } from "@sen/ui/command";
import { words } from "./words/week.ts";

/** Where one can go inside this app, for the palette. */
export const places: readonly Command[] = [
  { id: "calendar week", title: words.keys.today, icon: "calendar-week", path: "/lich/" },
  { id: "calendar month", title: words.month, icon: "calendar", path: "/lich/thang" },
  { id: "calendar rooms", title: words.rooms, icon: "door", path: "/lich/phong-hop" },
  { id: "calendar import", title: words.import, icon: "file-import", path: "/lich/nhap" },
];
