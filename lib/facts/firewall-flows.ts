/** Kinds of traffic of the plan's firewall rules: a permanent word for each, which other parts of the plan refer to. */
export const firewallFlows = [
  "dag",
  "member-to-dc",
  "witness",
  "client-access",
  "internet-to-proxy",
  "proxy-to-exchange",
  "internet-mail-in",
  "mail-in",
  "mail-out",
  "internet-mail-out",
  "edge-sync",
  "hybrid-in",
  "hybrid-out",
  "sync-out",
  "agents-out",
  "adfs-farm",
  "wap-to-adfs",
  "sign-on-outside",
  "monitoring-checks",
  "host-management",
] as const;

export type FirewallFlow = (typeof firewallFlows)[number];
