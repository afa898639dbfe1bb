import type { BrokenCase, FailureRecord, RequirementOutcome, SignOnLoss } from "../../plan/types";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const requirementsSurvive = defineRule({
  id: "requirements-survive",
  area: "requirements",
  title: "Every failure that the document wants survived leaves every database mounted, without anybody's help.",
  why: "The requirement was written down because users, or a contract, count on it.",
  level: "unsupported",
  appliesTo: ["dag"],
  versions: "any",
  sources: ["DAG", "WF"],
  derived: true,
  fix: "add members, copies or a witness in a third location until the failure is survived, or remove the requirement",
  reading:
    "Failures joined by `+` happen at the same time, those joined by `then` one after the other. It speaks of databases and sign-on; names, front ends and gateways have rules of their own (names-survive-datacenter, proxy-two-per-dc, ns-mx), so that each can be accepted by itself.",
  check: (subject) => {
    const { requirements } = subject.plan;
    if (requirements.length === 0) return doesNotApply;
    return answerOf(
      requirements.map((outcome) => [...databasesBroken(subject, outcome), ...signOnBroken(subject, outcome)]),
    );
  },
});

function databasesBroken(subject: Subject, { requirement, broken }: RequirementOutcome): readonly Verdict[] {
  return subject.plan.clusters.flatMap((cluster): Verdict[] => {
    const [first, ...others] = broken.flatMap((one) => resultIn(one, cluster.name));
    if (first === undefined) return [];
    const more = others.length === 0 ? "" : ` (and ${others.length} more such cases)`;
    return [
      breach(path(subject), {
        name: requirement,
        message: `${requirement} is not survived by ${cluster.name}: with ${first.failed.join(" and ")} gone ${effectOf(first)}${more}`,
        got: `${first.votesLeft} of ${first.votes} votes, ${first.lost.length} of ${cluster.databases.length} databases lost`,
        expected: "every database mounted by itself",
      }),
    ];
  });
}

function resultIn({ cluster, result }: BrokenCase, name: string): readonly FailureRecord[] {
  return cluster === name && result !== undefined ? [result] : [];
}

function effectOf(result: FailureRecord): string {
  if (result.quorum === "lost")
    return result.activation === "manual" ? "a switchover by hand is needed" : "service is lost";
  if (result.lost.length === 0) return "databases wait for somebody to activate them";
  return `${listed(result.lost)} ${result.lost.length === 1 ? "is" : "are"} lost`;
}

/** A long list is cut: what matters is that there are so many. */
function listed(names: readonly string[]): string {
  return names.length <= 8 ? names.join(", ") : `${names.slice(0, 6).join(", ")} and ${names.length - 6} more`;
}

/** Sign-on is answered while one server and, where there are any, one proxy that reaches it stand outside what failed. */
function signOnBroken(subject: Subject, { requirement, cases, signOn }: RequirementOutcome): readonly Verdict[] {
  return signOn.map((loss) =>
    breach(path(subject), {
      name: requirement,
      message: lossText(requirement, cases === 1, loss),
      got: loss.servers.join(", "),
      expected: loss.kind === "path" ? "a proxy that reaches a server" : "at least one elsewhere",
      remedy: "place the servers in different datacenters or zones",
    }),
  );
}

function lossText(requirement: string, alone: boolean, { kind, failed }: SignOnLoss): string {
  const which = failed.join(" and ");
  if (kind === "path") return `${requirement} cuts all sign-on proxies off from the sign-on servers: ${which} does`;
  const lost = `${requirement} takes all sign-on ${kind} with it`;
  return alone ? lost : `${lost}: ${which} has them`;
}

function path(subject: Subject): string {
  return subject.pathOf(subject.deployment, "requirements", "survive");
}
