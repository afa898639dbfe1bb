import { exchangeDiskClass } from "../../facts/azure-limits";
import { storagePool } from "../../facts/storage-pools";
import type { ClusterDesign } from "../../model";
import { breach, eachOf } from "../engine/answers";
import { azureDesigns, azureMembers } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const azPremiumStorage = catalogueRule("az-premium-storage", {
  why: "Other managed disks respond too slowly for databases and are not supported by Exchange.",
  fix: "remove `machine.azureDisk`, or set it to premium-ssd",
  reading: "Premium SSD v2 is refused too, because no page confirms that it counts as Premium Storage.",
  check: (subject) =>
    eachOf(azureDesigns(subject), (design) => {
      const used = design.machine.azureDisk;
      if (used === exchangeDiskClass) return withoutTier(subject, design);
      return breach(subject.pathOf(design, "machine", "azureDisk"), {
        message: "databases are on a class of disks that is not supported by Exchange",
        got: used,
        expected: exchangeDiskClass,
      });
    }),
});

/** A disk that is larger or slower than every tier, and that may not be striped. */
function withoutTier(subject: Subject, design: ClusterDesign): Verdict | undefined {
  const clusters = subject.plan.clusters.filter(({ design: name }) => name === design.name).map(({ name }) => name);
  const found = azureMembers(subject)
    .filter(({ cluster }) => clusters.includes(cluster ?? ""))
    .flatMap(({ name, disks }) => disks.map((disk) => ({ name, disk })))
    .find(({ disk }) => disk.tier === null);
  if (found === undefined) return undefined;
  return breach(subject.pathOf(design, "databases"), {
    name: found.name,
    message: "no premium disk is large and fast enough for a disk of this member",
    got: `${found.disk.name} with ${found.disk.sizeGB} GB`,
    expected: "a disk that one tier of premium SSD can hold",
    remedy: `specify more \`databases\`, or at least ${storagePool.leastOtherCopies + 1} copies of each, so that several disks can be striped`,
  });
}
