import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: {
        "clusters[0].witness": {
          name: "FSW1",
          datacenter: "dc1",
          network: "servers",
          host: "HV11",
          address: "10.1.10.31",
        },
      },
      finds: [
        "clusters[0].witness: the witness restarts together with MBX1, one of the two members, got HV11, expected another host; place the witness on a host without members of the DAG",
      ],
    },
  ],
  doesNotApply: { from: "government" },
  changes: [
    {
      from: "town",
      set: "clusters[0].witness",
      to: { name: "FSW1", datacenter: "dc1", network: "servers", host: "HV11", address: "10.1.10.31" },
      finds: [
        "dag-witness-no-ha",
        "dag-dac-2member",
        "dag-quorum-dc-loss",
        "dag-quorum-formula",
        "dag-witness-third-site",
        "requirements-survive",
        "virt-anti-affinity",
      ],
    },
  ],
};
