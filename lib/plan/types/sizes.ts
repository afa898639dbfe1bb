export interface SizesPlan {
  readonly tiers: readonly TierSizes[];
  readonly clusters: readonly ClusterSizes[];
  /** What the figures rest on, for example that Exchange SE uses the per-mailbox tables of 2016. */
  readonly notes: readonly string[];
}

export interface TierSizes {
  readonly name: string;
  /** Today, and at the end of the planned growth. */
  readonly mailboxes: number;
  readonly plannedMailboxes: number;
  readonly mailboxSizeOnDiskMB: number;
}

export interface ClusterSizes {
  readonly name: string;
  readonly databases: number;
  readonly mailboxesPerDatabase: number;
  readonly databaseGB: number;
  readonly logsPerDatabaseGB: number;
  /** One data disk with its databases, their logs and content index. */
  readonly dataDiskGB: number;
  readonly dataDisksPerServer: number;
  readonly peakIopsPerServer: number;
  readonly transportDatabaseGB: number;
  readonly systemDiskGB: number;
  readonly processors: number;
  readonly memoryGB: number;
  readonly pageFileGB: number;
  readonly copiesPerServer: number;
  /** Fractions of the available megacycles. */
  readonly processorLoad: { readonly normal: number; readonly worst: number; readonly limit: number };
  readonly domainControllerCores: Readonly<Record<string, { readonly needed: number; readonly present: number }>>;
  readonly replicationMbps: number;
}
