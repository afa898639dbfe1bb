/**
 * Priorities of the rules of Azure's network security groups by purpose. Append only: a number that was ever used keeps its
 * meaning, so adding a server, a rule or a purpose renumbers no rule. 100-199 platform, 200-999 directory and identity,
 * 1000-1499 Exchange, 1500-1999 mail, 2000-2499 management and monitoring, 3000-3999 the document's own rules,
 * 4000 and 4096 what denies the rest. 211 is reserved for joining proxies to the domain.
 */
export const azureRulePriorities = {
  "lb-probe": 100,
  "dc-replication": 200,
  inside: 205,
  "member-to-dc": 210,
  "dc-to-member": 212,
  "proxy-dns": 220,
  "proxy-time": 221,
  "adfs-farm": 300,
  "adfs-inside": 310,
  "wap-to-adfs": 320,
  "sign-on-outside": 330,
  "agents-out": 340,
  "hybrid-in": 1000,
  "autodiscover-in": 1010,
  "hybrid-smtp-in": 1020,
  "exchange-intra": 1030,
  dag: 1040,
  witness: 1050,
  "client-access": 1060,
  "internet-to-proxy": 1070,
  "proxy-to-exchange": 1080,
  "relay-in": 1500,
  "relay-out": 1510,
  "mail-in": 1520,
  "mail-out": 1530,
  "internet-mail-in": 1540,
  "edge-sync": 1550,
  monitoring: 2000,
  "azure-directory": 2001,
  "azure-management": 2002,
  backup: 2010,
  storage: 2011,
  vault: 2020,
  "update-crl": 2030,
  activation: 2040,
  "monitoring-checks": 2050,
  admin: 2100,
  "deny-vnet": 4000,
  "deny-all": 4096,
} as const;

/** Purpose of a rule, and with its direction the rule's name: `in_sign-on-outside`. */
export type AzureRulePurpose = keyof typeof azureRulePriorities;

/** Priorities of the document's own rules. Azure takes 100 to 4096. */
export const ownRulePriorities = { first: 3000, last: 3999 } as const;
