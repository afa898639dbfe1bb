/**
 * The only name that Azure accepts for the subnet of Bastion, and the prefix of the smallest one. Source: azure-docs,
 * bastion/configuration-settings (read 2026-12-01).
 */
export const bastionSubnet = "AzureBastionSubnet";
export const smallestBastionSubnet = 26;

/** SKUs with a subnet and a public address of their own. Same source. */
export const bastionSkus = ["basic", "standard"] as const;

/** Ports of machines to which it connects. Source: azure-docs, bastion/bastion-nsg (of 2026-02-24, read 2026-12-01). */
export const bastionPorts = { windows: "3389", linux: "22", machines: ["22", "3389"] } as const;

/** A rule that Azure requires as soon as the subnet of Bastion has a security group. */
export interface BastionRule {
  readonly name: string;
  readonly priority: number;
  readonly direction: "inbound" | "outbound";
  readonly protocol: "tcp" | "any";
  /** A service tag, or `*`. */
  readonly from: string;
  readonly to: string;
  readonly ports: readonly string[];
  readonly description: string;
}

/** Where people come from, unless the document says it closer: the rule in which addresses may take the place of the tag. */
export const bastionEntrance = "in_bastion-people";

/**
 * All rules, none of which may be missing. Source: azure-docs, bastion/bastion-nsg (of 2026-02-24, read 2026-12-01). Names and
 * priorities are ours; append only, as in azure-rule-priorities.ts.
 */
export const bastionRules: readonly BastionRule[] = [
  rule(bastionEntrance, 100, "tcp", "Internet", "*", ["443"], "people, after they have signed in to Azure"),
  rule("in_bastion-control", 110, "tcp", "GatewayManager", "*", ["443"], "Azure's control of Bastion"),
  rule("in_bastion-probe", 120, "tcp", "AzureLoadBalancer", "*", ["443"], "probes of the load balancer"),
  rule("in_bastion-hosts", 130, "any", "VirtualNetwork", "VirtualNetwork", ["5701", "8080"], "between Bastion's hosts"),
  rule("out_bastion-machines", 100, "any", "*", "VirtualNetwork", bastionPorts.machines, "sessions with machines"),
  rule("out_bastion-azure", 110, "tcp", "*", "AzureCloud", ["443"], "diagnostics and metering in Azure"),
  rule(
    "out_bastion-hosts",
    120,
    "any",
    "VirtualNetwork",
    "VirtualNetwork",
    ["5701", "8080"],
    "between Bastion's hosts",
  ),
  rule("out_bastion-certificates", 130, "any", "*", "Internet", ["80"], "validation of certificates and sessions"),
];

function rule(
  name: string,
  priority: number,
  protocol: BastionRule["protocol"],
  from: string,
  to: string,
  ports: readonly string[],
  description: string,
): BastionRule {
  return {
    name,
    priority,
    direction: name.startsWith("in_") ? "inbound" : "outbound",
    protocol,
    from,
    to,
    ports,
    description,
  };
}
