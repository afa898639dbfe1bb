import { ProblemsError, type Problem } from "../../base/problem";
import { imageReleases } from "../../facts/azure-images";
import type { AzureMachinePlan } from "../../plan";

/**
 * Throws one error with every machine that can be planned and judged, but not made: no size is sufficient, or the marketplace
 * has no image of its Windows version.
 */
export function refuseUnmakable(machines: readonly AzureMachinePlan[]): void {
  const problems = machines.flatMap((machine) => [...withoutSize(machine), ...withoutImage(machine)]);
  if (problems.length > 0) throw new ProblemsError(problems);
}

function withoutSize({ name, size, processors, memoryGB, disks, sizeReason }: AzureMachinePlan): Problem[] {
  if (size !== null) return [];
  const most = sizeReason.kind === "nothing-fits" ? Object.entries(sizeReason.most) : [];
  return [
    {
      code: "no-azure-size",
      path: `machine ${name}`,
      message: "no Azure size is sufficient",
      got: `${processors} processors, ${memoryGB} GB of memory, ${disks.length} disks`,
      ...(most.length === 0 ? {} : { expected: most.map(([figure, value]) => `${figure} up to ${value}`).join(", ") }),
      remedy: "spread the load over more servers or disks",
    },
  ];
}

function withoutImage({ name, image, release }: AzureMachinePlan): Problem[] {
  if (image !== undefined) return [];
  return [
    {
      code: "azure-image",
      path: `machine ${name}`,
      message: "no image of the marketplace is known for its Windows Server version",
      got: JSON.stringify(release),
      expected: `one of ${imageReleases.join(", ")}`,
      remedy: "choose one of these versions, or name an image as `images.windows` of the datacenter",
    },
  ];
}
