import { breach, eachOf } from "../engine/answers";
import { azureDesigns } from "../support/in-azure";
import { catalogueRule } from "../support/define";

export const azHostCache = catalogueRule("az-host-cache", {
  why: "A host cache between Exchange and its logs can lose writes that were acknowledged.",
  fix: "remove `machine.azureCache`, or set it to none",
  check: (subject) =>
    eachOf(azureDesigns(subject), (design) => {
      const used = design.machine.azureCache;
      if (used === "none") return undefined;
      return breach(subject.pathOf(design, "machine", "azureCache"), {
        message: "disks with databases use the cache of the host",
        got: used,
        expected: "none",
      });
    }),
});
