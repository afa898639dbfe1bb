import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].witness.datacenter": "dc1" },
      finds: [
        "clusters[0].witness.datacenter: the witness is in a datacenter of the DAG: the loss of that datacenter needs a manual switchover, got dc1, expected a location other than dc1 and dc2; place the witness in a third location that reaches each datacenter without passing through the other",
      ],
    },
    {
      document: { "clusters[0].witness.datacenter": "dc2" },
      finds: [
        "clusters[0].witness.datacenter: the witness is in a datacenter of the DAG: the loss of that datacenter needs a manual switchover, got dc2, expected a location other than dc1 and dc2; place the witness in a third location that reaches each datacenter without passing through the other",
      ],
    },
  ],
  doesNotApply: { document: { "clusters[0].witness": undefined } },
  undecided: [
    {
      document: { "links[2]": undefined },
      finds: [
        "links [DAG1]: cannot be judged: how dc2 and annex are connected, and thus whether the witness can be reached without the other datacenter, is not specified; add `links: [{ between: [dc2, annex] }]`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "links[2]", to: undefined, finds: ["dag-witness-third-site"] },
    { from: "town", set: "links[1]", to: undefined, finds: ["dag-witness-third-site"] },
    {
      from: "small-government",
      set: "clusters[0].witness",
      to: { name: "FSW1", datacenter: "north", network: "mail", directory: "C:\\DAGWitness\\DAG{cluster}" },
      finds: ["dag-witness-third-site", "dag-quorum-dc-loss", "requirements-survive"],
    },
    { from: "small-government", set: "links[1]", to: undefined, finds: ["dag-witness-third-site"] },
    { from: "small-government", set: "links[2]", to: undefined, finds: ["dag-witness-third-site"] },
  ],
};
