import type { Lb, LbFrontendIpConfiguration } from "@cdktf/provider-azurerm/lib/lb";
import type { LbProbe, LbProbeConfig } from "@cdktf/provider-azurerm/lib/lb-probe";
import type { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { TerraformOutput } from "cdktf";
import { Construct } from "constructs";
import type { AzureBalancerPlan, AzureFrontEndPlan } from "../../plan";
import { grouping } from "../deployment/address-book";
import type { AzureMachine } from "./azure-machine";
import { common, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import type { MadeNetwork } from "./make-network";
import { permanentAddress } from "./permanent-address";

/** Name of a load balancer's only front end and of an adapter's only configuration. */
const PRIMARY = "primary";

/** Public addresses of the load balancers by their names in the plan. */
export type MadeAddresses = Readonly<Record<string, PublicIp>>;

/** The load balancers with their public addresses and the machines behind them. */
export function makeBalancers(
  azure: AzureStack,
  { subnets }: MadeNetwork,
  machines: readonly AzureMachine[],
): MadeAddresses {
  const addresses: Record<string, PublicIp> = {};
  for (const plan of azure.plan.balancers) {
    const { frontEnd } = plan;
    if (frontEnd.kind === "public") addresses[frontEnd.publicAddress] = makeAddress(azure, plan, frontEnd);
    const address = frontEnd.kind === "public" ? addresses[frontEnd.publicAddress] : undefined;
    const balancer = new (azurerm.balancer())(partIn(azure, "balancer", plan), plan.name, {
      ...common(azure, plan.resource),
      sku: "Standard",
      frontendIpConfiguration: [
        address === undefined ? internal(plan, subnets) : { name: PRIMARY, publicIpAddressId: address.id },
      ],
      ...(address === undefined ? {} : { lifecycle: { preventDestroy: true } }),
    });
    makeRules(azure, plan, balancer, makePool(azure, plan, balancer, machines));
  }
  return addresses;
}

/** Scope of one part's resources of one kind: `azurerm_lb.signOn_login`. */
function partIn({ stack }: AzureStack, kind: string, { part }: AzureBalancerPlan): Construct {
  const kinds = grouping(stack, kind);
  return (kinds.node.tryFindChild(part) as Construct | undefined) ?? new Construct(kinds, part);
}

function makeAddress(
  azure: AzureStack,
  plan: AzureBalancerPlan,
  { label, publicAddress }: Extract<AzureFrontEndPlan, { readonly kind: "public" }>,
): PublicIp {
  const { zones } = plan;
  const address = permanentAddress(azure, partIn(azure, "address", plan), label, { name: publicAddress, zones });
  new TerraformOutput(partIn(azure, "output", plan), `${label}_address`, {
    value: address.ipAddress,
    description: `Public address of ${publicAddress}, for records outside this stack.`,
  });
  return address;
}

/** An internal front end has zones of its own; a public one has those of its address. */
function internal(
  { name, frontEnd, zones }: AzureBalancerPlan,
  subnets: MadeNetwork["subnets"],
): LbFrontendIpConfiguration {
  if (frontEnd.kind !== "internal") return { name: PRIMARY };
  const subnet = subnets[frontEnd.subnet ?? ""];
  if (subnet === undefined) {
    throw new Error(
      `load balancer ${name}: its address is in no subnet of the virtual network, got ${frontEnd.address}, expected an ` +
        `address in the network of its servers; correct \`virtualAddress\``,
    );
  }
  return {
    name: PRIMARY,
    subnetId: subnet.id,
    privateIpAddressAllocation: "Static",
    privateIpAddress: frontEnd.address,
    ...(zones.length === 0 ? {} : { zones: [...zones] }),
  };
}

function makeRules(azure: AzureStack, plan: AzureBalancerPlan, balancer: Lb, poolId: string): void {
  if (plan.probe !== undefined) {
    const { protocol, port: probed, path } = plan.probe;
    const probe = makeProbe(azure, plan, balancer, {
      id: plan.name,
      name: `${protocol}-${probed}`,
      protocol: protocol === "http" ? "Http" : "Https",
      port: probed,
      requestPath: path,
    });
    for (const port of plan.ports) makeRule(azure, plan, balancer, { port, poolId, probe });
  }
  for (const port of plan.connectPorts) {
    const connect = { id: `${plan.name}_${port}`, name: `tcp-${port}`, protocol: "Tcp", port };
    makeRule(azure, plan, balancer, { port, poolId, probe: makeProbe(azure, plan, balancer, connect) });
  }
}

interface ProbeArguments extends Pick<LbProbeConfig, "name" | "protocol" | "port" | "requestPath"> {
  readonly id: string;
}

function makeProbe(
  azure: AzureStack,
  plan: AzureBalancerPlan,
  balancer: Lb,
  { id, ...probe }: ProbeArguments,
): LbProbe {
  return new (azurerm.balancerProbe())(partIn(azure, "probe", plan), id, {
    ...probe,
    loadbalancerId: balancer.id,
    intervalInSeconds: plan.probeIntervalSeconds,
    probeThreshold: plan.probeThreshold,
  });
}

/** A port passed on unchanged to the servers that answer the probe. */
function makeRule(
  azure: AzureStack,
  plan: AzureBalancerPlan,
  balancer: Lb,
  { port, poolId, probe }: { readonly port: number; readonly poolId: string; readonly probe: LbProbe },
): void {
  new (azurerm.balancerRule())(partIn(azure, "balancer-rule", plan), `${plan.name}_${port}`, {
    name: `tcp-${port}`,
    loadbalancerId: balancer.id,
    frontendIpConfigurationName: PRIMARY,
    backendAddressPoolIds: [poolId],
    probeId: probe.id,
    protocol: "Tcp",
    frontendPort: port,
    backendPort: port,
    floatingIpEnabled: false,
    tcpResetEnabled: true,
    idleTimeoutInMinutes: plan.idleTimeoutMinutes,
    loadDistribution: plan.distribution === "source-address" ? "SourceIP" : "Default",
    // Machines leave through the NAT gateway, whose address partners know.
    disableOutboundSnat: true,
  });
}

function makePool(azure: AzureStack, plan: AzureBalancerPlan, balancer: Lb, machines: readonly AzureMachine[]): string {
  const pool = new (azurerm.balancerPool())(partIn(azure, "pool", plan), plan.name, {
    name: plan.name,
    loadbalancerId: balancer.id,
  });
  const members = new Construct(partIn(azure, "pool-member", plan), plan.name);
  for (const { machine: name, adapter } of plan.pool) {
    const machine = machines.find(({ computerName }) => computerName === name);
    const networkInterface = machine?.interfaces[adapter];
    if (machine === undefined || networkInterface === undefined) continue;
    new (azurerm.balancerMember())(members, name, {
      networkInterfaceId: networkInterface.id,
      ipConfigurationName: PRIMARY,
      backendAddressPoolId: pool.id,
      // Azure refuses to change the pool of an adapter while its machine is being created or removed.
      dependsOn: [machine.vm],
    });
  }
  return pool.id;
}
