import type { RuleCases } from "../support/describe-rule";
import { oneDatacenter } from "../support/dag-documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "clusters[0].databases[0].copies[1]": undefined },
      finds: [
        "clusters[0].copies.perDatacenter [DAG1-DB1]: the database has no copy in dc2, got 0, expected at least 1; set `copies.perDatacenter` to at least 1 for each datacenter of the DAG",
      ],
    },
  ],
  doesNotApply: { plan: oneDatacenter },
  changes: [
    {
      from: "town",
      set: "clusters[0].copies.perDatacenter",
      to: { dc1: 1, dc2: 0 },
      finds: [
        "dag-copies-per-dc",
        "dag-active-balance",
        "dag-pf-mailbox-in-dag",
        "datacenters-equal-strength",
        "hw-db-size",
        "requirements-maintenance",
        "requirements-survive",
        "virt-same-sizing",
      ],
    },
    {
      from: "small-government",
      set: "clusters[0].copies.perDatacenter",
      to: { north: 2, south: 0 },
      finds: [
        "dag-copies-per-dc",
        "bk-native-conditions",
        "dag-active-balance",
        "dag-native-protection-3",
        "datacenters-equal-strength",
        "hw-db-size",
        "hw-jbod-3copies",
        "hw-raid-required-standalone",
        "requirements-survive",
        "virt-same-sizing",
      ],
    },
  ],
};
