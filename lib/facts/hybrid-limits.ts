/** Entra Connect Sync: the oldest version that still works after a date. Source ENTVER. */
export const connectVersion = { least: "2.5.79.0", from: "2026-09-30" } as const;

/** Windows Server for Entra Connect, with desktop. Source ENTP (2025-09): 2025 is listed there as not supported. */
export const connectWindows: readonly string[] = ["2016", "2019", "2022"];

/** Memory and disk of an Entra Connect server, by the number of objects it synchronizes. Source ENTP. */
export const connectSizes: readonly {
  readonly upToObjects: number;
  readonly memoryGB: number;
  readonly diskGB: number;
}[] = [
  { upToObjects: 50_000, memoryGB: 6, diskGB: 70 },
  { upToObjects: 100_000, memoryGB: 16, diskGB: 100 },
  { upToObjects: 300_000, memoryGB: 32, diskGB: 300 },
  { upToObjects: 600_000, memoryGB: 32, diskGB: 450 },
  { upToObjects: Infinity, memoryGB: 32, diskGB: 500 },
];

/** Maximum number of objects in the LocalDB of Entra Connect. Source ENTP. */
export const localDatabaseObjects = 100_000;

/** Maximum number of objects of a tenant with a verified domain; more on request. Source ENTP. */
export const tenantObjects = 300_000;

/** Pass-through authentication: agents, oldest Windows Server, and sign-ins per second of an agent with 4 cores and 16 GB. Source PTA. */
export const passThrough = {
  agents: 3,
  mostAgents: 40,
  windows: 2016,
  cores: 4,
  memoryGB: 16,
  signOnsPerSecond: 300,
} as const;

/** AD FS: trusts supported by WID, nodes of a farm, size of a node. Source ADFSR. */
export const federation = { trustsWithWid: 100, nodes: 2, cores: 2, memoryGB: 4 } as const;
