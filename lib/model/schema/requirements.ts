import * as z from "zod";
import {
  longestRequirement,
  requirementExamples,
  requirementExpected,
  requirementPattern,
} from "../requirements/grammar";
import { expectedMark, listOf } from "./fields";

const description =
  "Failures to survive. Terms: any-member, any-two-members (also any-two-servers), any-host, any-datacenter, any-link, any-zone, witness, link:A-B, or the name of a datacenter, zone (DATACENTER.zone-N), host or server. `a + b` fail at the same time, `a then b` one after the other.";

/** `requirements.survive`: the grammar of `lib/model/requirements` is stated as a pattern, and read later for documents and calls alike. */
export function survivalRequirements() {
  const says = { error: `${expectedMark}${requirementExpected}` };
  const requirement = z.string(says).meta({
    pattern: requirementPattern,
    maxLength: longestRequirement,
    description: "One failure, or several.",
    examples: [...requirementExamples],
  });
  return listOf(description, requirement);
}
