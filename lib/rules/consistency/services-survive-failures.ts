import { zoneName } from "../../model";
import type { BrokenCase, MailLoss, NameRow, RequirementOutcome } from "../../plan";
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
  const names = own.flatMap((broken) => (broken.name === undefined ? [] : [nameLost(subject, broken, broken.name)]));
  const mail = own.flatMap((broken) => (broken.mailflow === undefined ? [] : [mailLost(subject, broken)]));
  return byCause([...names, ...mail]).map((same) => breachOf(requirement, same));
}

/** What one case breaks, and where one more server would keep it. */
interface Loss {
  readonly failed: readonly string[];
  readonly path: string;
  readonly got: string;
  readonly server: "server" | "gateway";
  /** A name that nothing answers. */
  readonly name?: string;
  /** Mail that waits. */
  readonly waits: readonly string[];
}

/** Losses of one case that one more server would prevent are one finding. */
function byCause(losses: readonly Loss[]): Loss[][] {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const cause = JSON.stringify([loss.failed, loss.path, loss.got, loss.server]);
    groups.set(cause, [...(groups.get(cause) ?? []), loss]);
  }
  return [...groups.values()];
}

function breachOf(requirement: string, losses: readonly Loss[]): Breach {
  const [{ failed = [], path = "", got = "", server = "server" } = {}] = losses;
  const names = [...new Set(losses.flatMap(({ name }) => name ?? []))];
  const effects = [
    ...(names.length === 0 ? [] : [`nothing answers ${names.join(", ")}`]),
    ...new Set(losses.flatMap(({ waits }) => waits)),
  ];
  const lost = failed.join(" and ");
  return breach(path, {
    name: requirement,
    message: `after the failure of ${lost} ${effects.join(", ")}`,
    got,
    expected: `also a ${server} that does not fail with ${lost}`,
  });
}

/** The loss of one whole datacenter has rules of its own, except for synchronization and for mail without DAGs. */
function isJudgedElsewhere(
  { deployment, plan }: Subject,
  { failed, name, mailLost: stopped = [] }: BrokenCase,
): boolean {
  const [only, ...others] = failed;
  const isWhole = others.length === 0 && deployment.datacenters.some((datacenter) => datacenter.name === only);
  if (!isWhole || name?.purpose === "directory-sync") return false;
  const mailWaits = stopped.some((part) => part !== "applications");
  return !(mailWaits && plan.clusters.length === 0);
}

function nameLost(subject: Subject, { failed }: BrokenCase, row: NameRow): Loss {
  const got = row.dead.length === 0 ? "none" : `only ${row.dead.join(", ")}`;
  return { failed, path: placeOf(subject, row), got, server: "server", name: row.name, waits: [] };
}

function placeOf({ deployment, plan, pathOf }: Subject, { purpose }: NameRow): string {
  if (purpose === "directory-sync") return pathOf(deployment.identity?.directorySync ?? deployment, "servers");
  const isHybrid = purpose === "hybrid" || plan.clusters.length === 0;
  return isHybrid ? pathOf(deployment.hybrid?.endpoint ?? deployment, "servers") : pathOf(deployment, "proxies");
}

function mailLost(subject: Subject, { failed, mailflow, mailLost: stopped = [] }: BrokenCase): Loss {
  const domain = mailflow?.domain ?? "";
  const waits = stopped.map((part) => waiting[part](domain));
  const { endpoint } = subject.deployment.hybrid ?? {};
  const isOut = stopped.includes("outbound");
  if (endpoint !== undefined && passesEndpoint(subject) && isOut && fails(subject, endpoint.servers, failed)) {
    const got = `only ${endpoint.servers.join(", ")}`;
    return { failed, path: subject.pathOf(endpoint, "servers"), got, server: "server", waits };
  }
  const gateways = subject.deployment.gateways.map(({ name }) => name);
  const got = gateways.length === 0 ? "no gateway" : `only ${gateways.join(", ")}`;
  return { failed, path: subject.pathOf(subject.deployment, "gateways"), got, server: "gateway", waits };
}

const waiting: Readonly<Record<MailLoss, (domain: string) => string>> = {
  inbound: (domain) => `mail to ${domain} waits`,
  outbound: (domain) => `mail from ${domain} waits`,
  applications: () => "in-house systems cannot send",
};

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
