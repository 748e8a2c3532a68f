import { openDesk } from "@sen/calendar/testing";
import { draft } from "@sen/calendar/samples";
await using desk = await openDesk();
const clerk = desk.as(desk.lang.clerk);
let n = 0;
const add = () => { const at = n++; const w = 10 + (at % 40); 
  return clerk.items.add({ organisationId: desk.lang.id, week: `2026-W${w}`, item: draft({ day: new Date(Date.UTC(2025, 11, 29 + (w - 1) * 7)).toISOString().slice(0,10), content: "Họp giao ban số " + at, chair: { kind: "person", id: desk.lang.chair }, participants: [{kind:"person",id:desk.lang.clerk},{kind:"person",id:desk.other.chair}], place: "Hội trường" }), idempotencyKey: "key-number-" + at }); };
for (const c of [64, 64, 64]) {
  const u = process.cpuUsage(); const t = performance.now(); let k = 0;
  await Promise.all(Array.from({ length: c }, async () => { for (let i = 0; i < 60; i++) { await add(); k++; } }));
  const v = process.cpuUsage(u);
  console.log("clients", c, "cpu µs/item", ((v.user + v.system) / k).toFixed(0), "user", (v.user / k).toFixed(0), "wall µs/item", ((performance.now() - t) * 1000 / k).toFixed(0));
}
