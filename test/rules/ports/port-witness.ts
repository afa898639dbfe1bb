import type { RuleCases } from "../support/describe-rule";
import { openings } from "../support/ports-documents";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: openings((all) => all.filter((one) => one.to !== "FS3")),
      finds: [
        "clusters[0].witness.address: TCP 445 to the witness is not among the openings, got MBX1, MBX2, expected an opening from every member; open TCP 445 and RPC from every member to the witness",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      document: { "clusters[0].alternateWitness.address": undefined },
      finds: [
        "clusters[0].alternateWitness.address: not decided: the document does not say which address FS2 has, expected `clusters[0].alternateWitness.address`; add this key",
      ],
    },
  ],
  changes: [
    { from: "town", set: "clusters[0].alternateWitness.address", to: undefined, finds: ["port-witness"] },
    { from: "town", set: "clusters[0].witness.address", to: undefined, finds: ["port-witness"] },
  ],
};
