import type { Checking } from "./checking";
import { placedMachines } from "./named-machines";

/** Checks that the machines that Azure Site Recovery replicates exist, in any datacenter. */
export function checkSiteRecovery(checking: Checking): void {
  const machines = placedMachines(checking).map((machine) => machine.name);
  const members = checking.clusters.flatMap((cluster) => cluster.members.map((member) => member.name));
  checking.document.datacenters.forEach(({ siteRecovery }, i) =>
    siteRecovery?.forEach((name, j) => {
      if (checking.paths.of("members", name) !== undefined) return;
      checking.knows(`datacenters[${i}].siteRecovery[${j}]`, "machine", name, [...machines, ...members]);
    }),
  );
}
