// The town's resources written by plain loops with cdktf and the generated bindings: what one would write without the library.
// Every value was copied from a plan; nothing is read, decided, judged or protected by a rule.
import type * as cdktf from "cdktf";
import type * as machineInstance from "../../lib/bindings/hyperv/machine-instance";
import type * as provider from "../../lib/bindings/hyperv/provider";
import type * as vhd from "../../lib/bindings/hyperv/vhd";

export interface Bindings {
  readonly cdktf: typeof cdktf;
  readonly machine: typeof machineInstance;
  readonly provider: typeof provider;
  readonly vhd: typeof vhd;
}

const gigabyte = 2 ** 30;
const servers = [
  { datacenter: "dc1", host: "HV11", address: "hv11.ad.town.example", name: "MBX1", vlans: [110, 120] },
  { datacenter: "dc2", host: "HV21", address: "hv21.ad.town.example", name: "MBX2", vlans: [210, 220] },
] as const;
const databases = ["DAG1-DB1", "DAG1-DB2", "DAG1-DB3", "DAG1-DB4"];

/** Writes both stacks of the town into a folder. */
export function synthesizeRawTown(
  { cdktf: { App, LocalBackend, TerraformStack, TerraformVariable }, ...bindings }: Bindings,
  outdir: string,
): void {
  const app = new App({ outdir, stackTraces: false });
  for (const server of servers) {
    const stack = new TerraformStack(app, `town-${server.datacenter}`);
    new LocalBackend(stack, { path: `../../../terraform.town-${server.datacenter}.tfstate` });
    const [user, password] = ["user", "password"].map(
      (part) =>
        new TerraformVariable(stack, `hyperv_login_${part}`, { type: "string", sensitive: true, nullable: false }),
    );
    const hyperv = new bindings.provider.HypervProvider(stack, "hyperv", {
      alias: server.host,
      host: server.address,
      port: 5986,
      https: true,
      insecure: false,
      useNtlm: true,
      user: user?.stringValue ?? "",
      password: password?.stringValue ?? "",
    });
    const folder = `D:\\Hyper-V\\${server.name}`;
    const lifecycle = { preventDestroy: true };
    const disks = [
      new bindings.vhd.Vhd(stack, `${server.name}_system`, {
        provider: hyperv,
        path: `${folder}\\${server.name}-system.vhdx`,
        size: 240 * gigabyte,
        source: "D:\\Images\\ws2022-std-sysprep.vhdx",
        lifecycle,
      }),
    ];
    for (const database of databases) {
      disks.push(
        new bindings.vhd.Vhd(stack, `${server.name}_${database}`, {
          provider: hyperv,
          path: `E:\\Hyper-V\\${server.name}\\${server.name}-${database}.vhdx`,
          size: 2479 * gigabyte,
          vhdType: "Fixed",
          lifecycle,
        }),
      );
    }
    new bindings.machine.MachineInstance(stack, `${server.name}_vm`, {
      provider: hyperv,
      name: server.name,
      generation: 2,
      path: folder,
      smartPagingFilePath: folder,
      snapshotFileLocation: folder,
      processorCount: 4,
      staticMemory: true,
      memoryStartupBytes: 128 * gigabyte,
      memoryMinimumBytes: 128 * gigabyte,
      memoryMaximumBytes: 128 * gigabyte,
      checkpointType: "Disabled",
      automaticStartAction: "Start",
      automaticStartDelay: 60,
      automaticStopAction: "ShutDown",
      integrationServices: { Heartbeat: true, Shutdown: true, VSS: true, "Time Synchronization": true },
      vmFirmware: {
        enableSecureBoot: "On",
        secureBootTemplate: "MicrosoftWindows",
        bootOrder: [{ bootType: "HardDiskDrive", controllerNumber: 0, controllerLocation: 0 }],
      },
      vmProcessor: { maximum: 100, relativeWeight: 100, reserve: 0 },
      networkAdaptors: ["mapi", "replication"].map((name, index) => ({
        name,
        switchName: "vSwitch-Servers",
        vlanAccess: true,
        vlanId: server.vlans[index] ?? 0,
        waitForIps: false,
      })),
      hardDiskDrives: disks.map((disk, controllerLocation) => ({
        controllerType: "Scsi",
        controllerNumber: 0,
        controllerLocation,
        path: disk.path,
      })),
      lifecycle,
    });
  }
  app.synth();
}
