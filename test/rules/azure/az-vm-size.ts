import type { RuleCases } from "../support/describe-rule";
import { azureTown } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: { document: { ...azureTown, "clusters[0].machine.size": undefined } },
  breaks: [
    {
      document: { ...azureTown, "clusters[0].machine.size": "Standard_B8ms" },
      finds: [
        "clusters[0].machine.size: the size of the members in Azure is too small, got Standard_B8ms: a burstable size, expected a size without credits; specify a size of the Dsv5 or Esv5 series that meets the requirement as `machine.size`",
      ],
    },
    {
      document: { ...azureTown, "clusters[0].machine.size": "Standard_D4s_v5" },
      finds: [
        "clusters[0].machine.size: the size of the members in Azure is too small, got Standard_D4s_v5: 4 processors, 16 GB, 6400 IOPS, expected at least 4 processors, 128 GB, 72 IOPS; specify a size of the Dsv5 or Esv5 series that meets the requirement as `machine.size`",
      ],
    },
    {
      document: { ...azureTown, "clusters[0].machine.size": "Standard_D8_v3" },
      finds: [
        "clusters[0].machine.size: the size of the members in Azure is too small, got Standard_D8_v3: no premium storage, expected a size with premium storage; specify a size of the Dsv5 or Esv5 series that meets the requirement as `machine.size`",
      ],
    },
    {
      document: {
        ...azureTown,
        "clusters[0].machine.size": undefined,
        "clusters[0].machine.memoryGB": 300,
        "datacenters[0].hosts[0].memoryGB": 1024,
      },
      finds: [
        "clusters[0].machine.size: no known Azure size is sufficient, got 4 processors, 300 GB of memory, 4 data disks, expected at most 256 GB of memory; spread the load over more members or databases, or lower what `machine` specifies",
      ],
    },
  ],
  doesNotApply: {},
};
