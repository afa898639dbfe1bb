import type { Rule } from "./types";
import { azureRules } from "./azure";
import { backupRules } from "./backup";
import { consistencyRules } from "./consistency";
import { dagRules } from "./dag";
import { hardwareRules } from "./hardware";
import { hybridRules } from "./hybrid";
import { hyperVRules } from "./hyper-v";
import { migrationRules } from "./migration";
import { monitoringRules } from "./monitoring";
import { namesRules } from "./names";
import { portsRules } from "./ports";
import { proxiesRules } from "./proxies";
import { requirementsRules } from "./requirements";
import { securityRules } from "./security";
import { versionsRules } from "./versions";

/** Every rule of the library, sorted by id. Written by `npm run generate:rules`. */
export const allRules: readonly Rule[] = [
  ...azureRules,
  ...backupRules,
  ...consistencyRules,
  ...dagRules,
  ...hardwareRules,
  ...hybridRules,
  ...hyperVRules,
  ...migrationRules,
  ...monitoringRules,
  ...namesRules,
  ...portsRules,
  ...proxiesRules,
  ...requirementsRules,
  ...securityRules,
  ...versionsRules,
].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
