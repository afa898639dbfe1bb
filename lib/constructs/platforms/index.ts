import { azure } from "./azure";
import { existing } from "./existing";
import { hyperV } from "./hyper-v";
import type { PlatformMaker } from "./maker";

/** The makers of this library. */
export const builtInMakers: readonly PlatformMaker[] = [hyperV, azure, existing];
