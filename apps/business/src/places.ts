import type { Command } from "@sen/ui/command";
import { authoritiesPath, finderPath, homePath } from "./addresses.ts";
import { words } from "./words/places.ts";

/** Where anybody can go inside this app, for the palette. */
const registrantPlaces: readonly Command[] = [
  { id: "business home", title: words.home, icon: "building-store", path: homePath },
  { id: "business start", title: words.start, icon: "plus", path: finderPath() },
  { id: "business authorities", title: words.authorities, icon: "id-badge", path: authoritiesPath },
];

/** And where officers go; each wants a permission of casework. */
const officerPlaces: readonly (Command & { wants: string })[] = [
  {
    id: "business queue",
    title: words.queue,
    icon: "clipboard-list",
    path: "/doanh-nghiep/can-bo",
    wants: "casework.see",
  },
  {
    id: "business fees",
    title: words.fees,
    icon: "briefcase",
    path: "/doanh-nghiep/can-bo/le-phi",
    wants: "casework.fees",
  },
  {
    id: "business reasons",
    title: words.reasons,
    icon: "list-details",
    path: "/doanh-nghiep/can-bo/ly-do",
    wants: "casework.see",
  },
  {
    id: "business transfer",
    title: words.transfer,
    icon: "arrow-right",
    path: "/doanh-nghiep/can-bo/chuyen",
    wants: "casework.supervise",
  },
  {
    id: "business competence",
    title: words.competence,
    icon: "building-community",
    path: "/doanh-nghiep/can-bo/tham-quyen",
    wants: "business.competence",
  },
];

export const placesFor = (permissions: readonly string[]): readonly Command[] => [
  ...registrantPlaces,
  ...officerPlaces
    .filter(({ wants }) => permissions.includes(wants))
    .map(({ wants: _wants, ...place }) => place),
];
