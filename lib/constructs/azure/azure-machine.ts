import type { LinuxVirtualMachine } from "@cdktf/provider-azurerm/lib/linux-virtual-machine";
import type { ManagedDisk } from "@cdktf/provider-azurerm/lib/managed-disk";
import type { NetworkInterface } from "@cdktf/provider-azurerm/lib/network-interface";
import type { VirtualMachineDataDiskAttachment } from "@cdktf/provider-azurerm/lib/virtual-machine-data-disk-attachment";
import type { WindowsVirtualMachine } from "@cdktf/provider-azurerm/lib/windows-virtual-machine";
import type { Construct } from "constructs";
import { linuxImage, windowsImage } from "../../facts/azure-images";
import { refuseImpossible } from "./azure-faults";
import { Machine } from "../machine/machine";
import type { AzureDiskProps, AzureMachineProps } from "./azure-machine-props";
import { azurerm } from "./azurerm";

/**
 * A generation 2 virtual machine in Azure with trusted launch and encryption at host, for mail deployments or any other
 * purpose. It has no public address. Password, image and first content are read only when it is created: a change of them would
 * replace the machine, so it is ignored. Throws a `ProblemsError` with everything that Azure cannot create.
 */
export class AzureMachine extends Machine {
  readonly vm: WindowsVirtualMachine | LinuxVirtualMachine;
  /** Data disks by name; the system disk belongs to the machine. */
  readonly disks: Readonly<Record<string, ManagedDisk>>;
  /** Attachments of the data disks. */
  readonly attachments: readonly VirtualMachineDataDiskAttachment[];
  /** Network interfaces by name of the adapter. */
  readonly interfaces: Readonly<Record<string, NetworkInterface>>;

  constructor(scope: Construct, id: string, props: AzureMachineProps) {
    super(scope, id, props);
    const name = props.name ?? id;
    refuseImpossible(name, props);
    this.interfaces = Object.fromEntries(
      props.adapters.map((adapter) => [adapter.name, networkInterface(this, name, adapter, props)]),
    );
    const [system, ...data] = props.disks;
    if (system === undefined) {
      throw new Error(`machine ${name}: has no disk, expected at least the system disk; add it to \`disks\``);
    }
    const shared = {
      ...sharedConfig(name, system, props),
      networkInterfaceIds: Object.values(this.interfaces).map(({ id }) => id),
    };
    this.vm = props.system === "linux" ? linux(this, shared, props) : windows(this, shared, props);
    const made = data.map((disk, index) => ({ name: disk.name, ...this.dataDisk(name, disk, index, props) }));
    this.disks = Object.fromEntries(made.map(({ name, disk }) => [name, disk]));
    this.attachments = made.map(({ attachment }) => attachment);
  }

  private dataDisk(machine: string, disk: AzureDiskProps, index: number, props: AzureMachineProps) {
    const lifecycle = (disk.protect ?? props.protect) === true ? { lifecycle: { preventDestroy: true } } : {};
    const made = new (azurerm.managedDisk())(this, disk.name, {
      ...placeOf(props),
      name: `${machine}-${disk.name}`,
      storageAccountType: storageTypes[disk.class ?? "premium-ssd"],
      ...performanceOf(disk),
      createOption: "Empty",
      diskSizeGb: disk.sizeGB,
      ...(props.zone === undefined ? {} : { zone: props.zone }),
      // Both are open by default.
      networkAccessPolicy: "DenyAll",
      publicNetworkAccessEnabled: false,
      ...lifecycle,
    });
    const attachment = new (azurerm.diskAttachment())(this, `${disk.name}_attachment`, {
      managedDiskId: made.id,
      virtualMachineId: this.vm.id,
      lun: disk.lun ?? index,
      caching: cachings[disk.caching ?? "none"],
      ...lifecycle,
    });
    return { disk: made, attachment };
  }
}

const cachings = { none: "None", "read-only": "ReadOnly", "read-write": "ReadWrite" } as const;

const storageTypes = {
  "premium-ssd": "Premium_LRS",
  "premium-ssd-v2": "PremiumV2_LRS",
  "standard-ssd": "StandardSSD_LRS",
  "standard-hdd": "Standard_LRS",
} as const;

/** Premium SSD v2 only. Its sectors have 4,096 bytes by default; Exchange knows those of 512. */
function performanceOf({ class: kind, performance }: AzureDiskProps) {
  if (kind !== "premium-ssd-v2") return {};
  return {
    logicalSectorSize: 512,
    ...(performance === undefined ? {} : { diskIopsReadWrite: performance.iops, diskMbpsReadWrite: performance.mbps }),
  };
}

