// Cases of the area's test: they prove that maintenance is judged by what is left without a member: service in any case, load in business hours, a second
// failure at any time; and that a saving is judged by what the price list names.
import type { RuleCases } from "../support/describe-rule";

export const further: Readonly<Record<string, RuleCases>> = {
  "requirements-maintenance": {
    breaks: [
      {
        document: {
          "requirements.maintenance": "any-time",
          "clusters[0].witness": undefined,
          "clusters[0].alternateWitness": undefined,
        },
        finds: [
          "requirements.maintenance: no member of DAG1 can be taken out at any time, got service is lost without MBX1, expected every database mounted, within the limit of processors; add members or copies until one can be out, or allow maintenance outside business hours",
        ],
      },
      {
        plan: { "sizes.clusters[0].processorLoad.worst": 0.95 },
        finds: [
          "requirements.maintenance: no member of DAG1 can be taken out in business hours, got 95 % of the processors, expected every database mounted, within the limit of processors; add members or copies until one can be out, or allow maintenance outside business hours",
        ],
      },
    ],
    doesNotApply: { document: { "requirements.maintenance": undefined } },
  },
  "requirements-saving": {
    holds: { from: "government" },
    breaks: [
      {
        from: "government",
        document: { "requirements.saving": "50%" },
        finds: [
          "requirements.saving: the plan does not save what is demanded, got 1599521.24 EUR a year instead of 2000000.00, a saving of 20.02 %, expected at least 50 % less; take fewer or smaller things, correct the prices, or demand a smaller saving",
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
