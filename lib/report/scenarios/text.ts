import type { Deployment } from "../../model";
import type { Plan, Simulation, SimulationRequest } from "../../plan";
import { stacked } from "../text/section";
import type { Page } from "../text/page";
import { hanging } from "../text/words";
import { aroundText } from "./around";
import { depthText, detailText, singlesText, type ClusterPage } from "./clusters";

/** A simulation as tables: every DAG, then names and mail flow. */
export function simulationText(
  simulation: Simulation,
  request: SimulationRequest,
  deployment: Deployment,
  plan: Plan,
  page: ClusterPage,
): string {
  const deep = request.kind === "depth" && request.depth > 1;
  const textOf = request.kind !== "depth" ? detailText : deep ? depthText : singlesText;
  const clusters = simulation.clusters.flatMap((cluster) => {
    const planned = plan.clusters.find((candidate) => candidate.name === cluster.name);
    return planned === undefined
      ? []
      : [
          {
            name: cluster.name,
            text: textOf(cluster, planned, {
              ...page,
              loadLimit: loadLimitOf(plan, cluster.name),
              isWithoutHosts: isWithoutHosts(plan, cluster.name),
            }),
          },
        ];
  });
  const failover = deployment.namespaces?.failover ?? "manual failover";
  const around =
    deep && clusters.length > 0
      ? hanging(
          "  ",
          "Names and mail flow: omit --depth for single failures, add --format json for every set.",
          page.width,
        ) + "\n"
      : aroundText(simulation, request.kind === "depth", failover, page);
  const texts =
    page.all || request.kind !== "depth" ? clusters.map(({ text }) => text) : alikeOnce(clusters, page.width);
  return stacked([...(clusters.length === 0 ? [noCluster(deployment, page)] : texts), around]);
}

/** The processor load that servers are sized for. */
function loadLimitOf(plan: Plan, name: string): number {
  return plan.sizes.clusters.find((candidate) => candidate.name === name)?.processorLoad.limit ?? 1;
}

function isWithoutHosts({ sizes }: Plan, name: string): boolean {
  return sizes.notes.some(
    (note) => note.code === "processor-load-undecided" && note.cluster === name && note.hosts.length === 0,
  );
}

interface ClusterText {
  readonly name: string;
  readonly text: string;
}

/** DAGs with the same tables as an earlier one are named but not repeated. */
function alikeOnce(clusters: readonly ClusterText[], width: number): string[] {
  const plain = ({ name, text }: ClusterText): string => text.replaceAll(name, "").replace(/\s+/g, " ");
  return clusters.map((cluster, place) => {
    const same = clusters.slice(0, place).find((earlier) => plain(earlier) === plain(cluster));
    if (same === undefined) return cluster.text;
    return `${hanging("", `${cluster.name}: as ${same.name} (--all shows each failure).`, width)}\n`;
  });
}

export function noCluster(deployment: Deployment, { width }: Page): string {
  const text = `${deployment.name} has no DAG: there is no quorum to lose and no database to mount. What a failure does to names, sign-on, synchronization and mail flow follows.`;
  return hanging("", text, width) + "\n";
}
