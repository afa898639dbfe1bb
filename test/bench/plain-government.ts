// A separate program, started by government.ts: the government's resources written by plain loops with cdktf and the generated
// bindings, from an existing plan. It is what one would write without the library: no document is read, nothing is decided,
// judged, wired or replaced atomically. Arguments: folder of the bindings, plan, output folder.
import type * as cdktf from "cdktf";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import type * as isoImage from "../../lib/bindings/hyperv/iso-image";
import type * as machineInstance from "../../lib/bindings/hyperv/machine-instance";
import type * as provider from "../../lib/bindings/hyperv/provider";
import type * as vhd from "../../lib/bindings/hyperv/vhd";
import type { Plan } from "../../lib/plan";

const [bindings = "", planFile = "", outdir = ""] = process.argv.slice(2);
const { App, LocalBackend, TerraformStack, TerraformVariable } = require("cdktf") as typeof cdktf;
const { IsoImage } = require(path.join(bindings, "iso-image")) as typeof isoImage;
const { MachineInstance } = require(path.join(bindings, "machine-instance")) as typeof machineInstance;
const { HypervProvider } = require(path.join(bindings, "provider")) as typeof provider;
const { Vhd } = require(path.join(bindings, "vhd")) as typeof vhd;

interface Disk {
  readonly name: string;
  readonly path: string;
  readonly sizeGB: number;
  readonly source?: string;
  readonly protect: boolean;
  readonly controller: { readonly number: number; readonly location: number };
}

interface Adapter {
  readonly name: string;
  readonly switch: string;
  readonly vlan?: number;
}

/** The part of a plan that the loops need; what is read from a file has no types of its own. */
type Machine = Omit<Plan["machines"][number], "disks" | "adapters"> & {
  readonly path: string;
  readonly host: string;
  readonly startDelaySeconds: number;
  readonly disks: readonly Disk[];
  readonly adapters: readonly Adapter[];
  readonly seed?: { readonly path: string; readonly label: string };
};

interface Host {
  readonly name: string;
  readonly address: string;
}

const plan = JSON.parse(readFileSync(planFile, "utf8")) as {
  readonly machines: readonly Machine[];
  readonly datacenters: readonly { readonly name: string; readonly stack?: string; readonly hosts: readonly Host[] }[];
};
const gigabyte = 2 ** 30;
const lifecycle = { preventDestroy: true };
const app = new App({ outdir, stackTraces: false });
for (const datacenter of plan.datacenters) if (datacenter.stack !== undefined) writeStack(datacenter.stack, datacenter);
app.synth();

function writeStack(name: string, datacenter: { readonly name: string; readonly hosts: readonly Host[] }): void {
  const stack = new TerraformStack(app, name);
  new LocalBackend(stack, { path: `../../../terraform.${name}.tfstate` });
  const machines = plan.machines.filter((machine) => machine.datacenter === datacenter.name);
  const used = new Set(machines.map((machine) => machine.host));
  const [user, password] = ["user", "password"].map(
    (part) =>
      new TerraformVariable(stack, `hyperv_login_${part}`, { type: "string", sensitive: true, nullable: false }),
  );
  const providers = new Map(
    datacenter.hosts
      .filter((host) => used.has(host.name))
      .map((host) => [
        host.name,
        new HypervProvider(stack, `hyperv_${host.name}`, {
          alias: host.name,
          host: host.address,
          port: 5986,
          https: true,
          insecure: false,
          useNtlm: true,
          user: user?.stringValue ?? "",
          password: password?.stringValue ?? "",
        }),
      ]),
  );
  for (const machine of machines) writeMachine(stack, machine, providers.get(machine.host));
}

function writeMachine(
  stack: cdktf.TerraformStack,
  machine: Machine,
  hyperv: provider.HypervProvider | undefined,
): void {
  if (hyperv === undefined) throw new Error(`${machine.name} stands on no host`);
  const disks = machine.disks.map((disk) => ({
    controller: disk.controller,
    vhd: new Vhd(stack, `${machine.name}_${disk.name}`, {
      provider: hyperv,
      path: disk.path,
      size: Math.ceil(disk.sizeGB) * gigabyte,
      ...(disk.source === undefined ? { vhdType: "Fixed" } : { source: disk.source }),
      ...(disk.protect ? { lifecycle } : {}),
    }),
  }));
  if (machine.seed !== undefined) {
    new IsoImage(stack, `${machine.name}_seed`, {
      provider: hyperv,
      volumeName: machine.seed.label,
      sourceZipFilePath: `\${path.module}/assets/machines/${machine.name}.zip`,
      destinationIsoFilePath: machine.seed.path,
    });
  }
  new MachineInstance(stack, `${machine.name}_vm`, {
    provider: hyperv,
    name: machine.name,
    generation: 2,
    path: machine.path,
    smartPagingFilePath: machine.path,
    snapshotFileLocation: machine.path,
    processorCount: machine.processors,
    staticMemory: true,
    memoryStartupBytes: machine.memoryGB * gigabyte,
    memoryMinimumBytes: machine.memoryGB * gigabyte,
    memoryMaximumBytes: machine.memoryGB * gigabyte,
    checkpointType: "Disabled",
    automaticStartAction: "Start",
    automaticStartDelay: machine.startDelaySeconds,
    automaticStopAction: "ShutDown",
    integrationServices: { Heartbeat: true, Shutdown: true, VSS: true, "Time Synchronization": true },
    vmFirmware: {
      enableSecureBoot: "On",
      secureBootTemplate: "MicrosoftWindows",
      bootOrder: [{ bootType: "HardDiskDrive", controllerNumber: 0, controllerLocation: 0 }],
    },
    vmProcessor: { maximum: 100, relativeWeight: 100, reserve: 0 },
    networkAdaptors: machine.adapters.map((adapter) => ({
      name: adapter.name,
      switchName: adapter.switch,
      waitForIps: false,
      ...(adapter.vlan === undefined ? {} : { vlanAccess: true, vlanId: adapter.vlan }),
    })),
    hardDiskDrives: disks.map(({ controller, vhd }) => ({
      controllerType: "Scsi",
      controllerNumber: controller.number,
      controllerLocation: controller.location,
      path: vhd.path,
    })),
    ...(machine.protect ? { lifecycle } : {}),
  });
}
