import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { opens } from "../support/mail-entries";
import { clusterPath, membersOf, named } from "../support/lookup";

export const portWitness = catalogueRule("port-witness", {
  why: "A member that cannot lock the file on the witness does not get its vote: the DAG loses quorum when it needs that vote.",
  fix: "allow TCP 445 and RPC from every member to the witness",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) =>
      (["witness", "alternateWitness"] as const).map((key) => {
        const witness = cluster[key];
        if (witness?.kind !== "file-share") return undefined;
        const path = clusterPath(subject, cluster, key, "address");
        const { address } = witness;
        const { name } = named(cluster);
        if (address === undefined) return undecided(path, `the address of ${witness.name}`, name);
        const closed = membersOf(subject, cluster).filter(
          (machine) => !machine.adapters.some((adapter) => opens(subject, adapter.address, address, "445")),
        );
        if (closed.length === 0) return undefined;
        return breach(path, {
          ...named(cluster),
          message: "no firewall rule allows TCP 445 to the witness",
          got: closed.map((machine) => machine.name).join(", "),
          expected: "a firewall rule from every member",
        });
      }),
    ),
});
