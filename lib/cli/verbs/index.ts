import type { Verb } from "../verb";
import type * as check from "./check";
import type * as cost from "./cost";
import type * as lock from "./lock";
import type * as plan from "./plan";
import type * as rehearse from "./rehearse";
import type * as rules from "./rules";
import type * as schema from "./schema";
import type * as simulate from "./simulate";
import type * as size from "./size";
import type * as synth from "./synth";

/** A verb by name; its module is loaded when it is called, or when help lists all verbs. */
export interface VerbEntry {
  readonly name: string;
  readonly load: () => Verb;
}

export const verbs: readonly VerbEntry[] = [
  { name: "check", load: () => (require("./check") as typeof check).check },
  { name: "plan", load: () => (require("./plan") as typeof plan).plan },
  { name: "lock", load: () => (require("./lock") as typeof lock).lock },
  { name: "size", load: () => (require("./size") as typeof size).size },
  { name: "simulate", load: () => (require("./simulate") as typeof simulate).simulate },
  { name: "cost", load: () => (require("./cost") as typeof cost).cost },
  { name: "synth", load: () => (require("./synth") as typeof synth).synth },
  { name: "rehearse", load: () => (require("./rehearse") as typeof rehearse).rehearse },
  { name: "rules", load: () => (require("./rules") as typeof rules).rules },
  { name: "schema", load: () => (require("./schema") as typeof schema).schema },
];
