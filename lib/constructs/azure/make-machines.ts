import { TerraformVariable, type ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";
import { sortByName } from "../../base/order";
import { SSH_KEY_VARIABLE } from "../../base/variable-name";
import { gatewayFirstStart, roleOf, userData } from "../../guest";
import type { AzureMachinePlan, MachinePlan } from "../../plan";
import { AzureMachine } from "./azure-machine";
import { common, secretVariable, severalIn, type AzureStack } from "./azure-stack";
import { azurerm } from "./azurerm";
import type { MadeNetwork } from "./make-network";
import { relayOn, secretSourceOf } from "./make-relays";
import type { MadeIdentities } from "./make-vault";

/** What machines are made in. */
export interface MachineScene extends Pick<MadeNetwork, "subnets"> {
  /** The scope of a machine, which determines its addresses. */
  readonly scopeOf: (machine: MachinePlan) => Construct;
  /** What must exist before. */
  readonly dependsOn: readonly ITerraformDependable[];
  /** Identities that may read secrets, by role. */
  readonly identities: MadeIdentities;
}

/** These machines of the datacenter, each in the scope that determines its addresses. */
export function makeMachines(azure: AzureStack, machines: readonly MachinePlan[], scene: MachineScene): AzureMachine[] {
  return sortByName(machines, (machine) => machine.name).map((machine) => {
    if (machine.platform !== "azure") {
      throw new Error(
        `machine ${machine.name}: is made by another platform, got ${machine.platform}, expected azure, that of ` +
          `datacenter ${azure.plan.name}; give it to the datacenter of its platform`,
      );
    }
    return makeMachine(azure, machine, scene);
  });
}

function makeMachine(azure: AzureStack, machine: AzureMachinePlan, scene: MachineScene): AzureMachine {
  const { size, adapters, availabilitySet, ...rest } = machine;
  if (size === null) throw new Error(`machine ${machine.name}: has no size, expected one that was checked before`);
  const identity = scene.identities[machine.role];
  const customData = firstStartOf(azure, machine);
  return new AzureMachine(scene.scopeOf(machine), machine.name, {
    ...rest,
    ...(customData === undefined ? {} : { customData }),
    size,
    ...(availabilitySet === undefined ? {} : { availabilitySetId: availabilitySetId(azure, availabilitySet) }),
    location: azure.group.location,
    resourceGroupName: azure.group.name,
    tags: { ...azure.plan.tags, role: machine.role },
    administratorSecret: administratorOf(azure, machine),
    ...(identity === undefined ? {} : { identityIds: [identity.id] }),
    adapters: adapters.flatMap((adapter) => {
      const subnet = scene.subnets[adapter.subnet];
      const { name, address, acceleratedNetworking, dnsServers: dns } = adapter;
      return subnet === undefined ? [] : [{ name, address, acceleratedNetworking, dns, subnetId: subnet.id }];
    }),
    dependsOn: scene.dependsOn,
  });
}

/** The set with this name, made once: managed, over the two fault domains that every region has. */
function availabilitySetId(azure: AzureStack, name: string): string {
  const prefix = `${azure.stack.node.id}-`;
  const scope = severalIn(azure, "availability-set");
  const id = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const found = scope.node.tryFindChild(id);
  if (found instanceof azurerm.availabilitySet()) return found.id;
  const set = { ...common(azure, name), managed: true, platformFaultDomainCount: 2 };
  return new (azurerm.availabilitySet())(scope, id, set).id;
}

/** What cloud-init does on a Linux machine, as Azure takes it: in Base64. */
function firstStartOf(azure: AzureStack, machine: AzureMachinePlan): string | undefined {
  const text = userDataOf(azure, machine);
  return text === undefined ? undefined : Buffer.from(text).toString("base64");
}

function userDataOf(azure: AzureStack, machine: AzureMachinePlan): string | undefined {
  const gateway = relayOn(azure, machine.name);
  if (gateway !== undefined) return gatewayFirstStart(gateway, secretSourceOf(azure, machine.name));
  const role = roleOf(azure.deployment, machine.name);
  return role === undefined ? undefined : userData(role);
}

/** Initial password of a Windows machine; public key of a Linux machine, which is no secret. */
function administratorOf(azure: AzureStack, { system, administrator }: AzureMachinePlan): string {
  if (system === "windows") {
    const purpose = `Initial password of the local administrator: the secret ${administrator}.`;
    return secretVariable(azure, administrator, purpose).stringValue;
  }
  const found = azure.stack.node.tryFindChild(SSH_KEY_VARIABLE);
  if (found instanceof TerraformVariable) return found.stringValue;
  const description = "Public SSH key of the administrator of Linux machines.";
  return new TerraformVariable(azure.stack, SSH_KEY_VARIABLE, { type: "string", nullable: false, description })
    .stringValue;
}
