/**
 * What a firewall rule is for. Permanent, and the same for every deployment: other decisions (security groups of Azure)
 * are made by it.
 */
export type FirewallUse =
  // Directory
  | "dc-replication"
  | "member-to-dc"
  | "proxy-dns"
  | "proxy-time"
  // Sign-on and synchronization
  | "adfs-farm"
  | "adfs-inside"
  | "wap-to-adfs"
  | "sign-on-outside"
  | "sync-out"
  | "sync-database"
  | "pass-through-out"
  // Exchange servers
  | "dag"
  | "witness"
  | "exchange-intra"
  | "client-access"
  | "client-access-outside"
  | "publishing"
  | "hybrid-in"
  | "autodiscover-in"
  | "hybrid-smtp-in"
  | "hybrid-out"
  // Mail flow
  | "mail-in-outside"
  | "mail-in"
  | "mail-out"
  | "mail-out-outside"
  | "relay-in"
  | "relay-out"
  | "edgesync"
  // Operation
  | "load-balancer-probe"
  | "checks"
  | "azure-monitor"
  | "azure-backup"
  | "key-vault"
  | "updates"
  | "activation"
  | "administration"
  | "bastion"
  | "bastion-in"
  | "recipient-management"
  | "hypervisor"
  | "vpn";

export interface FirewallRule {
  readonly use: FirewallUse;
  readonly from: string;
  /** Empty where the document does not name them. */
  readonly fromAddresses: readonly string[];
  readonly to: string;
  /** All addresses that a filter on the way may see; with a load balancer those in front of it and behind it. */
  readonly toAddresses: readonly string[];
  /**
   * Those of `toAddresses` that filters behind a load balancer or an address translation see; the others are seen in
   * front of it. Left out where nothing translates.
   */
  readonly behind?: readonly string[];
  /** Service tags of Azure that stand for one end, where Azure filters. */
  readonly serviceTags?: readonly string[];
  /** `any` with ports: TCP and UDP. `esp` is IPsec's. */
  readonly protocol: "tcp" | "udp" | "icmp" | "esp" | "any";
  /** `443`, `49152-65535`; empty for any. */
  readonly ports: readonly string[];
  readonly purpose: string;
  /** Slug of the rule or data block of the catalogue. */
  readonly source: string;
}
