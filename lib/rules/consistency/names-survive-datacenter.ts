import type { DatacenterLoss, NameRow } from "../../plan";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";
import type { Breach, Subject } from "../types";

export const namesSurviveDatacenter = defineRule({
  id: "names-survive-datacenter",
  area: "consistency",
  title: "Every name that clients use, and outbound mail of in-house systems, survives the loss of any one datacenter.",
  why: "Databases mounted in the other datacenter are of no use if the name, proxy or relay failed with the first one.",
  level: "risk",
  appliesTo: ["namespace", "proxy", "edge"],
  versions: "any",
  sources: ["PA", "LB"],
  derived: true,
  fix: "publish a front end in another datacenter under the same name",
  reading:
    "With members in several datacenters every datacenter is lost in turn, otherwise those in `requirements.survive`. Mail from and to the Internet is judged by ns-mx and gw-send-connector-both-dc, sign-on in a datacenter that must be survived by requirements-survive, and old names by the migration.",
  check: (subject) => {
    const datacenters = datacentersToLose(subject);
    if (datacenters.length === 0) return doesNotApply;
    const losses = subject.plan.datacenterLosses.filter(({ datacenter }) => datacenters.includes(datacenter));
    return answerOf(
      losses.map((loss) => {
        const dead = deadNames(subject, loss);
        const groups = [...new Set(dead.map(({ purpose, view }) => `${purpose} ${view}`))];
        return [
          ...groups.map((group) => {
            const rows = dead.filter(({ purpose, view }) => `${purpose} ${view}` === group);
            return unreachable(subject, rows, loss.datacenter);
          }),
          applicationsSilent(subject, loss),
        ];
      }),
    );
  },
});

/** Datacenters whose loss must be survived, sorted. */
function datacentersToLose(subject: Subject): readonly string[] {
  const names = subject.deployment.datacenters.map(({ name }) => name);
  if (mailboxDatacenters(subject).length > 1) return names;
  const wanted = demanded(subject);
  return names.filter((name) => wanted.includes(name));
}

/** Datacenters in the document's requirements, each lost alone. */
function demanded(subject: Subject): readonly string[] {
  const { datacenters, requirements } = subject.deployment;
  const names = datacenters.map(({ name }) => name);
  const alone = requirements.survive.flatMap(({ steps }) =>
    steps.length === 1 && steps[0]?.length === 1 ? steps[0] : [],
  );
  if (alone.some(({ kind }) => kind === "any-datacenter")) return names;
  return names.filter((name) => alone.some((term) => term.kind === "datacenter" && term.name === name));
}

/** Names that worked before and no longer do. */
function deadNames(subject: Subject, { datacenter, unreachable: rows }: DatacenterLoss): readonly NameRow[] {
  const old = subject.deployment.migration?.names;
  return rows.filter((row) => {
    if (row.name === old?.client || row.name === old?.autodiscover) return false;
    if (row.purpose === "sign-on") return !demanded(subject).includes(datacenter);
    // Without a DAG in the document, the client names are aliases of the hybrid endpoint.
    return row.purpose === "hybrid" || (row.purpose === "client" && subject.plan.clusters.length > 0);
  });
}

function unreachable(subject: Subject, rows: readonly NameRow[], lost: string): Breach {
  const [first] = rows;
  const where = first?.view === "external" ? "externally" : "internally";
  const gone = [...new Set(rows.flatMap(({ dead }) => dead))];
  return breach(placeOf(subject, first), {
    name: lost,
    message: `after the loss of ${lost} nothing answers ${where} for ${rows.map(({ name }) => name).join(", ")}`,
    got: gone.length === 0 ? "none" : `only ${gone.join(", ")}`,
    expected: `also a server or proxy outside ${lost}`,
    ...remedyOf(first),
  });
}

/** What to change: what is behind another service, else one front end of several, else the front ends. */
function placeOf(subject: Subject, row: NameRow | undefined): string {
  const { identity, hybrid } = subject.deployment;
  if (row?.purpose === "sign-on") return subject.pathOf(identity?.signOn ?? subject.deployment, "servers");
  if (row?.purpose === "hybrid") return subject.pathOf(hybrid?.endpoint ?? subject.deployment, "servers");
  return frontsPath(subject, row?.view === "external" ? "external" : "internal");
}

function frontsPath(subject: Subject, view: "internal" | "external"): string {
  const { namespaces, proxies } = subject.deployment;
  const places = new Set(proxies.map(({ datacenter }) => datacenter));
  const single = namespaces?.distribution[view] === "single-front" && places.size > 1;
  return single ? subject.pathOf(namespaces, "distribution", view) : subject.pathOf(subject.deployment, "proxies");
}

function remedyOf(row: NameRow | undefined): { readonly remedy?: string } {
  if (row?.purpose === "sign-on") return { remedy: "place servers and proxies for sign-on in another datacenter, too" };
  if (row?.purpose === "hybrid") return { remedy: "place a server of the endpoint in another datacenter, too" };
  return {};
}

/** In-house systems that still run reach no gateway that sends. */
function applicationsSilent(subject: Subject, { datacenter: lost, applications }: DatacenterLoss): Breach | undefined {
  if (applications !== false) return undefined;
  const relays = subject.deployment.gateways.filter(({ direction }) => direction !== "inbound");
  if (relays.length === 0) return undefined;
  return breach(subject.pathOf(subject.deployment, "gateways"), {
    name: lost,
    message: `after the loss of ${lost} in-house systems elsewhere have no gateway to send through`,
    got: relays.map(({ name, datacenter }) => `${name} in ${datacenter}`).join(", "),
    expected: `a gateway that sends outside of ${lost} as well`,
    remedy: "run such a gateway in another datacenter, too",
  });
}
