import { isSurvived, mustSurvive, simulateFailure, type FailureResult } from "../../plan/failures";
import type { ClusterPlan } from "../../plan/types";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import { failureClusterOf, zoneFailure } from "../support/failures";
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
    "Failures joined by `+` come one after another. It speaks of databases and sign-on; fronts and gateways have rules of their own (proxy-two-per-dc, ns-mx), so that each can be accepted by itself.",
  check: (subject) => {
    const wanted = subject.deployment.requirements.survive;
    if (wanted.length === 0) return doesNotApply;
    const judged = brokenCases(subject, wanted);
    return answerOf(
      wanted.map((words) => [...databasesBroken(subject, words, judged), ...signOnBroken(subject, words)]),
    );
  },
});

/** What is broken, by cluster and by the document's words. */
type Broken = ReadonlyMap<ClusterPlan, ReadonlyMap<string, readonly FailureResult[]>>;

function databasesBroken(subject: Subject, words: string, judged: Broken): readonly Verdict[] {
  return subject.plan.clusters.flatMap((cluster) => {
    const broken = zoneBroken(subject, cluster, words) ?? judged.get(cluster)?.get(words) ?? [];
    const [first] = broken;
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

/** `undefined` for words that name no zone. */
function zoneBroken(subject: Subject, cluster: ClusterPlan, words: string): readonly FailureResult[] | undefined {
  const [, datacenter, zone] = /^(.+)\.zone-(.+)$/.exec(words) ?? [];
  if (datacenter === undefined || zone === undefined) return undefined;
  const result = simulateFailure(failureClusterOf(subject, cluster), zoneFailure(subject, cluster, datacenter, zone));
  return isSurvived(result) ? [] : [result];
}

/**
 * Every cluster is looked up once for all words. A datacenter without a part of a cluster is no failure for it: the model
 * has checked that the name exists.
 */
function brokenCases(subject: Subject, wanted: readonly string[]): Broken {
  return new Map(
    subject.plan.clusters.map((cluster) => {
      const { results } = mustSurvive([failureClusterOf(subject, cluster)], wanted);
      return [cluster, new Map(results.map(({ requirement, broken }) => [requirement, broken]))] as const;
    }),
  );
}

function effectOf(result: FailureResult): string {
  if (result.quorum === "lost")
    return result.activation === "manual" ? "a switchover by hand is needed" : "service is lost";
  return `${result.lost.join(", ")} ${result.lost.length === 1 ? "is" : "are"} lost`;
}

/** Sign-on goes on while one server and, where there are any, one proxy stand outside what failed. */
function signOnBroken(subject: Subject, words: string): readonly Verdict[] {
  const signOn = subject.deployment.identity?.signOn;
  if (signOn === undefined) return [];
  const groups = [
    ["sign-on servers", signOn.servers],
    ["sign-on proxies", signOn.proxies],
  ] as const;
  return groups
    .filter(([, servers]) => servers.length > 0 && servers.every((server) => fails(server, words)))
    .map(([what, servers]) =>
      breach(path(subject), {
        name: words,
        message: `${words} takes all ${what} with it`,
        got: servers.map((server) => server.name).join(", "),
        expected: "at least one elsewhere",
        remedy: "place the servers in different datacenters or zones",
      }),
    );
}

function fails(
  server: { readonly name: string; readonly datacenter: string; readonly zone?: string },
  words: string,
): boolean {
  const { name, datacenter, zone } = server;
  return words.split("+").some((word) => [name, datacenter, `${datacenter}.zone-${zone ?? ""}`].includes(word.trim()));
}

function path(subject: Subject): string {
  return subject.pathOf(subject.deployment, "requirements", "survive");
}
