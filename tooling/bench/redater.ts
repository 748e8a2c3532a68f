// The process that is killed half-way: moves the dates of the dossiers in a folder, a few thousand to a transaction.
import { redate } from "@sen/casework/redating";
import { openData } from "@sen/data/open";
import { newId } from "@sen/rpc";

const data = await openData(process.argv[2] ?? "");
process.stdout.write("begun\n");
await redate({ data, newId, now: () => new Date().toISOString() });
await data.close();
