import { count } from "../../base/figures";
import type { AzureMachinePlan } from "../../plan";

/** Units of what an Azure size has, after the number. */
export const sizeFigures: Readonly<Record<string, string>> = {
  vcpu: "processors",
  memoryGB: "GB of memory",
  dataDisks: "data disks",
  networkCards: "network cards",
  iops: "operations/s",
  mbps: "MB/s",
};

/** What a breach says of a machine for which no size is large enough; such a machine is not made. */
export function noSize({ processors, memoryGB, disks, sizeReason }: AzureMachinePlan, remedy: string) {
  const most = sizeReason.kind === "nothing-fits" ? Object.entries(sizeReason.most) : [];
  const data = disks.length - 1;
  const limits = most.map(([figure, value]) => `${value} ${sizeFigures[figure] ?? figure}`);
  return {
    message: "no known Azure size is sufficient",
    got: `${processors} processors, ${memoryGB} GB of memory, ${count(data, "data disk")}`,
    expected: limits.length === 0 ? "what one size has" : `at most ${limits.join(", ")}`,
    remedy,
  };
}
