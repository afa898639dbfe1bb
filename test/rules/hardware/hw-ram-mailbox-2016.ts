import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "exchange.version": "2016", "clusters[0].machine.memoryGB": 96 } },
  breaks: [
    {
      document: { "exchange.version": "2016", "clusters[0].machine.memoryGB": 256 },
      finds: [
        "clusters[0].machine.memoryGB: the memory of the Mailbox servers is outside the range for Exchange 2016, got 256 GB, expected 8 to 192 GB; set `machine.memoryGB` within the range, or to `auto`",
      ],
    },
  ],
  doesNotApply: {},
};
