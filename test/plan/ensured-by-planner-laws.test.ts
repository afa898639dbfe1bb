// Proves as laws, on random documents with a plan, what the planner ensures, so that no rule checks it: the coverage lists
// these rows of the catalogue as ensured by the planner, and this list is the same.
import fc from "fast-check";
import { stringify } from "yaml";
import { problemText } from "../../lib/base/problem";
import { readDeployment, type Deployment } from "../../lib/model";
import type { ClusterPlan, DatabasePlan, Plan } from "../../lib/plan";
import { failureClusterOf, singleFailures } from "../../lib/plan/failures";
import { coverage } from "../../lib/rules";
import { oddDocument } from "./design/odd-documents";
import { planIfFits } from "./design/plan-if-fits";
import { anyDocument } from "./requirements/documents";

type Law = (plan: Plan, deployment: Deployment) => readonly string[];

const databasesOf = (plan: Plan): readonly DatabasePlan[] => plan.clusters.flatMap(({ databases }) => databases);

/** What is wrong with a plan, by catalogue row. */
const laws: Readonly<Record<string, Law>> = {
  "dag-copies-max": (plan) =>
    databasesOf(plan).flatMap(({ name, copies }) => {
      const servers = new Set(copies.map(({ server }) => server));
      return copies.length <= 16 && servers.size === copies.length ? [] : [`${name} has ${copies.length} copies`];
    }),
  "dag-activation-pref": (plan) => databasesOf(plan).flatMap(wrongPreferences),
  "dag-max-active": (plan, { exchange }) =>
    plan.clusters.flatMap((cluster) => wrongMaximum(cluster, exchange.edition === "standard" ? 5 : 100)),
  "ns-autodiscover-dns": (plan, { domains, namespaces }) => {
    const namesIn = (view: string) => plan.records.filter((one) => one.view === view).map(({ name }) => name);
    return ["internal", "external"]
      .filter((view) => namespaces !== undefined && namesIn(view).includes(namespaces.client))
      .flatMap((view) =>
        domains
          .filter(({ name, type }) => type === "authoritative" && name !== "*")
          .filter(({ name }) => !namesIn(view).includes(`autodiscover.${name}`))
          .map(({ name }) => `${name} has no autodiscover in the ${view} view`),
      );
  },
};

/** From 1 without gaps; every lagged copy after all others; of the others, those in the first one's datacenter come first. */
function wrongPreferences({ name, copies }: DatabasePlan): string[] {
  const sorted = [...copies].sort((a, b) => a.preference - b.preference);
  const home = sorted[0]?.datacenter;
  const ranks = sorted.map(({ datacenter, lagged }) => (lagged ? 2 : datacenter === home ? 0 : 1));
  const inOrder = ranks.every((rank, place) => place === 0 || rank >= (ranks[place - 1] ?? 0));
  const numbered = sorted.every(({ preference }, place) => preference === place + 1);
  return numbered && inOrder ? [] : [`${name}: ${JSON.stringify(sorted)}`];
}

/**
 * At least what any member would mount without a limit after a single failure with automatic failover, and at most what the
 * edition mounts; for a member with more copies, dag-db-limit-edition reports it.
 */
function wrongMaximum(cluster: ClusterPlan, edition: number): string[] {
  const members = cluster.failureModel.members.map(({ maximumActiveDatabases: _, ...member }) => member);
  const unlimited = failureClusterOf({ ...cluster, failureModel: { ...cluster.failureModel, members } });
  const automatic = singleFailures(unlimited).filter(({ activation }) => activation === "automatic");
  const mounted = Math.max(0, ...automatic.flatMap((failure) => Object.values(failure.mounted)));
  const maximum = cluster.maximumActiveDatabases;
  const copies = cluster.members.map(
    (member) => cluster.databases.filter((one) => one.copies.some(({ server }) => server === member)).length,
  );
  const most = Math.max(edition, ...copies);
  return maximum >= mounted && maximum <= most ? [] : [`${cluster.name}: ${mounted} <= ${maximum} <= ${most}`];
}

/** Domains of every kind, with and without mail of their own. */
function withDomains(document: object): object {
  const domains = [
    { name: "town.example", type: "authoritative" },
    { name: "second.example", type: "authoritative" },
    { name: "relayed.example", type: "internal-relay" },
  ];
  return { ...document, domains };
}

test("the laws are those that the coverage leaves to the planner", () => {
  const ensured = coverage().filter((row) => row.coverage.byPlanner !== undefined);
  expect(ensured.map(({ id }) => id).sort()).toEqual(Object.keys(laws).sort());
  expect(ensured.filter(({ judged }) => judged)).toEqual([]);
});

test.each([
  ["requirements and activation policies", anyDocument, 60, 20],
  ["users, hosts and DAGs", oddDocument, 25, 5],
] as const)("are kept whatever the document says of %s", (_, documents, numRuns, least) => {
  let planned = 0;
  fc.assert(
    fc.property<[object, boolean]>(documents, fc.boolean(), (document, twoDomains) => {
      const { deployment, problems } = readDeployment(stringify(twoDomains ? withDomains(document) : document));
      if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
      const { plan } = planIfFits(deployment);
      if (plan === undefined) return;
      planned += 1;
      const broken = Object.entries(laws).flatMap(([id, law]) =>
        law(plan, deployment).map((wrong) => `${id}: ${wrong}`),
      );
      expect(broken).toEqual([]);
    }),
    { numRuns },
  );
  expect(planned).toBeGreaterThan(least);
});
