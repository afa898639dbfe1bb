import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "datacenters[1].siteRecovery": ["HYB1"] } },
  breaks: [
    {
      ...school,
      document: { "datacenters[1].siteRecovery": ["HYB1"], "backup[0].covers": ["domain-controllers"] },
      finds: [
        "datacenters[1].siteRecovery [HYB1]: a single Exchange server is replicated by Azure Site Recovery and not backed up, got no backup of the management server, expected a backup; back the server up as well and name `management-server` in the backup's `covers`",
      ],
    },
  ],
  doesNotApply: school,
};
