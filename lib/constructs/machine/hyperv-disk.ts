import type { Construct } from "constructs";
import type { TerraformProvider } from "cdktf";
import { Vhd } from "../../bindings/hyperv/vhd";
import type { VhdConfig } from "../../bindings/hyperv/vhd";
import { compareNames } from "../../base/order";
import type { DiskPlan } from "../../plan";
import { bytesOfGB } from "./size";

export interface DiskResourceProps {
  readonly disk: DiskPlan;
  /** The machine is protected: then its system disk is too. */
  readonly protectMachine: boolean;
  readonly provider: TerraformProvider;
}

/** One VHDX on the host: copied from an image, or empty and of a fixed or dynamic size. */
export function diskResource(scope: Construct, props: DiskResourceProps): Vhd {
  const { disk, provider } = props;
  const isProtected = disk.protect || (disk.purpose === "system" && props.protectMachine);
  return new Vhd(scope, disk.name, {
    provider,
    path: disk.path,
    size: bytesOfGB(disk.sizeGB),
    ...contents(scope, disk),
    ...(isProtected ? { lifecycle: { preventDestroy: true } } : {}),
  });
}

/** A copy of `disks`, in the order of their places on the controllers. */
export function inControllerOrder(disks: readonly DiskPlan[]): DiskPlan[] {
  return [...disks].sort(
    (a, b) =>
      a.controller.number - b.controller.number ||
      a.controller.location - b.controller.location ||
      compareNames(a.name, b.name),
  );
}

/** The provider takes an image or a type, never both: a copy has the type of its image. */
function contents(scope: Construct, disk: DiskPlan): Partial<VhdConfig> {
  if (disk.kind === "differencing") {
    throw new Error(
      `disk ${disk.name} of ${scope.node.path}: a differencing disk hangs on its parent and cannot be declared, ` +
        `got "differencing", expected "fixed" or "dynamic"; a waiver lets the rule pass, it cannot make the disk`,
    );
  }
  if (disk.source !== undefined) return { source: disk.source };
  return { vhdType: disk.kind === "fixed" ? "Fixed" : "Dynamic" };
}
