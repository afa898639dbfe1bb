import { azureTown } from "../support/azure-documents";
import { school } from "../support/documents";
import type { RuleCases } from "../support/describe-rule";

const fix = "specify a larger `size`, or remove it: the planner then chooses one";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "hybrid.managementServer.size": "Standard_D2s_v5" },
      finds: [
        `hybrid.managementServer.size [HYB1]: the size of the machine carries too little, got Standard_D2s_v5: 2 processors, 8 GB of memory, expected at least 4 processors, 16 GB of memory; ${fix}`,
      ],
    },
    {
      ...school,
      document: {
        "datacenters[1].activeDirectory.domainControllers[0].memoryGB": 32,
        "datacenters[1].activeDirectory.domainControllers[0].size": "Standard_B2s_v2",
      },
      finds: [
        `datacenters[1].activeDirectory.domainControllers[0].size [AZ-AD1]: the size of the machine carries too little, got Standard_B2s_v2: 8 GB of memory, expected at least 32 GB of memory; ${fix}`,
      ],
    },
    {
      ...school,
      document: { "hybrid.managementServer.size": "Standard_Z99" },
      finds: [
        `hybrid.managementServer.size [HYB1]: Azure has no series of this size, got Standard_Z99, expected a size of Azure, such as Standard_D4s_v5; ${fix}`,
      ],
    },
    {
      ...school,
      document: { "hybrid.managementServer.memoryGB": 1000 },
      finds: [
        "hybrid.managementServer.size [HYB1]: no known Azure size is sufficient, got 4 processors, 1000 GB of memory, 1 data disk, expected at most 384 GB of memory; lower the processors or memory of the server",
      ],
    },
    {
      // Four disks with databases and one to restore to, on a size that carries four: az-vm-size compares no disks.
      document: {
        ...azureTown,
        "clusters[0].restoreDisk": true,
        "clusters[0].machine.size": "Standard_D2s_v5",
        "datacenters[0].hosts[0].storage[1].usableGB": 40_000,
      },
      finds: [
        `clusters[0].machine.size [MBX2]: the size of the machine carries too little, got Standard_D2s_v5: 4 data disks, expected at least 5 data disks; ${fix}`,
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      ...school,
      document: { "gateways[0].size": "Standard_F2s_v2" },
      finds: [
        "gateways[0].size [relay]: cannot be judged: whether Standard_F2s_v2 is sufficient is not specified; add `gateways[0].size`, such as `size: Standard_D2s_v5`",
      ],
    },
  ],
};
