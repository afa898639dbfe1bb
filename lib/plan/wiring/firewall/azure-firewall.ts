import { azureServices, kmsHost, probeAddress } from "../../../facts/azure-traffic";
import { ports } from "../../../facts/ports";
import { bastionPorts, bastionSubnet } from "../../../facts/bastion-rules";
import type { Datacenter, Deployment } from "../../../model";
import { endpointReceivesMail } from "../../names/mail-phase";
import { addressOf } from "../../servers";
import type { FirewallRule, ServerPlan } from "../../types";
import { INTERNET, firewallRule, withBothEnds, type Party } from "./firewall-rule";

/** What machines in Azure need from Azure itself and of the administrators, and the tunnels to other datacenters. */
export function azureRules(deployment: Deployment, servers: readonly ServerPlan[]): FirewallRule[] {
  return deployment.datacenters
    .filter(({ platform }) => platform === "azure")
    .flatMap((datacenter) => {
      const created = servers.filter((server) => server.datacenter === datacenter.name && !server.existing);
      return [
        ...serviceRules(datacenter, deployment, created),
        ...bastionRules(datacenter, created),
        ...probeRules(deployment, created),
        ...recipientManagementRules(datacenter, deployment),
        ...vpnRules(datacenter),
      ];
    });
}

function serviceRules(
  { name, adminFrom, keyVault }: Datacenter,
  { monitoring, backup }: Deployment,
  created: readonly ServerPlan[],
): FirewallRule[] {
  const machines = partyOf(`machines of ${name}`, created);
  const windows = partyOf(
    `Windows machines of ${name}`,
    created.filter((server) => server.windows !== undefined),
  );
  const administrators = { name: "administrators", addresses: adminFrom };
  const vault =
    keyVault?.privateAddress === undefined
      ? undefined
      : { name: `private endpoint of the key vault of ${name}`, addresses: [keyVault.privateAddress] };
  const service = (use: keyof typeof azureServices) =>
    firewallRule(
      use,
      machines,
      { ...INTERNET, name: azureServices[use].name },
      { serviceTags: azureServices[use].tags },
    );
  return withBothEnds([
    ...(monitoring.some(({ product }) => product === "azure-monitor") ? [service("azure-monitor")] : []),
    ...(backup.some(({ product }) => product === "azure-backup") ? [service("azure-backup")] : []),
    ...(vault === undefined
      ? [service("key-vault")]
      : [firewallRule("key-vault", machines, vault), firewallRule("key-vault", administrators, vault)]),
    firewallRule("updates", machines, INTERNET),
    firewallRule("activation", windows, { ...INTERNET, name: kmsHost }),
    firewallRule("administration", administrators, machines),
  ]);
}

/** People reach Bastion by its public address, which is known after its creation, and machines are reached only from its subnet. */
function bastionRules({ name, bastion }: Datacenter, created: readonly ServerPlan[]): FirewallRule[] {
  if (bastion === undefined) return [];
  const hosts = { name: `Bastion of ${name}`, addresses: [bastion.cidr] };
  const people =
    bastion.allowedFrom.length === 0 ? INTERNET : { name: "administrators", addresses: bastion.allowedFrom };
  const windows = created.filter((server) => server.windows !== undefined);
  const linux = created.filter((server) => server.windows === undefined);
  return withBothEnds([
    firewallRule("bastion-in", people, { ...hosts, name: `${hosts.name} (${bastionSubnet})` }),
    firewallRule("bastion", hosts, partyOf(`Windows machines of ${name}`, windows), { ports: [bastionPorts.windows] }),
    firewallRule("bastion", hosts, partyOf(`Linux machines of ${name}`, linux), { ports: [bastionPorts.linux] }),
  ]);
}

/** The admin center and Exchange's remote PowerShell, where recipients are managed. */
function recipientManagementRules({ name, adminFrom }: Datacenter, { hybrid }: Deployment): FirewallRule[] {
  const server = hybrid?.managementServer;
  if (server?.datacenter !== name) return [];
  const administrators = { name: "administrators", addresses: adminFrom };
  const addresses = server.address === undefined ? [] : [server.address];
  return withBothEnds([firewallRule("recipient-management", administrators, { name: server.name, addresses })]);
}

/**
 * A load balancer, of this deployment or of its operators, asks every server behind it; the farm and its proxies answer
 * without TLS.
 */
function probeRules(deployment: Deployment, created: readonly ServerPlan[]): FirewallRule[] {
  const { identity, hybrid, proxies, gateways } = deployment;
  const signOn = identity?.signOn?.method === "adfs" ? identity.signOn : undefined;
  const farm = signOn?.virtualAddress === undefined ? [] : withRole(created, "sign-on");
  const farmProxies = signOn?.publicAddress === undefined ? [] : withRole(created, "sign-on-proxy");
  const endpoint = hybrid?.endpoint?.publicAddress === undefined ? [] : hybrid.endpoint.servers;
  const fronts = proxies.filter(({ virtualAddress, publicAddress }) => (virtualAddress ?? publicAddress) !== undefined);
  const receiving = gateways.filter(
    ({ direction, publicAddress }) => direction !== "outbound" && publicAddress !== undefined,
  );
  const balancer = { name: "Azure load balancer", addresses: [probeAddress] };
  const probe = (names: readonly string[], port: string) => {
    const asked = created.filter(({ name }) => names.includes(name));
    return firewallRule("load-balancer-probe", balancer, partyOf("servers behind a load balancer", asked), {
      ports: [port],
      serviceTags: ["AzureLoadBalancer"],
    });
  };
  return withBothEnds([
    probe(namesOf([...farm, ...farmProxies]), ports.http),
    probe([...endpoint, ...namesOf(fronts)], ports.https),
    probe([...(endpointReceivesMail(hybrid) ? endpoint : []), ...namesOf(receiving)], ports.smtp),
  ]);
}

function namesOf(entries: readonly { readonly name: string }[]): string[] {
  return entries.map(({ name }) => name);
}

/** IKE and the encrypted packets, between the gateway and every remote end; its own address is known after its creation. */
function vpnRules({ name, vpn }: Datacenter): FirewallRule[] {
  return (vpn?.to ?? []).flatMap(({ datacenter, publicAddress }) => {
    const device = {
      name: `VPN device of ${datacenter}`,
      addresses: publicAddress === undefined ? [] : [publicAddress],
    };
    const gateway = { name: `VPN gateway of ${name}`, addresses: [] };
    return [firewallRule("vpn", device, gateway), firewallRule("vpn", device, gateway, { protocol: "esp", ports: [] })];
  });
}

function withRole(servers: readonly ServerPlan[], role: ServerPlan["roles"][number]): ServerPlan[] {
  return servers.filter((server) => server.roles.includes(role));
}

function partyOf(name: string, servers: readonly ServerPlan[]): Party {
  return { name, addresses: servers.flatMap((server) => addressOf(server) ?? []) };
}
