import type { Construct } from "constructs";
import type { ClusterPlan } from "../../plan";
import type { EntryOf } from "../deployment/description";
import { Part } from "../deployment/deployment-part";
import type { Machine } from "../machine/machine";
import { FileShareWitness } from "./file-share-witness";

/** The document's entry of a cluster, without the name: the construct's id is the name. */
export type DagClusterProps = EntryOf<"clusters">;

/**
 * A database availability group across the datacenters of its members. It declares the members' machines, each in the
 * stack of its datacenter, and the witness if it is created. It is independent of the platform: the datacenters create
 * the machines. An entry with several instances stands for several DAGs of the same design.
 */
export class DagCluster extends Part {
  constructor(scope: Construct, id: string, props: DagClusterProps) {
    super(scope, id, "clusters", props);
  }

  /** The DAGs of the entry; one, unless it specifies more instances. */
  get clusters(): readonly ClusterPlan[] {
    return this.built().plan.clusters.filter((cluster) => cluster.design === this.partName);
  }

  /** The members by computer name: `dag.machines.MBX1`. */
  get machines(): Readonly<Record<string, Machine>> {
    return this.machinesNamed(this.clusters.flatMap((cluster) => cluster.members));
  }

  /** The witness of each DAG. */
  get witnesses(): Readonly<Record<string, FileShareWitness>> {
    const built = this.built();
    const found: Record<string, FileShareWitness> = {};
    for (const { name, witness } of this.clusters) {
      if (witness !== undefined) found[name] = new FileShareWitness(witness, built.machines.get(witness.name));
    }
    return found;
  }
}
