import type { Plan } from "../../../lib/plan";
import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "clusters[0].name": "DAG-OF-THE-TOWNS" },
      finds: [
        "clusters[0].name: the name of the DAG is too long, got DAG-OF-THE-TOWNS (16 characters), expected at most 15 characters; give the DAG a name of letters, digits and hyphens that no computer has",
      ],
    },
    {
      document: { "clusters[0].name": "DAG_1" },
      finds: [
        "clusters[0].name: the name of the DAG is not a valid computer name, got DAG_1, expected letters, digits and hyphens, but not digits alone; give the DAG a name of letters, digits and hyphens that no computer has",
      ],
    },
    {
      plan: {
        servers: (plan: Plan) =>
          plan.servers.map((server) => (server.name === "MBX1" ? { ...server, name: "dag1" } : server)),
      },
      finds: [
        "clusters[0].name: a machine has the same name as the DAG, got dag1, expected a unique name; give the DAG a name of letters, digits and hyphens that no computer has",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].name", to: "DAG_1", finds: ["dag-name-15"] },
    { from: "town", set: "clusters[0].name", to: "DAG1-OF-THE-WHOLE-TOWN", finds: ["dag-name-15"] },
    { from: "town", set: "clusters[0].name", to: "FS3", finds: ["dag-name-15"] },
    { from: "town", set: "clusters[0].name", to: "DAG_OF_TOWN", finds: ["dag-name-15"] },
    { from: "small-government", set: "clusters[0].name", to: "GOVERNMENT-DAG{00}", finds: ["dag-name-15"] },
    { from: "small-government", set: "clusters[0].name", to: "DAG_{00}", finds: ["dag-name-15"] },
  ],
};
