import { seedCatalogue } from "@sen/catalogue/seed";
import type { Data } from "@sen/data";
import { seedHanoi } from "@sen/directory/hanoi";
import { seedWorkdays } from "@sen/workdays/seed";

/** What every city needs before anybody signs in: the units of Hanoi, the holidays and the law. Loading it again changes nothing. */
export const seedReference = (data: Data): Promise<void> =>
  data.write(async (tx) => {
    await seedHanoi(tx);
    await seedWorkdays(tx);
    await seedCatalogue(tx);
  });
