import { existing } from "./existing";
import { hyperV } from "./hyper-v";
import type { PlatformMaker } from "./maker";

/** The makers of this library. Azure can be planned and checked; it has no maker yet. */
export const builtInMakers: readonly PlatformMaker[] = [hyperV, existing];
