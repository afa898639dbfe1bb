import type { BrokenCase, FailureRecord, RequirementOutcome, SignOnLoss } from "../../plan";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { defineRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const requirementsSurvive = defineRule({
  id: "requirements-survive",
  area: "requirements",
  title: "Every failure in `requirements.survive` leaves every database mounted, by automatic failover.",
  why: "The requirement exists because users, or a contract, rely on it.",
  level: "unsupported",
  appliesTo: ["dag"],
  versions: "any",
  sources: ["DAG", "WF"],
  derived: true,
  fix: "add members, copies or a witness in a third location until the failure is survived, or remove the requirement",
  reading:
    "Failures joined by `+` happen at the same time, those joined by `then` one after the other. Databases and sign-on are judged; names, front ends and gateways are judged by others (names-survive-datacenter, proxy-two-per-dc, ns-mx), so that each can be waived separately.",
  check: (subject) => {
    const { requirements } = subject.plan;
    if (requirements.length === 0) return doesNotApply;
    return answerOf(
      requirements.map((outcome) =>
        outcome.cases === 0
          ? [withoutCases(subject, outcome)]
          : [...databasesBroken(subject, outcome), ...signOnBroken(subject, outcome)],
      ),
    );
  },
});

/** The requirement is written; what it stands for is not. */
function withoutCases(subject: Subject, { requirement }: RequirementOutcome): Verdict {
  return {
    ...undecided(path(subject), `what fails with \`${requirement}\``, requirement),
    remedy: "add to the deployment what is to fail, or remove the requirement",
  };
}

function databasesBroken(subject: Subject, { requirement, broken, dags }: RequirementOutcome): readonly Verdict[] {
  return subject.plan.clusters.flatMap((cluster): Verdict[] => {
    const dag = dags.find((candidate) => candidate.cluster === cluster.name);
    if (dag === undefined || dag.brokenCount === 0) return [];
    // Where only the worst cases are kept, all of them may be of other DAGs.
    const [first = dag.worst] = broken.flatMap((failedCase) => resultIn(failedCase, cluster.name));
    const others = dag.brokenCount - 1;
    const more = others === 0 ? "" : ` (and ${others} more ${others === 1 ? "case" : "cases"})`;
    return [
      breach(path(subject), {
        name: requirement,
        message: `${requirement} is not survived by ${cluster.name}: after the loss of ${first.failed.join(" and ")} ${effectOf(first)}${more}`,
        got: `${first.votesLeft} of ${first.votes} votes, ${first.lost.length} of ${cluster.databases.length} databases lost`,
        expected: "every database mounted by automatic failover",
      }),
    ];
  });
}

function resultIn({ cluster, result }: BrokenCase, name: string): readonly FailureRecord[] {
  return cluster === name && result !== undefined ? [result] : [];
}

function effectOf(result: FailureRecord): string {
  if (result.quorum === "lost")
    return result.activation === "manual" ? "a manual switchover is needed" : "service is lost";
  if (result.lost.length === 0) return "databases stay dismounted until activated manually";
  return `${listed(result.lost)} ${result.lost.length === 1 ? "is" : "are"} lost`;
}

/** A long list is cut: what matters is that there are so many. */
function listed(names: readonly string[]): string {
  return names.length <= 8 ? names.join(", ") : `${names.slice(0, 6).join(", ")} and ${names.length - 6} more`;
}

/** Sign-on works while one server and, if there are any, one proxy that reaches it are outside what failed. */
function signOnBroken(subject: Subject, { requirement, cases, signOn }: RequirementOutcome): readonly Verdict[] {
  return signOn.map((loss) =>
    breach(path(subject), {
      name: requirement,
      message: lossText(requirement, cases === 1, loss),
      got: loss.servers.join(", "),
      expected: neededFor[loss.kind],
      remedy: remedyFor[loss.kind] ?? "place the servers in different datacenters or zones",
    }),
  );
}

const neededFor: Readonly<Record<SignOnLoss["kind"], string>> = {
  servers: "at least one elsewhere",
  proxies: "at least one elsewhere",
  path: "a proxy that reaches a server",
  directory: "a domain controller that they reach",
  internet: "an agent that reaches the tenant",
  clients: "a server or an address that people inside reach",
};

const remedyFor: Readonly<Partial<Record<SignOnLoss["kind"], string>>> = {
  directory: "place a domain controller in the same datacenter, in another zone",
  internet: "place an agent in another datacenter, too",
  clients: "place a server for sign-on where the people are, too, or remove the requirement",
};

function lossText(requirement: string, alone: boolean, { kind, failed }: SignOnLoss): string {
  const which = failed.join(" and ");
  if (kind === "clients") return `${requirement} cuts people inside off from sign-on: ${which} does`;
  if (kind === "directory")
    return `${requirement} leaves the sign-on servers without a domain controller: ${which} does`;
  if (kind === "internet") return `${requirement} leaves the sign-on agents without the Internet: ${which} does`;
  if (kind === "path") return `${requirement} cuts off all sign-on proxies from the sign-on servers: ${which} does`;
  const lost = `${requirement} takes down all sign-on ${kind}`;
  return alone ? lost : `${lost}: ${which} has all of them`;
}

function path(subject: Subject): string {
  return subject.pathOf(subject.deployment, "requirements", "survive");
}
