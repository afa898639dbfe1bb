import type { FailureResult } from "../../plan/failures";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import { signOnLosses } from "../support/sign-on-losses";
import { survivalOf } from "../support/survival";
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
  fix: "add members, copies or a witness in a third location until the failure is survived, or take the requirement out",
  reading:
    "Failures joined by `+` come one after another. It speaks of databases and sign-on; names, fronts and gateways have rules of their own (names-survive-datacenter, proxy-two-per-dc, ns-mx), so that each can be accepted by itself.",
  check: (subject) => {
    const wanted = [...new Set(subject.deployment.requirements.survive)];
    if (wanted.length === 0) return doesNotApply;
    return answerOf(wanted.map((words) => [...databasesBroken(subject, words), ...signOnBroken(subject, words)]));
  },
});

function databasesBroken(subject: Subject, words: string): readonly Verdict[] {
  return subject.plan.clusters.flatMap((cluster): Verdict[] => {
    const { broken, problems } = survivalOf(subject, cluster, words);
    const [first] = broken;
    if (problems.length > 0) {
      const [problem] = problems;
      return [
        breach(path(subject), { name: words, message: `${words} is not understood`, got: problem?.got ?? words }),
      ];
    }
    if (first === undefined) return [];
    const more = broken.length === 1 ? "" : ` (and ${broken.length - 1} more such cases)`;
    return [
      breach(path(subject), {
        name: words,
        message: `${words} is not survived by ${cluster.name}: with ${first.failed.join(" and ")} gone ${effectOf(first)}${more}`,
        got: `${first.votesLeft} of ${first.votes} votes, ${first.lost.length} of ${cluster.databases.length} databases lost`,
        expected: "every database mounted by itself",
      }),
    ];
  });
}

function effectOf(result: FailureResult): string {
  if (result.quorum === "lost")
    return result.activation === "manual" ? "a switchover by hand is needed" : "service is lost";
  if (result.lost.length === 0) return "databases wait for somebody to activate them";
  return `${listed(result.lost)} ${result.lost.length === 1 ? "is" : "are"} lost`;
}

/** A long list is cut: what matters is that there are so many. */
function listed(names: readonly string[]): string {
  return names.length <= 8 ? names.join(", ") : `${names.slice(0, 6).join(", ")} and ${names.length - 6} more`;
}

/** Sign-on goes on while one server and, where there are any, one proxy stand outside what failed. */
function signOnBroken(subject: Subject, words: string): readonly Verdict[] {
  return signOnLosses(subject, words).map(({ what, servers, failed }) =>
    breach(path(subject), {
      name: words,
      message:
        failed === words.replace(/\s*\+\s*/g, " and ")
          ? `${words} takes all ${what} with it`
          : `${words} takes all ${what} with it: ${failed} has them`,
      got: servers.join(", "),
      expected: "at least one elsewhere",
      remedy: "place the servers in different datacenters or zones",
    }),
  );
}

function path(subject: Subject): string {
  return subject.pathOf(subject.deployment, "requirements", "survive");
}
