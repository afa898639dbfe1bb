import { pageFileShareSince2019 } from "../../facts/sizing/hardware";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, named } from "../support/lookup";
import { clusterSizes } from "../support/cluster-sizes";

export const hwPagefile25 = catalogueRule("hw-pagefile-25", {
  why: "A page file of another size prevents memory dumps or lets Windows take memory from the Information Store.",
  fix: "set the initial and maximum size of the page file to a quarter of the memory",
  check: (subject) =>
    eachOf(subject.deployment.exchange.version === "2016" ? [] : clusterSizes(subject), ({ cluster, sizes }) => {
      const wanted = Math.ceil(sizes.memoryGB * pageFileShareSince2019);
      if (sizes.pageFileGB === wanted) return undefined;
      const specified = designOf(subject, cluster).machine.pageFileGB;
      return breach(clusterPath(subject, cluster, "machine", specified === undefined ? "memoryGB" : "pageFileGB"), {
        ...named(cluster),
        message: `the page file does not match ${sizes.memoryGB} GB of memory`,
        got: `${sizes.pageFileGB} GB`,
        expected: `${wanted} GB`,
      });
    }),
});
