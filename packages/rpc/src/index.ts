export type { Actor, Context, Entitlement, Permission } from "./context.ts";
export { newId } from "./ids.ts";
export { defineManifest, type Manifest } from "./manifest.ts";
export {
  callerOf,
  type ErrorShape,
  found,
  type Policy,
  procedures,
  router,
  type Told,
  upToDate,
} from "./procedures.ts";
export { accept, Refusal, type Result, refuse, unwrap } from "./result.ts";
