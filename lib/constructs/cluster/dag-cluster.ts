import type { Construct } from "constructs";
import type { ClusterPlan } from "../../plan";
import type { EntryOf } from "../deployment/description";
import { Part } from "../deployment/deployment-part";
import type { Machine } from "../machine/machine";
import { FileShareWitness } from "./file-share-witness";

/** The document's entry of a cluster, without the name: the construct's id is the name. */
export type DagClusterProps = EntryOf<"clusters">;

/**
 * A database availability group over the datacenters that its members name. It declares the members' machines, in
 * the stack of each member's datacenter, and the witness where that is created. It knows nothing of the platform: the
 * datacenters make the machines. One entry with several instances stands for several DAGs of the same make.
 */
export class DagCluster extends Part {
  constructor(scope: Construct, id: string, props: DagClusterProps) {
    super(scope, id, "clusters", props);
  }

  /** The DAGs that came of the entry; one, unless it says otherwise. */
  get clusters(): readonly ClusterPlan[] {
    return this.built().plan.clusters.filter((cluster) => cluster.design === this.partName);
  }

  /** The members by computer name: `dag.machines.MBX1`. */
  get machines(): Readonly<Record<string, Machine>> {
    return this.machinesNamed(this.clusters.flatMap((cluster) => cluster.members));
  }

  /** The witness by DAG. */
  get witnesses(): Readonly<Record<string, FileShareWitness>> {
    const built = this.built();
    const found: Record<string, FileShareWitness> = {};
    for (const { name, witness } of this.clusters) {
      if (witness !== undefined) found[name] = new FileShareWitness(witness, built.machines.get(witness.name));
    }
    return found;
  }
}
