import type { RuleCases } from "../support/describe-rule";
import { azureTown } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: { document: { ...azureTown, "links[0].roundTripMs": 500 } },
  breaks: [
    {
      document: { ...azureTown, "links[0].roundTripMs": 501 },
      finds: [
        "links[0].roundTripMs [DAG1]: the round trip between members in Azure and elsewhere takes too long, got 501 ms, expected at most 500 ms; choose regions closer to each other, or create one DAG for each",
      ],
    },
    {
      from: "government",
      document: { "links[1].roundTripMs": 501 },
      finds: [
        "links[1].roundTripMs [DAG01]: the round trip between members and their witness in Azure takes too long, got 501 ms, expected at most 500 ms; choose regions closer to each other, or create one DAG for each",
        "links[1].roundTripMs [DAG02]: the round trip between members and their witness in Azure takes too long, got 501 ms, expected at most 500 ms; choose regions closer to each other, or create one DAG for each",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: azureTown,
      deployment: { links: [] },
      finds: [
        "links [DAG1]: cannot be judged: how dc1 and dc2 are connected, and thus the round trip between them, is not specified; add `links: [{ between: [dc1, dc2] }]`",
      ],
    },
  ],
  changes: [{ from: "small-government", set: "links[1].roundTripMs", to: 600, finds: ["az-two-regions-latency"] }],
};
