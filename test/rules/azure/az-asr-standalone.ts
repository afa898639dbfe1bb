import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "datacenters[1].siteRecovery": ["HYB1"] } },
  breaks: [
    {
      ...school,
      document: { "datacenters[1].siteRecovery": ["HYB1"], "backup[0].covers": ["domain-controllers"] },
      finds: [
        "datacenters[1].siteRecovery [HYB1]: a single Exchange server is replicated by Azure Site Recovery but not backed up, got no backup of the management server, expected a backup; back up the server as well and add `management-server` to `covers` of the backup",
      ],
    },
  ],
  doesNotApply: school,
};
