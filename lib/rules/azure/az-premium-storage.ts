import { exchangeDiskClass } from "../../facts/azure-limits";
import { breach, eachOf } from "../engine/answers";
import { azureDesigns } from "../support/in-azure";
import { catalogueRule } from "../support/define";

export const azPremiumStorage = catalogueRule("az-premium-storage", {
  why: "Other managed disks respond too slowly for databases and are not supported by Exchange.",
  fix: "remove `machine.azureDisk`, or set it to premium-ssd",
  reading: "Premium SSD v2 is refused too, because no page confirms that it counts as Premium Storage.",
  check: (subject) =>
    eachOf(azureDesigns(subject), (design) => {
      const used = design.machine.azureDisk;
      if (used === exchangeDiskClass) return undefined;
      return breach(subject.pathOf(design, "machine", "azureDisk"), {
        message: "databases are on a class of disks that is not supported by Exchange",
        got: used,
        expected: exchangeDiskClass,
      });
    }),
});
