import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "namespaces.model": "bound" },
      finds: [
        "namespaces.model: each client name is bound to one datacenter, got bound, expected unbound; set `namespaces.model: unbound`",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "namespaces.model", to: "bound", finds: ["ns-unbound"] },
    { from: "small-government", set: "namespaces.model", to: "bound", finds: ["ns-unbound"] },
  ],
};
