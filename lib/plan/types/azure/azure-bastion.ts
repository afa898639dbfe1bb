/** Azure Bastion; its subnet is one of the network's. */
export interface AzureBastionPlan {
  readonly name: string;
  readonly sku: "Basic" | "Standard";
  /** Name of the subnet in Azure. */
  readonly subnet: string;
  /** Name of its public address. */
  readonly publicAddress: string;
  /** Zones of the region over which the address is spread. */
  readonly zones: readonly string[];
}
