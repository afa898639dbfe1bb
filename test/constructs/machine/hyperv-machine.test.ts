// Proves what a Hyper-V machine declares for its part of the plan, alone in a plain stack; not that a host accepts it.
import { TerraformStack, Testing } from "cdktf";
import { HypervProvider } from "../../../lib/bindings/hyperv/provider";
import { HyperVMachine } from "../../../lib/constructs/machine/hyperv-machine";
import { Machine } from "../../../lib/constructs/machine/machine";
import type { HyperVMachineProps } from "../../../lib/constructs/machine/hyperv-props";
import { examplePlan, hyperVMachine } from "../../support/examples";
import { databaseDisk, memberPlan, systemDisk } from "../support/machine-plan";

type Block = Record<string, unknown>;
interface Synthesized {
  readonly resource: {
    readonly hyperv_machine_instance: Record<string, Block>;
    readonly hyperv_vhd: Record<string, Block>;
  };
}

function build(plan: Omit<HyperVMachineProps, "provider"> & { readonly name: string }): {
  machine: HyperVMachine;
  vm: Block;
  vhds: Block[];
  stack: TerraformStack;
} {
  const stack = new TerraformStack(Testing.app(), "stack");
  const provider = new HypervProvider(stack, "provider", { alias: "HV11" });
  const machine = new HyperVMachine(stack, plan.name, { ...plan, provider });
  const json = JSON.parse(Testing.synth(stack)) as Synthesized;
  const vms = Object.values(json.resource.hyperv_machine_instance);
  expect(vms).toHaveLength(1);
  return { machine, vm: vms[0] as Block, vhds: Object.values(json.resource.hyperv_vhd), stack };
}

const GB = 1024 ** 3;

describe("a DAG member", () => {
  const { machine, vm, vhds } = build(memberPlan());

  it("is a generation 2 machine with static memory, no checkpoints, shut down and started with its host", () => {
    const { network_adaptors, hard_disk_drives, vm_firmware, vm_processor, integration_services, ...plain } = vm;
    void [network_adaptors, hard_disk_drives, vm_firmware, vm_processor, integration_services];
    expect(plain).toEqual({
      provider: "hyperv.HV11",
      name: "MBX1",
      generation: 2,
      path: "D:\\Hyper-V\\MBX1",
      smart_paging_file_path: "D:\\Hyper-V\\MBX1",
      snapshot_file_location: "D:\\Hyper-V\\MBX1",
      processor_count: 8,
      static_memory: true,
      memory_startup_bytes: 128 * GB,
      memory_minimum_bytes: 128 * GB,
      memory_maximum_bytes: 128 * GB,
      checkpoint_type: "Disabled",
      automatic_start_action: "Start",
      automatic_start_delay: 60,
      automatic_stop_action: "ShutDown",
      lifecycle: { prevent_destroy: true },
    });
  });

  it("boots Windows with secure boot from its first disk", () => {
    expect(vm["vm_firmware"]).toEqual({
      enable_secure_boot: "On",
      secure_boot_template: "MicrosoftWindows",
      boot_order: [{ boot_type: "HardDiskDrive", controller_number: 0, controller_location: 0 }],
    });
  });

  it("has its client adapter first, VLANs where specified, and never waits for addresses", () => {
    expect(vm["network_adaptors"]).toEqual([
      { name: "mapi", switch_name: "vSwitch-Servers", wait_for_ips: false },
      { name: "replication", switch_name: "vSwitch-Servers", wait_for_ips: false, vlan_access: true, vlan_id: 120 },
    ]);
  });

  it("refers to its disks in the order of the controller", () => {
    const system = (machine.disks["system"] as { friendlyUniqueId: string }).friendlyUniqueId;
    const database = (machine.disks["DB1"] as { friendlyUniqueId: string }).friendlyUniqueId;
    expect(vm["hard_disk_drives"]).toEqual([
      {
        controller_type: "Scsi",
        controller_number: 0,
        controller_location: 0,
        path: `\${hyperv_vhd.${system}.path}`,
      },
      {
        controller_type: "Scsi",
        controller_number: 0,
        controller_location: 1,
        path: `\${hyperv_vhd.${database}.path}`,
      },
    ]);
  });

  it("copies the system disk from the image without a type, and creates data disks as fixed", () => {
    expect(vhds).toEqual([
      {
        provider: "hyperv.HV11",
        path: "E:\\Hyper-V\\MBX1\\DB1.vhdx",
        size: 1000 * GB,
        vhd_type: "Fixed",
        lifecycle: { prevent_destroy: true },
      },
      {
        provider: "hyperv.HV11",
        path: "D:\\Hyper-V\\MBX1\\system.vhdx",
        size: 200 * GB,
        source: "D:\\Images\\ws2022.vhdx",
        lifecycle: { prevent_destroy: true },
      },
    ]);
  });

  it("enables time synchronization and host backup", () => {
    expect(vm["integration_services"]).toEqual({
      "Guest Service Interface": false,
      Heartbeat: true,
      "Key-Value Pair Exchange": true,
      Shutdown: true,
      "Time Synchronization": true,
      VSS: true,
    });
  });

  it("exposes what it created as public fields", () => {
    expect(Machine.isMachine(machine)).toBe(true);
    expect(machine.computerName).toBe("MBX1");
    expect(machine.addresses).toEqual({ mapi: "10.1.10.21", replication: "10.1.20.21" });
    expect(Object.keys(machine.disks)).toEqual(["system", "DB1"]);
  });
});

