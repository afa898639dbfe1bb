import type { Construct } from "constructs";
import type { TerraformProvider } from "cdktf";
import { Vhd } from "../../bindings/hyperv/vhd";
import type { VhdConfig } from "../../bindings/hyperv/vhd";
import { compareNames } from "../../base/order";
import type { CompleteHyperVDisk } from "./hyperv-props";
import { bytesOfGB } from "./bytes";

/** A VHDX on the host: a copy of an image, or an empty disk of fixed or dynamic size. */
export function diskResource(scope: Construct, disk: CompleteHyperVDisk, provider: TerraformProvider): Vhd {
  return new Vhd(scope, disk.name, {
    provider,
    path: disk.path,
    size: bytesOfGB(disk.sizeGB),
    ...contents(scope, disk),
    ...(disk.protect ? { lifecycle: { preventDestroy: true } } : {}),
  });
}

/** A copy of `disks`, in the order of their places on the controllers. */
export function inControllerOrder(disks: readonly CompleteHyperVDisk[]): CompleteHyperVDisk[] {
  return [...disks].sort(
    (a, b) => a.controller - b.controller || a.location - b.location || compareNames(a.name, b.name),
  );
}

/** The provider accepts either an image or a type: a copy has the type of its image. */
function contents(scope: Construct, disk: CompleteHyperVDisk): Partial<VhdConfig> {
  if (disk.kind === "differencing") {
    throw new Error(
      `disk ${disk.name} of ${scope.node.path}: a differencing disk depends on its parent and cannot be declared, ` +
        `got "differencing", expected "fixed" or "dynamic"; a waiver lets the rule pass, it cannot make the disk`,
    );
  }
  if (disk.source !== undefined) return { source: disk.source };
  return { vhdType: disk.kind === "fixed" ? "Fixed" : "Dynamic" };
}
