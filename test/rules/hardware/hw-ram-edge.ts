import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "gateways[0].edge": { memoryGB: 64 } } },
  breaks: [
    {
      document: { "gateways[0].edge": { memoryGB: 16 } },
      finds: [
        "gateways[0].edge.memoryGB [mailgw]: the Edge server has less memory than the recommended minimum, got 16 GB, expected at least 64 GB; give the Edge server more memory",
      ],
    },
  ],
  undecided: [
    {
      document: { "gateways[0].edge": {} },
      finds: [
        "gateways[0].edge.memoryGB [mailgw]: cannot be judged: whether mailgw has enough memory is not specified; add `gateways[0].edge.memoryGB`, such as `memoryGB: 16`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "gateways[0].edge",
      to: { memoryGB: 16 },
      finds: [
        "hw-ram-edge",
        "edge-cert-not-shared",
        "edge-internal-smtp-servers",
        "edge-not-joined",
        "edge-one-site",
        "mig-edge-coexist",
        "port-sender-reputation",
      ],
    },
    {
      from: "town",
      set: "gateways[0].edge",
      to: {},
      finds: [
        "hw-ram-edge",
        "edge-cert-not-shared",
        "edge-internal-smtp-servers",
        "edge-not-joined",
        "edge-one-site",
        "mig-edge-coexist",
        "port-sender-reputation",
      ],
    },
  ],
};
