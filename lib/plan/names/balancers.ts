import { azureResourceName } from "../../base/azure-resource-name";
import { compareNames, sortByName } from "../../base/order";
import { federationProbe, webServicesProbe } from "../../facts/load-balancer";
import { ports } from "../../facts/ports";
import { signOnPorts } from "../../facts/zone-ports";
import type { Deployment } from "../../model";
import type { BalancerPlan, ServerPlan } from "../types";
import { endpointReceivesMail } from "./mail-phase";

/** A server that may stand behind a load balancer. */
interface Candidate {
  readonly name: string;
  readonly existing: boolean;
  readonly datacenter?: string;
}

/**
 * The load balancers that this deployment creates: for sign-on from inside and outside, for the hybrid endpoint, and for the
 * virtual addresses of proxies, which no machine can take over by itself where the platform offers load balancers. Each is in the first datacenter by name that offers load balancers and has servers for it; none is created
 * without federation servers (pass-through agents and password hashes are reached through Microsoft Entra) or for an
 * existing address. The hybrid endpoint has one even with one server: an address of the server itself would have to move
 * when a second one is added, and would not be probed.
 *
 * @param servers Every server of the deployment.
 * @param offering Names of the datacenters whose platform offers load balancers.
 */
export function planBalancers(
  deployment: Deployment,
  servers: readonly ServerPlan[],
  offering: readonly string[],
): BalancerPlan[] {
  return [
    ...signOnBalancers(deployment, offering),
    ...hybridBalancers(deployment, servers, offering),
    ...proxyBalancers(deployment, offering),
  ];
}

function signOnBalancers({ name, identity }: Deployment, offering: readonly string[]): BalancerPlan[] {
  const signOn = identity?.signOn;
  if (signOn?.method !== "adfs" || signOn.service === undefined) return [];
  const { service, virtualAddress, publicAddress } = signOn;
  const label = firstLabel(service);
  const byCertificate = signOn.certificateAuthentication === "port-49443" ? [Number(signOnPorts.certificate)] : [];
  const common = {
    part: "signOn",
    host: service,
    ports: [Number(ports.https), ...byCertificate],
    probe: federationProbe,
    connectPorts: [],
    distribution: "source-address",
  } as const;
  const internal = serversTogether(signOn.servers, offering);
  const external = serversTogether(signOn.proxies, offering);
  const balancers: BalancerPlan[] = [];
  if (internal !== undefined && virtualAddress !== undefined)
    balancers.push({
      ...common,
      ...internal,
      name: label,
      use: "sign-on-internal",
      frontEnd: { kind: "internal", address: virtualAddress },
    });
  if (external !== undefined && publicAddress?.create === true)
    balancers.push({
      ...common,
      ...external,
      name: `${label}_proxies`,
      use: "sign-on-external",
      frontEnd: publicFrontEnd("signOn", label, `${name}-${external.datacenter}`),
    });
  return balancers;
}

/** Mail of Exchange Online enters here, too, if the endpoint receives it. */
function hybridBalancers(
  { name, hybrid }: Deployment,
  servers: readonly ServerPlan[],
  offering: readonly string[],
): BalancerPlan[] {
  const endpoint = hybrid?.endpoint;
  if (endpoint?.publicAddress?.create !== true) return [];
  const placed = serversTogether(
    servers.filter((server) => endpoint.servers.includes(server.name)),
    offering,
  );
  if (placed === undefined) return [];
  const label = firstLabel(endpoint.name);
  return [
    {
      ...placed,
      part: "hybrid",
      name: label,
      use: "hybrid",
      host: endpoint.name,
      ports: [Number(ports.https)],
      probe: webServicesProbe,
      distribution: "connection",
      connectPorts: endpointReceivesMail(hybrid) ? [Number(ports.smtp)] : [],
      frontEnd: publicFrontEnd("hybrid", label, `${name}-${placed.datacenter}`),
    },
  ];
}

/** One for each virtual address, with a probe that only connects: proxies that pass TLS on answer to no name of their own. */
function proxyBalancers({ proxies }: Deployment, offering: readonly string[]): BalancerPlan[] {
  const created = proxies.filter(({ existing, datacenter }) => !existing && offering.includes(datacenter));
  const addresses = new Set(created.flatMap(({ virtualAddress }) => virtualAddress ?? []));
  return [...addresses].sort(compareNames).flatMap((address): BalancerPlan[] => {
    const group = created.filter(({ virtualAddress }) => virtualAddress === address);
    const placed = serversTogether(group, offering);
    if (placed === undefined) return [];
    return [
      {
        ...placed,
        part: "proxies",
        name: address.replaceAll(".", "-"),
        use: "client-access",
        host: group[0]?.hosts[0] ?? null,
        ports: [],
        connectPorts: [Number(ports.https)],
        distribution: group.some(({ affinity }) => affinity === "source-address") ? "source-address" : "connection",
        frontEnd: { kind: "internal", address },
      },
    ];
  });
}

/** The created servers of the first datacenter that has any and offers load balancers. */
function serversTogether(
  servers: readonly Candidate[],
  offering: readonly string[],
): Pick<BalancerPlan, "datacenter" | "servers"> | undefined {
  const created = servers.filter(({ existing }) => !existing);
  const datacenter = offering.find((name) => created.some((server) => server.datacenter === name));
  if (datacenter === undefined) return undefined;
  const names = created.filter((server) => server.datacenter === datacenter).map((server) => server.name);
  return { datacenter, servers: sortByName(names, String) };
}

function publicFrontEnd(part: BalancerPlan["part"], label: string, stack: string): BalancerPlan["frontEnd"] {
  return {
    kind: "public",
    label,
    name: azureResourceName("azurerm_public_ip", stack, label),
    stack,
    output: `${part}_${label}_address`,
  };
}

/** `login` of `login.school.example`. */
function firstLabel(host: string): string {
  return host.split(".")[0] ?? host;
}
