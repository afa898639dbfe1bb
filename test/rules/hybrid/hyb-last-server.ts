import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "hybrid.managementServer": undefined, "hybrid.endpoint": undefined },
      finds: [
        "hybrid.managementServer: no server remains for managing recipients, got none, expected a server of a supported version, or the management tools; keep `hybrid.managementServer`, or set `hybrid.managementToolsOnly: true` after the documented shutdown",
      ],
    },
    {
      ...school,
      document: { "hybrid.retire[0].name": "HYB1" },
      finds: [
        "hybrid.retire[0].name: the server for managing recipients is to be retired, got HYB1, expected a server that remains, or the management tools; keep `hybrid.managementServer`, or set `hybrid.managementToolsOnly: true` after the documented shutdown",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    {
      from: "school",
      set: "hybrid.managementServer",
      to: undefined,
      finds: ["hyb-last-server", "mig-remote-endpoint"],
    },
    { from: "school", set: "hybrid.retire[0].name", to: "HYB1", finds: ["hyb-last-server"] },
  ],
};
