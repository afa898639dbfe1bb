import { breach, eachOf } from "../engine/answers";
import { isAzure } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import { hasWritableController } from "../support/hybrid-servers";
import { clusterPath, named } from "../support/lookup";
import { serverLike } from "../support/planned-servers";

export const azWitnessVms = catalogueRule("az-witness-vms", {
  why: "A witness that needs a domain controller across the VPN is lost with the VPN, and on a domain controller it would need rights over the domain.",
  fix: "run a file server and a domain controller in Azure, on separate machines",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => isAzure(subject, cluster.witness?.datacenter ?? "")),
      (cluster) => {
        const witness = cluster.witness;
        if (witness === undefined) return undefined;
        const path = clusterPath(subject, cluster, "witness");
        if (serverLike(subject, witness, "domain-controller") !== undefined) {
          return breach(path, {
            ...named(cluster),
            message: "the witness in Azure is a domain controller",
            got: witness.name,
            expected: "a separate file server",
          });
        }
        if (hasWritableController(subject, witness.datacenter)) return undefined;
        return breach(path, {
          ...named(cluster),
          message: "the witness in Azure has no domain controller near it",
          got: witness.datacenter,
          expected: "a domain controller in the same datacenter",
        });
      },
    ),
});
