import { ProblemsError } from "../../base/problem";
import { hyperVDefaults } from "../../facts/hyperv-unspecified";
import { refuseImpossible } from "./hyperv-faults";
import type { CompleteHyperVDisk, CompleteHyperVMachine, HyperVDiskProps, HyperVMachineProps } from "./hyperv-props";

/**
 * Fills in the defaults. Throws a `ProblemsError` if neither machine nor system disk has a path, and for everything
 * that a host cannot create: two disks with the same file or place, a place that no controller has, no boot disk, and
 * so on.
 */
export function completeMachine(id: string, props: HyperVMachineProps): CompleteHyperVMachine {
  const name = props.name ?? id;
  const path = withoutEnd(props.path ?? systemFolder(name, props.disks));
  const protect = props.protect ?? false;
  const machine: CompleteHyperVMachine = {
    name,
    provider: props.provider,
    system: props.system ?? "windows",
    processors: props.processors,
    memoryGB: props.memoryGB,
    dynamicMemory: props.dynamicMemory ?? hyperVDefaults.dynamicMemory,
    checkpoints: props.checkpoints ?? hyperVDefaults.checkpoints,
    stopAction: props.stopAction ?? hyperVDefaults.stopAction,
    startDelaySeconds: props.startDelaySeconds ?? hyperVDefaults.startDelaySeconds,
    timeSynchronization: props.timeSynchronization ?? true,
    path,
    protect,
    disks: props.disks.map((disk, index) => completeDisk(disk, index, { name, path, protect })),
    adapters: props.adapters ?? [],
    ...completeSeed(props),
  };
  refuseImpossible(machine, props);
  return machine;
}

/** A place without texts needs no image. */
function completeSeed({ seed, seedFiles: files }: HyperVMachineProps): Pick<CompleteHyperVMachine, "seed"> {
  return seed === undefined || files === undefined ? {} : { seed: { ...seed, files } };
}

/** Removes a trailing backslash, which only the root of a drive keeps. */
function withoutEnd(folder: string): string {
  const plain = folder.replace(/\\+$/, "");
  return plain.endsWith(":") ? `${plain}\\` : plain;
}

function completeDisk(
  disk: HyperVDiskProps,
  index: number,
  machine: { readonly name: string; readonly path: string; readonly protect: boolean },
): CompleteHyperVDisk {
  return {
    name: disk.name,
    sizeGB: disk.sizeGB,
    path: disk.path ?? `${machine.path.replace(/\\$/, "")}\\${machine.name}-${disk.name}.vhdx`,
    ...(disk.source === undefined ? {} : { source: disk.source }),
    kind: disk.kind ?? hyperVDefaults.diskKind,
    controller: disk.controller ?? hyperVDefaults.controller,
    location: disk.location ?? index,
    protect: (disk.protect ?? false) || (isSystem(disk, index) && machine.protect),
  };
}

function isSystem(
  { purpose, controller = hyperVDefaults.controller, location }: HyperVDiskProps,
  index: number,
): boolean {
  return purpose === undefined ? controller === 0 && (location ?? index) === 0 : purpose === "system";
}

function systemFolder(machine: string, disks: readonly HyperVDiskProps[]): string {
  const path = disks.find(isSystem)?.path ?? "";
  const end = path.lastIndexOf("\\");
  if (end > 0) return path.slice(0, end);
  throw new ProblemsError([
    {
      code: "no-folder",
      path: `machine ${machine}`,
      message: "has neither a folder nor a system disk with a folder",
      got: "none",
      expected: `a path such as D:\\Hyper-V\\${machine}`,
      remedy: "give it a path",
    },
  ]);
}
