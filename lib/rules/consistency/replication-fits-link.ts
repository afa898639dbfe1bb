import { breach, eachOf } from "../engine/answers";
import { defineRule } from "../support/define";
import { datacentersOf } from "../support/lookup";

export const replicationFitsLink = defineRule({
  id: "replication-fits-link",
  area: "consistency",
  title: "The link between the datacenters of DAGs carries log shipping in the peak hour.",
  why: "On a link that is too slow, copies fall behind all day, and the loss of a datacenter loses the newest mail.",
  level: "risk",
  appliesTo: ["dag"],
  versions: "any",
  sources: ["PLANHA"],
  derived: true,
  fix: "lease a faster link between the datacenters, or keep fewer copies in the other one",
  reading:
    "Log shipping of all DAGs over the link is added up; clients and seeding are not included. Links to a location without members carry heartbeats and directory traffic, for which no figures are published.",
  check: (subject) => {
    const used = subject.deployment.links.flatMap((link) => {
      const names = subject.plan.clusters
        .filter((cluster) => link.between.every((end) => datacentersOf(cluster).includes(end)))
        .map(({ name }) => name);
      return names.length === 0 ? [] : [{ link, names }];
    });
    return eachOf(used, ({ link, names }) => {
      const sizes = subject.plan.sizes.clusters.filter(({ name }) => names.includes(name));
      const needed = Math.ceil(sizes.reduce((sum, { replicationMbps }) => sum + replicationMbps, 0));
      if (needed <= link.mbps) return undefined;
      return breach(subject.pathOf(link, "mbps"), {
        name: link.between.join("-"),
        message: "the link is too slow for log shipping in the peak hour",
        got: `${link.mbps} Mbit/s`,
        expected: `at least ${needed} Mbit/s`,
      });
    });
  },
});
