import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "backup[0].applicationAware": false },
      finds: [
        "backup[0].applicationAware: the backup of the hosts bypasses the VSS writer inside the guests, got false, expected true; turn on application-aware processing, so that the VSS writer in the guest is called",
      ],
    },
  ],
  doesNotApply: { document: { "backup[0].method": "guest-agent" } },
  undecided: [
    {
      document: { "backup[0].applicationAware": undefined },
      finds: [
        "backup[0].applicationAware: not decided: the document does not say whether vault calls the VSS writer inside the guests, expected `backup[0].applicationAware`; add this key",
      ],
    },
  ],
};
