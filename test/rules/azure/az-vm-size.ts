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
  ],
  doesNotApply: {},
  undecided: [
    {
      document: {
        ...azureTown,
        "clusters[0].machine.size": undefined,
        "clusters[0].machine.memoryGB": 300,
        "datacenters[0].hosts[0].memoryGB": 1024,
      },
      finds: [
        "clusters[0].machine.size: cannot be judged: an Azure size that carries the members is not specified; add `clusters[0].machine.size`, such as `size: Standard_E16s_v5`",
      ],
    },
  ],
};
