import type { RuleCases } from "../support/describe-rule";
import { firewallRules } from "../support/ports-documents";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: firewallRules((all) => all.filter((rule) => rule.to !== "FS3")),
      finds: [
        "clusters[0].witness.address: no firewall rule allows TCP 445 to the witness, got MBX1, MBX2, expected a firewall rule from every member; allow TCP 445 and RPC from every member to the witness",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      document: { "clusters[0].alternateWitness.address": undefined },
      finds: [
        "clusters[0].alternateWitness.address: cannot be judged: the address of FS2 is not specified; add `clusters[0].alternateWitness.address`, such as `address: 10.3.0.21`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "clusters[0].alternateWitness.address", to: undefined, finds: ["port-witness"] },
    { from: "town", set: "clusters[0].witness.address", to: undefined, finds: ["port-witness"] },
  ],
};
