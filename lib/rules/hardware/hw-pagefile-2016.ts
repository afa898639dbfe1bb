import { pageFileCapMB, pageFileExtraMB } from "../../facts/sizing/hardware";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, named } from "../support/lookup";
import { clusterSizes } from "../support/cluster-sizes";

export const hwPagefile2016 = catalogueRule("hw-pagefile-2016", {
  why: "A page file of another size prevents memory dumps or lets Windows take memory from the Information Store.",
  fix: "set the initial and maximum size of the page file to the memory plus 10 MB, at most 32,778 MB",
  reading: "The plan holds the size in whole gigabytes, so the limit is rounded up before it is compared.",
  check: (subject) =>
    eachOf(subject.deployment.exchange.version === "2016" ? clusterSizes(subject) : [], ({ cluster, sizes }) => {
      const wanted = Math.min(sizes.memoryGB * 1024 + pageFileExtraMB, pageFileCapMB) / 1024;
      if (Math.abs(sizes.pageFileGB - wanted) <= 1) return undefined;
      const specified = designOf(subject, cluster).machine.pageFileGB;
      return breach(clusterPath(subject, cluster, "machine", specified === undefined ? "memoryGB" : "pageFileGB"), {
        ...named(cluster),
        message: `the page file does not match ${sizes.memoryGB} GB of memory`,
        got: `${sizes.pageFileGB} GB`,
        expected: `${Math.ceil(wanted)} GB`,
      });
    }),
});
