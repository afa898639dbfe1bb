import { zoneName } from "../../model";
import type { BrokenCase, MailflowRow, NameRow, RequirementOutcome } from "../../plan";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import type { Breach, Subject } from "../types";

export const servicesSurviveFailures = defineRule({
  id: "services-survive-failures",
  area: "consistency",
  title: "After every failure in `requirements.survive`, names are answered, synchronization runs and mail flows.",
  why: "Databases and sign-on that survive are of little use if Autodiscover, moves or the relay depended on the one server that failed.",
  level: "risk",
  appliesTo: ["namespace", "hybrid", "edge"],
  versions: "any",
  sources: ["PA", "LB"],
  derived: true,
  fix: "run a second server with the same role in another zone, host or datacenter",
  reading:
    "`simulate --must-survive --strict` judges the same. Databases and sign-on are judged by requirements-survive; names and in-house systems after the loss of one datacenter by names-survive-datacenter, mail of domains with DAGs then by ns-mx and gw-send-connector-both-dc. A staging server that an operator can activate is enough for synchronization.",
  check: (subject) => {
    const { requirements } = subject.plan;
    if (requirements.length === 0) return doesNotApply;
    return answerOf(requirements.map((outcome) => lossesOf(subject, outcome)));
  },
});

/** Where databases do not survive, requirements-survive says so, and that nothing answers their names follows from it. */
function lossesOf(subject: Subject, { requirement, around, dags }: RequirementOutcome): readonly Breach[] {
  if (dags.some(({ brokenCount }) => brokenCount > 0)) return [];
  const own = around.filter((broken) => !isJudgedElsewhere(subject, broken));
  const names = own.flatMap(({ name, failed }) => (name === undefined ? [] : [{ row: name, failed }]));
  const groups = [
    ...new Map(names.map((broken) => [JSON.stringify([broken.failed, broken.row.dead]), broken])).values(),
  ];
  return [
    ...groups.map(({ row, failed }) => {
      const same = names.filter((other) => isSame(other, { row, failed })).map((other) => other.row.name);
      return nameLost(subject, { requirement, failed, row, names: [...new Set(same)] });
    }),
    ...own.flatMap(({ mailflow, failed }) =>
      mailflow === undefined ? [] : [mailLost(subject, requirement, failed, mailflow)],
    ),
  ];
}

interface LostName {
  readonly row: NameRow;
  readonly failed: readonly string[];
}

function isSame(a: LostName, b: LostName): boolean {
  return a.failed.join() === b.failed.join() && a.row.dead.join() === b.row.dead.join();
}

/** The loss of one whole datacenter has rules of its own, except for synchronization and for mail without DAGs. */
function isJudgedElsewhere({ deployment, plan }: Subject, { failed, name, mailflow }: BrokenCase): boolean {
  const [only, ...others] = failed;
  const isWhole = others.length === 0 && deployment.datacenters.some((datacenter) => datacenter.name === only);
  if (!isWhole || name?.purpose === "directory-sync") return false;
  const mailWaits = mailflow !== undefined && !(mailflow.inbound && mailflow.outbound);
  return !(mailWaits && plan.clusters.length === 0);
}

function nameLost(
  subject: Subject,
  lost: LostName & { readonly requirement: string; readonly names: readonly string[] },
): Breach {
  const { row, failed, requirement, names } = lost;
  return breach(placeOf(subject, row), {
    name: requirement,
    message: `after the failure of ${failed.join(" and ")} nothing answers ${names.join(", ")}`,
    got: row.dead.length === 0 ? "none" : `only ${row.dead.join(", ")}`,
    expected: `also a server that does not fail with ${failed.join(" and ")}`,
  });
}

function placeOf({ deployment, plan, pathOf }: Subject, { purpose }: NameRow): string {
  if (purpose === "directory-sync") return pathOf(deployment.identity?.directorySync ?? deployment, "servers");
  const isHybrid = purpose === "hybrid" || plan.clusters.length === 0;
  return isHybrid ? pathOf(deployment.hybrid?.endpoint ?? deployment, "servers") : pathOf(deployment, "proxies");
}

function mailLost(subject: Subject, requirement: string, failed: readonly string[], row: MailflowRow): Breach {
  const waits = [
    ...(row.inbound ? [] : [`mail to ${row.domain} waits`]),
    ...(row.outbound ? [] : [`mail from ${row.domain} waits`]),
    ...(row.applications === false ? ["in-house systems cannot send"] : []),
  ];
  const message = `after the failure of ${failed.join(" and ")} ${waits.join(", ")}`;
  const { endpoint } = subject.deployment.hybrid ?? {};
  if (endpoint !== undefined && passesEndpoint(subject) && !row.outbound && fails(subject, endpoint.servers, failed)) {
    return breach(subject.pathOf(endpoint, "servers"), {
      name: requirement,
      message,
      got: `only ${endpoint.servers.join(", ")}`,
      expected: `also a server that does not fail with ${failed.join(" and ")}`,
    });
  }
  const gateways = subject.deployment.gateways.map(({ name }) => name);
  return breach(subject.pathOf(subject.deployment, "gateways"), {
    name: requirement,
    message,
    got: gateways.length === 0 ? "no gateway" : `only ${gateways.join(", ")}`,
    expected: `also a gateway that does not fail with ${failed.join(" and ")}`,
  });
}

/** Without a DAG all mail of Exchange Online passes through the servers of the hybrid endpoint, if it is routed here. */
function passesEndpoint({ deployment, plan }: Subject): boolean {
  return plan.clusters.length === 0 && deployment.hybrid?.mailFlow === "centralized";
}

function fails({ plan }: Subject, names: readonly string[], failed: readonly string[]): boolean {
  return names.every((name) => {
    const server = plan.servers.find((candidate) => candidate.name === name);
    const { datacenter = "", zone } = server ?? {};
    return [name, datacenter, ...(zone === undefined ? [] : [zoneName(datacenter, zone)])].some((part) =>
      failed.includes(part),
    );
  });
}
