import type { RuleCases } from "../support/describe-rule";

const twoOnOneHost = [
  { name: "MBX2", host: "HV21", addresses: { mapi: "10.2.10.21", replication: "10.2.20.21" } },
  { name: "MBX3", host: "HV21", addresses: { mapi: "10.2.10.22", replication: "10.2.20.22" } },
];

export const cases: RuleCases = {
  // Whoever takes a member out of service activates the copies of the other one.
  holds: { document: { "clusters[0].autoActivation": { dc2: "blocked" } } },
  breaks: [
    {
      document: {
        "requirements.maintenance": "any-time",
        "clusters[0].witness": undefined,
        "clusters[0].alternateWitness": undefined,
      },
      finds: [
        "requirements.maintenance: no member of DAG1 can be taken out at any time, got service is lost without MBX1, expected every database mounted, within 80 % of the processors; add members, copies or processors until one can be out, or allow maintenance outside business hours",
      ],
    },
    {
      document: { "clusters[0].machine.processors": 3 },
      finds: [
        "requirements.maintenance: no member of DAG1 can be taken out in business hours, got 97.5 % of the processors of MBX2 without MBX1, expected every database mounted, within 80 % of the processors; add members, copies or processors until one can be out, or allow maintenance outside business hours",
      ],
    },
    {
      // Either of the two members on HV21 may be out of service, but not their host.
      document: { "requirements.maintenance": "any-time", "clusters[0].members.dc2": twoOnOneHost },
      finds: [
        "requirements.maintenance: no member of DAG1 can be taken out at any time, got service is lost without HV21, expected every database mounted, within 80 % of the processors; add members, copies or processors until one can be out, or allow maintenance outside business hours",
      ],
    },
  ],
  doesNotApply: { document: { "requirements.maintenance": undefined } },
  undecided: [
    {
      document: {
        "datacenters[0].hosts[0].specintRate2006": undefined,
        "datacenters[1].hosts[0].specintRate2006": undefined,
      },
      finds: [
        "datacenters[0].hosts[0].specintRate2006: cannot be judged: how fast the processors of DAG1's hosts are is not specified; add `datacenters[0].hosts[0].specintRate2006`, such as `specintRate2006: 540`",
      ],
    },
  ],
};
