// Cases of the area's test: they prove that maintenance is judged by what is left without a member: service in any case, load in business hours, a second
// failure at any time.
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
};
