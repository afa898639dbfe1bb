import type { Rule } from "../types";
import { monHealthcheck } from "./mon-healthcheck";
import { monPorts } from "./mon-ports";
import { monScom } from "./mon-scom";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const monitoringRules: readonly Rule[] = [monHealthcheck, monPorts, monScom];
