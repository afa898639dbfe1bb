export const government = { from: "government" } as const;

/** The town with its second datacenter in Azure. */
export const azureTown = {
  "datacenters[1].platform": "azure",
  "datacenters[1].region": "westeurope",
  "datacenters[1].zones": ["1", "2"],
  "datacenters[1].addressSpace": "10.2.0.0/16",
  "datacenters[1].hosts": undefined,
  "datacenters[1].images": undefined,
  "clusters[0].members.dc2[0].host": undefined,
  "clusters[0].members.dc2[0].zone": "1",
  "clusters[0].machine.size": "Standard_E32s_v5",
} as const;

export const town = { document: azureTown } as const;
