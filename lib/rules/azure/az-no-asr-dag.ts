import { breach, doesNotApply, eachOf } from "../engine/answers";
import { azureDatacenters } from "../support/in-azure";
import { catalogueRule } from "../support/define";

export const azNoAsrDag = catalogueRule("az-no-asr-dag", {
  why: "Site Recovery would start a second machine with the same databases after the DAG has already activated them elsewhere.",
  fix: "remove the members from `siteRecovery`; the DAG's own copies take its place",
  check: (subject) => {
    const members = subject.plan.clusters.flatMap((cluster) => cluster.members);
    const { datacenters } = subject.deployment;
    const nothingReplicated = datacenters.every(({ siteRecovery }) => siteRecovery.length === 0);
    if (azureDatacenters(subject).length === 0 && nothingReplicated) return doesNotApply;
    return eachOf(members.length === 0 ? [] : datacenters, (datacenter) => {
      const replicated = datacenter.siteRecovery.filter((name) => members.includes(name));
      if (replicated.length === 0) return undefined;
      return breach(subject.pathOf(datacenter, "siteRecovery"), {
        name: datacenter.name,
        message: "members of a DAG are replicated by Azure Site Recovery",
        got: replicated.join(", "),
        expected: "no member of a DAG",
      });
    });
  },
});