function placeOf({ location, resourceGroupName, tags }: AzureMachineProps) {
  return { location, resourceGroupName, ...(tags === undefined ? {} : { tags: { ...tags } }) };
}

function networkInterface(
  scope: Construct,
  machine: string,
  adapter: AzureMachineProps["adapters"][number],
  props: AzureMachineProps,
): NetworkInterface {
  const { name, subnetId, address, acceleratedNetworking = true, dns = [] } = adapter;
  return new (azurerm.networkInterface())(scope, name, {
    ...placeOf(props),
    name: `${machine}-${name}`,
    // False by default.
    acceleratedNetworkingEnabled: acceleratedNetworking,
    ...(dns.length === 0 ? {} : { dnsServers: [...dns] }),
    ipConfiguration: [
      {
        name: "primary",
        subnetId,
        privateIpAddressAllocation: address === undefined ? "Dynamic" : "Static",
        ...(address === undefined ? {} : { privateIpAddress: address }),
      },
    ],
    ...(props.dependsOn === undefined ? {} : { dependsOn: [...props.dependsOn] }),
  });
}

type Shared = ReturnType<typeof sharedConfig> & { readonly networkInterfaceIds: string[] };

function sharedConfig(name: string, system: AzureDiskProps, props: AzureMachineProps) {
  const { zone, availabilitySetId, protect = false } = props;
  const image = props.image ?? (props.system === "linux" ? linuxImage : windowsImage("2022", "desktop"));
  return {
    ...placeOf(props),
    name,
    computerName: name,
    size: props.size,
    ...(zone === undefined ? {} : { zone }),
    ...(availabilitySetId === undefined ? {} : { availabilitySetId }),
    adminUsername: props.administratorName ?? "mailadmin",
    ...(image === undefined ? {} : { sourceImageReference: { ...image } }),
    osDisk: {
      name: `${name}-${system.name}`,
      caching: cachings[system.caching ?? "read-write"],
      storageAccountType: "Premium_LRS",
      diskSizeGb: system.sizeGB,
    },
    identity: identityOf(props.identityIds ?? []),
    // Neither can be added later.
    secureBootEnabled: true,
    vtpmEnabled: true,
    encryptionAtHostEnabled: true,
    provisionVmAgent: true,
    bootDiagnostics: {},
    lifecycle: {
      ...(protect ? { preventDestroy: true } : {}),
      // Each of the first three would replace the machine; the last one is changed by Azure.
      ignoreChanges: ["admin_password", "custom_data", "source_image_reference", "vm_agent_platform_updates_enabled"],
    },
  };
}

function identityOf(identityIds: readonly string[]) {
  if (identityIds.length === 0) return { type: "SystemAssigned" };
  return { type: "SystemAssigned, UserAssigned", identityIds: [...identityIds] };
}

function byAzure({ updatedBy = "people" }: AzureMachineProps): boolean {
  return updatedBy === "azure";
}

/** Azure installs updates when a schedule says so; without the bypass it would do so at times of its own, too. */
const scheduledUpdates = {
  patchMode: "AutomaticByPlatform",
  patchAssessmentMode: "AutomaticByPlatform",
  bypassPlatformSafetyChecksOnUserScheduleEnabled: true,
} as const;

function windows(scope: Construct, shared: Shared, props: AzureMachineProps): WindowsVirtualMachine {
  return new (azurerm.windowsMachine())(scope, "vm", {
    ...shared,
    adminPassword: props.administratorSecret,
    // All of these must fit together, and their defaults do not.
    ...(byAzure(props)
      ? { ...scheduledUpdates, automaticUpdatesEnabled: true }
      : { patchMode: "Manual", automaticUpdatesEnabled: false }),
    hotpatchingEnabled: false,
    ...(props.hybridBenefit === true ? { licenseType: "Windows_Server" } : {}),
  });
}

function linux(scope: Construct, shared: Shared, props: AzureMachineProps): LinuxVirtualMachine {
  return new (azurerm.linuxMachine())(scope, "vm", {
    ...shared,
    disablePasswordAuthentication: true,
    adminSshKey: [{ username: shared.adminUsername, publicKey: props.administratorSecret }],
    ...(byAzure(props) ? scheduledUpdates : { patchMode: "ImageDefault" }),
    ...(props.customData === undefined ? {} : { customData: props.customData }),
    lifecycle: {
      ...shared.lifecycle,
      ignoreChanges: shared.lifecycle.ignoreChanges.filter((argument) => argument !== "admin_password"),
    },
  });
}