it("needs only its plan and a provider: the town's member has the same resources alone as in the town", () => {
  const slice = hyperVMachine(examplePlan("town"), "MBX1");
  const { vm, vhds } = build(slice);
  expect([vm["name"], vm["processor_count"], vm["automatic_start_delay"], vm["path"]]).toEqual([
    "MBX1",
    slice.processors,
    slice.startDelaySeconds,
    slice.path,
  ]);
  expect(vhds.map((vhd) => [vhd["path"], vhd["size"]]).sort()).toEqual(
    slice.disks.map((disk) => [disk.path, disk.sizeGB * GB]).sort(),
  );
});

describe("other machines", () => {
  it("one with its own time source, such as a domain controller, does not use the host's time", () => {
    const { vm } = build(memberPlan({ timeSynchronization: false }));
    expect((vm["integration_services"] as Block)["Time Synchronization"]).toBe(false);
  });

  it("Linux boots with the template for other systems", () => {
    const { vm } = build(memberPlan({ system: "linux" }));
    expect((vm["vm_firmware"] as Block)["secure_boot_template"]).toBe("MicrosoftUEFICertificateAuthority");
  });

  it("without protection neither machine nor system disk is protected, a database disk as planned", () => {
    const { vm, vhds } = build(memberPlan({ protect: false }));
    expect(vm).not.toHaveProperty("lifecycle");
    expect(vhds.map((vhd) => "lifecycle" in vhd)).toEqual([true, false]);
  });

  it("without its own folder a machine is next to its system disk", () => {
    const { path: _path, ...rest } = memberPlan();
    expect(build(rest).vm["path"]).toBe("D:\\Hyper-V\\MBX1");
  });

  it.each([
    ["turn-off", "TurnOff"],
    ["save", "Save"],
  ] as const)("a machine that is to %s with its host is declared so", (stopAction, declared) => {
    expect(build(memberPlan({ stopAction })).vm["automatic_stop_action"]).toBe(declared);
  });

  it("dynamic memory and checkpoints with a waiver are declared as specified", () => {
    const { vm } = build(memberPlan({ dynamicMemory: true, checkpoints: "production" }));
    expect(vm["dynamic_memory"]).toBe(true);
    expect(vm).not.toHaveProperty("static_memory");
    expect(vm).not.toHaveProperty("memory_minimum_bytes");
    expect(vm["memory_maximum_bytes"]).toBe(128 * GB);
    expect(vm["checkpoint_type"]).toBe("Production");
  });

  it("a size is rounded up to a whole sector", () => {
    const { vhds } = build(memberPlan({ disks: [systemDisk(), databaseDisk({ sizeGB: 0.1 })] }));
    expect(vhds[0]?.["size"]).toBe(107376640);
    expect(107376640 % 4096).toBe(0);
  });

  it("a dynamic disk is dynamic", () => {
    const { vhds } = build(memberPlan({ disks: [systemDisk(), databaseDisk({ kind: "dynamic" })] }));
    expect(vhds[0]?.["vhd_type"]).toBe("Dynamic");
  });
});

describe("fails when", () => {
  it("a disk is differencing, even with a waiver", () => {
    expect(() => build(memberPlan({ disks: [systemDisk(), databaseDisk({ kind: "differencing" })] }))).toThrow(
      'disk DB1 of stack/MBX1: a differencing disk depends on its parent and cannot be declared, got "differencing", ' +
        'expected "fixed" or "dynamic"; a waiver lets the rule pass, it cannot make the disk',
    );
  });

  it("a name cannot become part of an address", () => {
    expect(() => build(memberPlan({ name: "1MBX" }))).toThrow(
      'machine: its name becomes part of a Terraform address, got "1MBX", expected a letter or _ first and then ' +
        "letters, digits, _ and - only; rename it",
    );
    expect(() => build(memberPlan({ disks: [systemDisk({ name: "C:" })] }))).toThrow(/^disk of machine MBX1: its name/);
  });
});
