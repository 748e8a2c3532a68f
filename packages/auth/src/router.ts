import { router } from "@sen/rpc";
import type { Manifest } from "@sen/rpc/manifest";

export const authRouter = (_manifests: readonly Manifest[]) => router({});
