import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "exchange.version": "2016", "exchange.update": "CU23" } },
  breaks: [
    {
      document: { "exchange.version": "2016", "exchange.update": "CU23" },
      plan: { "sizes.clusters[0].pageFileGB": 128 },
      finds: [
        "clusters[0].machine.memoryGB: the page file does not match 32 GB of memory, got 128 GB, expected 33 GB; set the initial and maximum size of the page file to the memory plus 10 MB, at most 32,778 MB",
      ],
    },
    {
      document: { "exchange.version": "2016", "exchange.update": "CU23", "clusters[0].machine.pageFileGB": 16 },
      finds: [
        "clusters[0].machine.pageFileGB: the page file does not match 32 GB of memory, got 16 GB, expected 33 GB; set the initial and maximum size of the page file to the memory plus 10 MB, at most 32,778 MB",
      ],
    },
  ],
  doesNotApply: {},
};
