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
        "clusters[0].alternateWitness.address: not decided: the document does not say the address of FS2, expected `clusters[0].alternateWitness.address`; add this key",
      ],
    },
  ],
  changes: [
    { from: "town", set: "clusters[0].alternateWitness.address", to: undefined, finds: ["port-witness"] },
    { from: "town", set: "clusters[0].witness.address", to: undefined, finds: ["port-witness"] },
  ],
};
