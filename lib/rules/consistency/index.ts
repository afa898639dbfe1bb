import type { Rule } from "../types";
import { clientPathComplete } from "./client-path-complete";
import { datacentersEqualStrength } from "./datacenters-equal-strength";
import { mailPathComplete } from "./mail-path-complete";
import { mailboxesSaved } from "./mailboxes-saved";

/** Rules of this area, sorted by id. */
export const consistencyRules: readonly Rule[] = [
  clientPathComplete,
  datacentersEqualStrength,
  mailPathComplete,
  mailboxesSaved,
];
