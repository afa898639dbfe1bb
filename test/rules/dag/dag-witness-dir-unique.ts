import type { RuleCases } from "../support/describe-rule";
import type { Plan } from "../../../lib/plan";
import { noCluster } from "../support/documents";

/** A second DAG like the first one. */
const second = (plan: Plan): unknown => ({ ...plan.clusters[0], name: "DAG2", members: ["MBX3", "MBX4"] });

export const cases: RuleCases = {
  breaks: [
    {
      document: {
        "clusters[0].witness.directory": "\\\\FS3\\DAGWitness",
        "clusters[0].alternateWitness.directory": "D",
      },
      finds: [
        "clusters[0].alternateWitness.directory: the witness directory is not a local path, got D, expected a local path on the witness; give each DAG its own local directory on the witness, such as C:\\DAGWitness\\<DAG>",
        "clusters[0].witness.directory: the witness directory is not a local path, got \\\\FS3\\DAGWitness, expected a local path on the witness; give each DAG its own local directory on the witness, such as C:\\DAGWitness\\<DAG>",
      ],
    },
    {
      plan: { "clusters[1]": second },
      finds: [
        "clusters[0].alternateWitness.directory [DAG2]: DAG1 and DAG2 share a witness directory, got C:\\DAGWitness\\DAG1 on FS2, expected a separate directory for each DAG; give each DAG its own local directory on the witness, such as C:\\DAGWitness\\<DAG>",
        "clusters[0].witness.directory [DAG2]: DAG1 and DAG2 share a witness directory, got C:\\DAGWitness\\DAG1 on FS3, expected a separate directory for each DAG; give each DAG its own local directory on the witness, such as C:\\DAGWitness\\<DAG>",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "town",
      set: "clusters[0].witness.directory",
      to: "\\\\FS3\\DAGWitness",
      finds: ["dag-witness-dir-unique"],
    },
    { from: "town", set: "clusters[0].witness.directory", to: "DAGWitness", finds: ["dag-witness-dir-unique"] },
    {
      from: "town",
      set: "clusters[0].witness.directory",
      to: "\\\\ad.town.example\\dfs\\DAGWitness",
      finds: ["dag-witness-dir-unique"],
    },
    {
      from: "town",
      set: "clusters[0].alternateWitness.directory",
      to: "\\\\FS2\\DAGWitness",
      finds: ["dag-witness-dir-unique"],
    },
    {
      from: "government",
      set: "clusters[0].witness.directory",
      to: "C:\\DAGWitness",
      finds: ["dag-witness-dir-unique"],
    },
    {
      from: "small-government",
      set: "clusters[0].witness.directory",
      to: "\\\\fs\\dfs\\DAG{cluster}",
      finds: ["dag-witness-dir-unique"],
    },
    { from: "government", set: "clusters[0].witness.directory", to: "D:\\Witness", finds: ["dag-witness-dir-unique"] },
    {
      from: "government",
      set: "clusters[0].alternateWitness.directory",
      to: "C:\\DAGWitness",
      finds: ["dag-witness-dir-unique"],
    },
    {
      from: "small-government",
      set: "clusters[0].alternateWitness.directory",
      to: "DAG{cluster}",
      finds: ["dag-witness-dir-unique"],
    },
  ],
};
