import type { RuleCases } from "../support/describe-rule";
import { government } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: government,
  breaks: [
    {
      ...government,
      document: {
        "clusters[0].witness": { existing: true, name: "AZ-AD1", address: "10.30.0.10", datacenter: "witness" },
      },
      finds: [
        "clusters[0].witness [DAG01]: the witness in Azure is a domain controller, got AZ-AD1, expected a separate file server; run a file server and a domain controller in Azure, on separate machines",
        "clusters[0].witness [DAG02]: the witness in Azure is a domain controller, got AZ-AD1, expected a separate file server; run a file server and a domain controller in Azure, on separate machines",
      ],
    },
    {
      ...government,
      deployment: { "datacenters[2].activeDirectory": undefined },
      finds: [
        "clusters[0].witness [DAG01]: the witness in Azure has no domain controller near it, got witness, expected a domain controller in the same datacenter; run a file server and a domain controller in Azure, on separate machines",
        "clusters[0].witness [DAG02]: the witness in Azure has no domain controller near it, got witness, expected a domain controller in the same datacenter; run a file server and a domain controller in Azure, on separate machines",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "small-government",
      set: "clusters[0].witness",
      to: { existing: true, name: "AZ-AD1", address: "10.30.0.10", datacenter: "witness" },
      finds: ["az-witness-vms"],
    },
    {
      from: "small-government",
      set: "datacenters[2].activeDirectory.domainControllers",
      to: [],
      finds: ["az-witness-vms", "az-vnet-dns"],
    },
    {
      from: "small-government",
      set: "datacenters[2].activeDirectory.domainControllers[0].readOnly",
      to: true,
      finds: ["az-witness-vms"],
    },
  ],
};
