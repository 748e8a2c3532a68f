export { type ConnectOptions, connect, type Sdk } from "./connect.ts";
export {
  type Fault,
  faultOf,
  fieldsOf,
  isRefusal,
  isSignedOut,
  refusalDetailOf,
  refusalOf,
} from "./failures.ts";
export { everyItem } from "./pages.ts";
