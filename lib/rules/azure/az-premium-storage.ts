import { exchangeDiskClass } from "../../facts/azure-limits";
import { breach, eachOf } from "../engine/answers";
import { azureDesigns } from "../support/azure";
import { catalogueRule } from "../support/define";

export const azPremiumStorage = catalogueRule("az-premium-storage", {
  why: "Other disks of Azure answer too slowly for databases, and Exchange is not supported on them.",
  fix: "leave `machine.azureDisk` out, or set it to premium-ssd",
  reading: "Premium SSD v2 is refused too: whether it counts as Premium Storage is on no page that was read.",
  check: (subject) =>
    eachOf(azureDesigns(subject), (design) => {
      const used = design.machine.azureDisk;
      if (used === exchangeDiskClass) return undefined;
      return breach(subject.pathOf(design, "machine", "azureDisk"), {
        message: "databases are on a class of disks that is not supported for Exchange",
        got: used,
        expected: exchangeDiskClass,
      });
    }),
});
