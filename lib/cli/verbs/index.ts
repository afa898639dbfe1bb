import type { Verb } from "../verb";
import { check } from "./check";
import { plan } from "./plan";
import { rehearse } from "./rehearse";
import { rules } from "./rules";
import { schema } from "./schema";
import { synth } from "./synth";

/** All verbs, in the order in which help lists them. */
export const verbs: readonly Verb[] = [check, plan, synth, rehearse, rules, schema];
