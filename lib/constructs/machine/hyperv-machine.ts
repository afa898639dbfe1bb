import type { Construct } from "constructs";
import { MachineInstance } from "../../bindings/hyperv/machine-instance";
import type {
  MachineInstanceConfig,
  MachineInstanceDvdDrives,
  MachineInstanceHardDiskDrives,
  MachineInstanceNetworkAdaptors,
} from "../../bindings/hyperv/machine-instance";
import type { IsoImage } from "../../bindings/hyperv/iso-image";
import type { Vhd } from "../../bindings/hyperv/vhd";
import { compareNames } from "../../base/order";
import { diskResource, inControllerOrder } from "./hyperv-disk";
import { completeMachine } from "./hyperv-defaults";
import type { CompleteHyperVMachine, HyperVAdapterProps, HyperVMachineProps } from "./hyperv-props";
import { Machine } from "./machine";
import { seedImage } from "./seed-image";
import { bytesOfGB } from "./bytes";

/**
 * A generation 2 virtual machine on a Hyper-V host, with one VHDX per disk, for mail deployments or any other purpose.
 * By default memory is static, checkpoints are off, and the guest is shut down and started with its host. Addresses are
 * set inside the guest by its answer file: the provider cannot set them, so it does not wait for them either.
 *
 * The provider stops a running machine for any change in place (facts: taliesins/hyperv 1.2.1,
 * resource_hyperv_machine_instance.go, read 2026-11). Properties that change without need, such as `notes`, are not
 * declared.
 */
export class HyperVMachine extends Machine {
  readonly vm: MachineInstance;
  readonly disks: Readonly<Record<string, Vhd>>;
  /** The image from which a Linux machine is set up at its first start. */
  readonly seed?: IsoImage;

  constructor(scope: Construct, id: string, props: HyperVMachineProps) {
    super(scope, id, props);
    const machine = completeMachine(id, props);
    const disks: Record<string, Vhd> = {};
    for (const disk of inControllerOrder(machine.disks)) {
      disks[disk.name] = diskResource(this, disk, machine.provider);
    }
    this.disks = disks;
    const seed = machine.seed === undefined ? undefined : this.seedImage(machine, machine.seed);
    if (seed !== undefined) this.seed = seed.image;
    this.vm = new MachineInstance(this, "vm", {
      ...machineConfig(machine, disks),
      ...(seed === undefined ? {} : { dvdDrives: [seed.drive] }),
    });
  }

  private seedImage(machine: CompleteHyperVMachine, seed: Seed): { image: IsoImage; drive: MachineInstanceDvdDrives } {
    const image = seedImage(this, machine.name, seed, machine.provider);
    const { controller: controllerNumber, location: controllerLocation } = seed;
    return { image, drive: { controllerNumber, controllerLocation, path: image.destinationIsoFilePath } };
  }
}

type Seed = NonNullable<CompleteHyperVMachine["seed"]>;

function machineConfig(machine: CompleteHyperVMachine, disks: Readonly<Record<string, Vhd>>): MachineInstanceConfig {
  const folder = machine.path;
  return {
    provider: machine.provider,
    name: machine.name,
    generation: 2,
    path: folder,
    smartPagingFilePath: folder,
    snapshotFileLocation: folder,
    processorCount: machine.processors,
    ...memory(machine),
    checkpointType: checkpointTypes[machine.checkpoints],
    automaticStartAction: "Start",
    automaticStartDelay: machine.startDelaySeconds,
    automaticStopAction: stopActions[machine.stopAction],
    integrationServices: integrationServices(machine),
    vmFirmware: {
      enableSecureBoot: "On",
      secureBootTemplate: secureBootTemplates[machine.system],
      bootOrder: [{ bootType: "HardDiskDrive", controllerNumber: 0, controllerLocation: 0 }],
    },
    vmProcessor: {
      compatibilityForMigrationEnabled: false,
      compatibilityForOlderOperatingSystemsEnabled: false,
      enableHostResourceProtection: false,
      exposeVirtualizationExtensions: false,
      hwThreadCountPerCore: 0,
      maximum: 100,
      relativeWeight: 100,
      reserve: 0,
    },
    networkAdaptors: inAdapterOrder(machine.adapters).map(adapterBlock),
    hardDiskDrives: driveBlocks(machine, disks),
    ...(machine.protect ? { lifecycle: { preventDestroy: true } } : {}),
  };
}

/** Saving the state requires a waiver. */
const stopActions = { "shut-down": "ShutDown", "turn-off": "TurnOff", save: "Save" } as const;
const checkpointTypes = { disabled: "Disabled", production: "Production", standard: "Standard" } as const;
const secureBootTemplates = { windows: "MicrosoftWindows", linux: "MicrosoftUEFICertificateAuthority" } as const;

/** Only one of the two switches may be present, even as `false`. */
function memory(machine: CompleteHyperVMachine): Partial<MachineInstanceConfig> {
  const bytes = bytesOfGB(machine.memoryGB);
  // Dynamic memory requires a waiver; its lower bound is the provider's default.
  if (machine.dynamicMemory) return { dynamicMemory: true, memoryStartupBytes: bytes, memoryMaximumBytes: bytes };
  return { staticMemory: true, memoryStartupBytes: bytes, memoryMinimumBytes: bytes, memoryMaximumBytes: bytes };
}

/** VSS is needed for backups by the host. */
function integrationServices(machine: CompleteHyperVMachine): Record<string, boolean> {
  return {
    "Guest Service Interface": false,
    Heartbeat: true,
    "Key-Value Pair Exchange": true,
    Shutdown: true,
    "Time Synchronization": machine.timeSynchronization,
    VSS: true,
  };
}

const adapterRanks: Readonly<Record<string, number>> = { mapi: 0, replication: 1 };

/**
 * Client network first, then replication, then the others by name: an additional adapter does not shift the first two.
 */
function inAdapterOrder(adapters: readonly HyperVAdapterProps[]): HyperVAdapterProps[] {
  const rank = (adapter: HyperVAdapterProps) => adapterRanks[adapter.name] ?? 2;
  return [...adapters].sort((a, b) => rank(a) - rank(b) || compareNames(a.name, b.name));
}

function adapterBlock(adapter: HyperVAdapterProps): MachineInstanceNetworkAdaptors {
  return {
    name: adapter.name,
    switchName: adapter.switch,
    waitForIps: false,
    ...(adapter.vlan === undefined ? {} : { vlanAccess: true, vlanId: adapter.vlan }),
  };
}

/**
 * Paths reference the disks instead of repeating them: that establishes the dependency, and the provider is
 * case-sensitive.
 */
function driveBlocks(
  machine: CompleteHyperVMachine,
  disks: Readonly<Record<string, Vhd>>,
): MachineInstanceHardDiskDrives[] {
  return inControllerOrder(machine.disks).flatMap((disk) => {
    const resource = disks[disk.name];
    if (resource === undefined) return [];
    return [
      {
        controllerType: "Scsi",
        controllerNumber: disk.controller,
        controllerLocation: disk.location,
        path: resource.path,
      },
    ];
  });
}
