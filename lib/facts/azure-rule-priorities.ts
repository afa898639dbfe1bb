/**
 * Priorities of the rules of Azure's network security groups by what the rule is for. Append only: a number that was ever
 * used keeps its meaning, so that adding a server, a rule or a purpose renumbers no rule. 100-199 platform, 200-999
 * directory and sign-on, 1000-1499 Exchange, 1500-1999 mail, 2000-2499 operation, 3000-3999 the document's own rules, 4000
 * and 4096 what denies the rest. 211 is reserved for proxies that join the domain.
 */
export const azureRulePriorities = {
  "load-balancer-probe": 100,
  "dc-replication": 200,
  inside: 205,
  "to-on-premises": 206,
  "member-to-dc": 210,
  "dc-to-member": 212,
  "proxy-dns": 220,
  "proxy-time": 221,
  "adfs-farm": 300,
  "adfs-inside": 310,
  "wap-to-adfs": 320,
  "sign-on-outside": 330,
  "sync-out": 340,
  "pass-through-out": 350,
  "sync-database": 360,
  "hybrid-in": 1000,
  "autodiscover-in": 1010,
  "hybrid-smtp-in": 1020,
  "exchange-intra": 1030,
  dag: 1040,
  witness: 1050,
  "client-access": 1060,
  "client-access-outside": 1070,
  publishing: 1080,
  "hybrid-out": 1090,
  "relay-in": 1500,
  "relay-out": 1510,
  "mail-in": 1520,
  "mail-out": 1530,
  "mail-in-outside": 1540,
  "mail-out-outside": 1550,
  edgesync: 1560,
  "azure-monitor": 2000,
  "azure-backup": 2010,
  "key-vault": 2020,
  updates: 2030,
  activation: 2040,
  checks: 2050,
  administration: 2100,
  "recipient-management": 2110,
  bastion: 2120,
  "deny-vnet": 4000,
  "deny-all": 4096,
} as const;

/** What a rule is for; with its direction the rule's name: `in_sign-on-outside`. */
export type AzureRulePurpose = keyof typeof azureRulePriorities;

/**
 * What each further service tag of one purpose adds to its priority: a rule takes one tag at most. Append only, too; the
 * region at the end of a tag does not count.
 */
export const azureTagOffsets: Readonly<Record<string, number>> = {
  AzureLoadBalancer: 0,
  Internet: 0,
  AzureMonitor: 0,
  AzureBackup: 0,
  AzureKeyVault: 0,
  AzureActiveDirectory: 1,
  AzureResourceManager: 2,
  Storage: 3,
};

/** Priorities of the document's own rules. Azure takes 100 to 4096. */
export const ownRulePriorities = { first: 3000, last: 3999 } as const;
