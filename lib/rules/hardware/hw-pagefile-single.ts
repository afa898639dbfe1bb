import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hwPagefileSingle = catalogueRule("hw-pagefile-single", {
  why: "A page file that Windows moves or enlarges takes space from queues and logs when it is needed most.",
  fix: "set `machine.pageFile: single`",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const { pageFile } = design.machine;
      if (pageFile === "single") return undefined;
      return breach(subject.pathOf(design, "machine", "pageFile"), {
        message: "the members do not have a single page file of a fixed size",
        got: pageFile,
        expected: "single",
      });
    }),
});
