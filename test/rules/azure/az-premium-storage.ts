import type { RuleCases } from "../support/describe-rule";
import { azureTown, town } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: town,
  breaks: [
    {
      document: { ...azureTown, "clusters[0].machine.azureDisk": "standard-ssd" },
      finds: [
        "clusters[0].machine.azureDisk: databases are on a class of disks that is not supported by Exchange, got standard-ssd, expected premium-ssd; remove `machine.azureDisk`, or set it to premium-ssd",
      ],
    },
    {
      document: {
        ...azureTown,
        "clusters[0].databases": 1,
        "users[0].quotaGB": 100,
        "datacenters[0].hosts[0].storage[1].usableGB": 900_000,
      },
      finds: [
        "clusters[0].databases [MBX2]: no premium disk is large and fast enough for a disk of this member, got DAG1-DB1 with 199250 GB, expected a disk that one tier of premium SSD can hold; specify more `databases`, or at least 3 copies of each, so that several disks can be striped",
      ],
    },
  ],
  doesNotApply: {},
};
