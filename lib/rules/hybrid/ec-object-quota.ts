import { tenantObjects } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { directoryObjects } from "../support/hybrid-servers";

export const ecObjectQuota = catalogueRule("ec-object-quota", {
  why: "A tenant at its quota accepts no more objects: new accounts are not synchronized.",
  fix: "have the quota raised through a support case before the first synchronization, and waive this rule naming the case",
  reading: "The quota of a tenant with a verified domain: every deployment with accepted domains has one.",
  check: (subject) => {
    if (subject.deployment.identity?.directorySync === undefined) return doesNotApply;
    const objects = directoryObjects(subject);
    if (objects <= tenantObjects) return holds;
    return answerOf([
      breach(subject.pathOf(subject.deployment.identity.directorySync, "objects"), {
        message: "the directory exceeds the quota of the tenant",
        got: `${objects} objects`,
        expected: `at most ${tenantObjects}`,
      }),
    ]);
  },
});
