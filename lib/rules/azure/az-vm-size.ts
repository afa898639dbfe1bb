import { azureSizes } from "../../facts/sizing";
import type { AzureMachinePlan, ClusterPlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { sizesOf } from "../support/cluster-sizes";
import { azureClusters, azureMembers } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import { clusterPath, named } from "../support/lookup";
import { noSize } from "../support/size-figures";
import type { Subject } from "../types";

export const azVmSize = catalogueRule("az-vm-size", {
  why: "A machine with too few processors, too little memory or IOPS, or with credits that run out, is slow at the peak.",
  fix: "specify a size of the Dsv5 or Esv5 series that meets the requirement as `machine.size`",
  check: (subject) =>
    eachOf(azureClusters(subject), (cluster) => {
      const path = clusterPath(subject, cluster, "machine", "size");
      const members = azureMembers(subject).filter((machine) => machine.cluster === cluster.name);
      const [without] = members.filter(({ size }) => size === null);
      if (without !== undefined) return breach(path, { ...named(cluster), ...noSize(without, spread) });
      const [wrong] = members.flatMap((machine) => shortage(subject, cluster, machine) ?? []);
      if (wrong === undefined) return undefined;
      return breach(path, {
        ...named(cluster),
        message: "the size of the members in Azure is too small",
        ...wrong,
      });
    }),
});

const spread = "spread the load over more members or databases, or lower what `machine` specifies";

/** What a size lacks; sizes that are not in the tables are judged by their series alone. */
function shortage(
  subject: Subject,
  cluster: ClusterPlan,
  machine: AzureMachinePlan,
): { readonly got: string; readonly expected: string } | undefined {
  const name = machine.size ?? "";
  if (/^Standard_B/i.test(name)) return { got: `${name}: a burstable size`, expected: "a size without credits" };
  const size = azureSizes.find((size) => size.name.toLowerCase() === name.toLowerCase());
  if (size === undefined) {
    if (/^Standard_[A-Z]+\d+[a-z]*s/i.test(name)) return undefined;
    return { got: `${name}: no premium storage`, expected: "a size with premium storage" };
  }
  const iops = sizesOf(subject, cluster).peakIopsPerServer;
  if (size.vcpu >= machine.processors && size.memoryGB >= machine.memoryGB && size.iops >= iops) return undefined;
  const words = (processors: number, memoryGB: number, operations: number) =>
    `${processors} processors, ${memoryGB} GB, ${Math.ceil(operations)} IOPS`;
  return {
    got: `${name}: ${words(size.vcpu, size.memoryGB, size.iops)}`,
    expected: `at least ${words(machine.processors, machine.memoryGB, iops)}`,
  };
}
