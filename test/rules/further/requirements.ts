// Cases of the area's test: they prove that maintenance is judged by what is left without a member: service in any case, load in business hours, whole
// hosts at any time; and that a saving is judged to the cent by what the price list names.
import type { RuleCases } from "../support/describe-rule";

const twoOnOneHost = [
  { name: "MBX2", host: "HV21", addresses: { mapi: "10.2.10.21", replication: "10.2.20.21" } },
  { name: "MBX3", host: "HV21", addresses: { mapi: "10.2.10.22", replication: "10.2.20.22" } },
];

export const further: Readonly<Record<string, RuleCases>> = {
  "requirements-maintenance": {
    // Whoever takes a member out activates the copies of the other one.
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
        // Either of the two members on HV21 may be out, but not their host.
        document: { "requirements.maintenance": "any-time", "clusters[0].members.dc2": twoOnOneHost },
        finds: [
          "requirements.maintenance: no member of DAG1 can be taken out at any time, got service is lost without HV21, expected every database mounted, within 80 % of the processors; add members, copies or processors until one can be out, or allow maintenance outside business hours",
        ],
      },
    ],
    doesNotApply: { document: { "requirements.maintenance": undefined } },
    undecided: [
      {
        deployment: {
          "datacenters[1].hosts[0].specintRate2006": undefined,
          "datacenters[2].hosts[0].specintRate2006": undefined,
        },
        finds: [
          "clusters[0].machine.processors [DAG1]: not decided: the document does not say how fast the processors of DAG1 are (`specintRate2006` of the hosts), expected `clusters[0].machine.processors`; add this key",
        ],
      },
    ],
  },
  "requirements-saving": {
    holds: { from: "government" },
    breaks: [
      {
        // 80 % of it are 1599521.23 and a little: missed by a cent.
        from: "government",
        document: { "costs.present.perYear": 1999401.54 },
        finds: [
          "requirements.saving: the plan does not save what is demanded, got 1599521.24 EUR a year instead of 1999401.54, expected at most 1599521.23 EUR a year, 20 % less; take fewer or smaller things, correct the prices, or demand a smaller saving",
        ],
      },
      {
        from: "government",
        document: { "costs.present.perYear": 1000000 },
        finds: [
          "requirements.saving: the plan does not save what is demanded, got 1599521.24 EUR a year instead of 1000000.00, 59.95 % more, expected at most 800000.00 EUR a year, 20 % less; take fewer or smaller things, correct the prices, or demand a smaller saving",
        ],
      },
      {
        from: "government",
        document: { "requirements.saving": "50%" },
        finds: [
          "requirements.saving: the plan does not save what is demanded, got 1599521.24 EUR a year instead of 2000000.00, a saving of 20.02 %, expected at most 1000000.00 EUR a year, 50 % less; take fewer or smaller things, correct the prices, or demand a smaller saving",
        ],
      },
    ],
    doesNotApply: { from: "school" },
    undecided: [
      {
        document: { "requirements.saving": "20%" },
        finds: [
          "costs.present: not decided: the document does not say what the present systems cost a year, expected `costs.present`; add this key",
        ],
      },
      {
        from: "government",
        document: { "costs.present": undefined },
        finds: [
          "costs.present: not decided: the document does not say what the present systems cost a year, expected `costs.present`; add this key",
        ],
      },
      {
        from: "government",
        document: { "costs.perYear": {} },
        finds: [
          "costs.perYear: not decided: the document does not say what the things of the plan cost a year, expected `costs.perYear`; add this key",
        ],
      },
      {
        from: "government",
        document: { "costs.perYear.azureVirtualMachine": { Standard_B2s: 190 } },
        finds: [
          "costs.perYear.azureVirtualMachine.Standard_B2ms: not decided: the document does not say what azureVirtualMachine Standard_B2ms costs a year, expected `costs.perYear.azureVirtualMachine.Standard_B2ms`; add this key",
        ],
      },
      {
        from: "government",
        document: { "costs.perYear.azureDiskGBs": 0.4 },
        finds: [
          "costs.perYear.azureDiskGB: not decided: the document does not say what azureDiskGB costs a year, expected `costs.perYear.azureDiskGB`; add this key",
        ],
      },
    ],
  },
};
