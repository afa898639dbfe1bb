import type { RuleCases } from "../support/describe-rule";
import { alsoBeside, beside } from "../support/backup-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "backup[0].applicationAware": false },
      finds: [
        "backup[0].method: images of the machines alone are not a backup of Exchange, got host-image without the VSS writer, expected application-aware images or an agent in the guest; turn on application-aware processing for the host's images",
      ],
    },
  ],
  doesNotApply: { document: { "backup[0].method": "guest-agent" } },
  changes: [
    {
      from: "town",
      set: "backup[0].applicationAware",
      to: false,
      finds: ["bk-no-vm-snapshot", "bk-vss-only", "virt-backup-host-no-savedstate"],
    },
    {
      from: "government",
      set: "backup[1]",
      to: beside({ applicationAware: false }),
      finds: ["bk-no-vm-snapshot", "bk-vss-only", "virt-backup-host-no-savedstate", ...alsoBeside],
    },
  ],
};
