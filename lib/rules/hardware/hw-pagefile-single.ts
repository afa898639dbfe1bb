import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hwPagefileSingle = catalogueRule("hw-pagefile-single", {
  why: "A page file that Windows moves or grows takes the room of queues and logs in the worst minute.",
  fix: "set `machine.pageFile: single`",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const { pageFile } = design.machine;
      if (pageFile === "single") return undefined;
      return breach(subject.pathOf(design, "machine", "pageFile"), {
        message: "the members have no single page file of a fixed size",
        got: pageFile,
        expected: "single",
      });
    }),
});
