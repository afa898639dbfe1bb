/**
 * What the Azure Monitor Agent collects from a machine. Counters and channels by their names in Windows and in the agent's
 * documentation (learn.microsoft.com, azure-monitor/agents/data-collection-performance and -windows-events); those of AD FS,
 * Exchange and the directory are the products' own. Not tried on machines.
 */
export interface CollectionFacts {
  readonly system: "windows" | "linux";
  readonly counters: readonly string[];
  /** Event channels as XPath queries; none on Linux. */
  readonly events: readonly string[];
  /** Syslog facilities; none on Windows. */
  readonly facilities: readonly string[];
}

/** Levels of Windows events: 1 critical, 2 error, 3 warning. */
const upTo = (channel: string, level: 2 | 3): string =>
  `${channel}!*[System[(${[1, 2, 3]
    .slice(0, level)
    .map((number) => `Level=${number}`)
    .join(" or ")})]]`;

/** Source and numbers of the events that the health check of a machine writes (`guest/health`). */
export const healthEvents = { source: "mail-constructs", checkFailed: 1001, certificateExpires: 1002 } as const;

/**
 * The event with which password hash synchronization reports, every half hour, that it runs; Microsoft's own diagnosis
 * looks for it within the last three hours. Source: learn.microsoft.com, tshoot-connect-password-hash-synchronization.
 */
export const passwordSyncEvent = {
  log: "Application",
  source: "Directory Synchronization",
  id: 654,
  withinHours: 3,
} as const;

/** From every machine of a system, and from those of some roles in addition. */
export const collections = {
  windows: {
    system: "windows",
    counters: [
      "\\Processor Information(_Total)\\% Processor Time",
      "\\Memory\\Available Bytes",
      "\\LogicalDisk(*)\\% Free Space",
    ],
    events: [upTo("System", 2), upTo("Application", 2)],
    facilities: [],
  },
  linux: {
    system: "linux",
    counters: ["Processor(*)\\% Processor Time", "Memory(*)\\Available MBytes Memory", "Logical Disk(*)\\% Free Space"],
    events: [],
    facilities: ["daemon", "kern", "mail", "user"],
  },
  "domain-controller": {
    system: "windows",
    counters: [
      "\\NTDS(*)\\LDAP Client Sessions",
      "\\NTDS(*)\\DRA Pending Replication Synchronizations",
      "\\Security System-Wide Statistics\\NTLM Authentications",
    ],
    events: [upTo("Directory Service", 3), upTo("DFS Replication", 3), upTo("DNS Server", 2)],
    facilities: [],
  },
  "directory-sync": {
    system: "windows",
    counters: [],
    events: [
      `${passwordSyncEvent.log}!*[System[Provider[@Name='${passwordSyncEvent.source}'] and EventID=${passwordSyncEvent.id}]]`,
    ],
    facilities: [],
  },
  "sign-on": {
    system: "windows",
    counters: ["\\AD FS\\Token Requests/sec"],
    events: [upTo("AD FS/Admin", 2)],
    facilities: [],
  },
  "sign-on-proxy": {
    system: "windows",
    counters: [],
    events: [upTo("AD FS/Admin", 2), upTo("Microsoft-Windows-WebApplicationProxy/Admin", 2)],
    facilities: [],
  },
  "hybrid-management": {
    system: "windows",
    counters: ["\\MSExchangeTransport Queues(_total)\\Aggregate Delivery Queue Length (All Queues)"],
    events: [upTo("MSExchange Management", 2)],
    facilities: [],
  },
  mailbox: {
    system: "windows",
    counters: [
      "\\MSExchangeTransport Queues(_total)\\Aggregate Delivery Queue Length (All Queues)",
      "\\MSExchange Replication(*)\\CopyQueueLength",
      "\\MSExchange Replication(*)\\ReplayQueueLength",
    ],
    events: [upTo("Microsoft-Exchange-HighAvailability/Operational", 2)],
    facilities: [],
  },
} as const satisfies Readonly<Record<string, CollectionFacts>>;

/** When something is wrong; all of these are this library's choice. */
export const alertLimits = {
  /** Minutes without a sign of life of a machine's agent. */
  heartbeatMinutes: 10,
  /** Percent of a disk. */
  freeDiskPercent: 10,
  /** Days until a certificate expires. */
  certificateDays: 30,
  /** A credit is a minute of a full processor: half an hour at full load with two processors. */
  processorCredits: 60,
  /** Seconds between samples of a counter. */
  sampleSeconds: 60,
  /** Azure's shortest retention that is included in the price. */
  retentionDays: 30,
} as const;

/** Extensions of the Azure Monitor Agent. Source: learn.microsoft.com, azure-monitor-agent-manage. */
export const monitorAgents = {
  windows: { type: "AzureMonitorWindowsAgent", version: "1.0" },
  linux: { type: "AzureMonitorLinuxAgent", version: "1.0" },
} as const;
