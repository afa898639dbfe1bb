import type { RuleCases } from "../support/describe-rule";

const inOneDatacenter = { "clusters[0].members.dc2": undefined };

export const cases: RuleCases = {
  holds: { document: inOneDatacenter },
  breaks: [
    {
      document: { ...inOneDatacenter, "datacenters[0].networks[0].gateway": undefined },
      finds: [
        "datacenters[0].networks[0].gateway [servers]: the MAPI network of members has no default gateway, got none, expected the address of its router; specify the router of the MAPI network as its `gateway`",
      ],
    },
  ],
  doesNotApply: {},
};
