import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.memoryGB": 96 },
      finds: [
        "clusters[0].machine.memoryGB: the memory of the Mailbox servers is outside the recommended range, got 96 GB, expected 128 to 256 GB; set `machine.memoryGB` within the range, or to `auto`",
      ],
    },
    {
      plan: { "machines[0].memoryGB": 320 },
      finds: [
        "clusters[0].machine.memoryGB: the memory of the Mailbox servers is outside the recommended range, got 320 GB, expected 128 to 256 GB; set `machine.memoryGB` within the range, or to `auto`",
      ],
    },
  ],
  doesNotApply: { document: { "exchange.version": "2016", "exchange.update": "CU23" } },
  changes: [
    { from: "town", set: "clusters[0].machine.memoryGB", to: 288, finds: ["hw-ram-mailbox"] },
    { from: "town", set: "clusters[0].machine.memoryGB", to: 96, finds: ["hw-ram-mailbox"] },
    { from: "town", set: "clusters[0].machine.memoryGB", to: 64, finds: ["hw-ram-mailbox"] },
    { from: "small-government", set: "clusters[0].machine.memoryGB", to: 64, finds: ["hw-ram-mailbox"] },
    { from: "small-government", set: "clusters[0].machine.memoryGB", to: 384, finds: ["hw-ram-mailbox"] },
  ],
};
