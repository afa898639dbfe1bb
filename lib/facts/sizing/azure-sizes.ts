/**
 * Azure sizes with their uncached premium SSD limits.
 * Source: azure-compute-docs, sizes/general-purpose/{dsv5,bsv2,bv1}-series.md (2026-02-27, 2026-03-10 and 2026-03-10) and
 * sizes/memory-optimized/esv5-series.md (2026-03-10). A vCPU is a hyper-thread. No prices are published there.
 */
export interface AzureSize {
  readonly name: string;
  readonly vcpu: number;
  readonly memoryGB: number;
  readonly dataDisks: number;
  readonly iops: number;
  readonly mbps: number;
  readonly networkCards: number;
  /** 0 where the source gives none. */
  readonly networkMbps: number;
  /** Whether the processor runs on credits; Exchange needs a constant speed. */
  readonly burstable: boolean;
  readonly acceleratedNetworking: boolean;
  /** ISO date from which Azure no longer runs it. Source: azure-compute-docs, retired-sizes-list (after 2026-04-15). */
  readonly retires?: string;
}

type Row = readonly [string, number, number, number, number, number, number, number];
const steady: readonly Row[] = [
  ["Standard_D2s_v5", 2, 8, 4, 3750, 85, 2, 12500],
  ["Standard_D4s_v5", 4, 16, 8, 6400, 145, 2, 12500],
  ["Standard_D8s_v5", 8, 32, 16, 12800, 290, 4, 12500],
  ["Standard_D16s_v5", 16, 64, 32, 25600, 600, 8, 12500],
  ["Standard_D32s_v5", 32, 128, 32, 51200, 865, 8, 16000],
  ["Standard_D48s_v5", 48, 192, 32, 76800, 1315, 8, 24000],
  ["Standard_D64s_v5", 64, 256, 32, 80000, 1735, 8, 30000],
  ["Standard_E4s_v5", 4, 32, 8, 6400, 145, 2, 12500],
  ["Standard_E8s_v5", 8, 64, 16, 12800, 290, 4, 12500],
  ["Standard_E16s_v5", 16, 128, 32, 25600, 600, 8, 12500],
  ["Standard_E20s_v5", 20, 160, 32, 32000, 750, 8, 12500],
  ["Standard_E32s_v5", 32, 256, 32, 51200, 865, 8, 16000],
  ["Standard_E48s_v5", 48, 384, 32, 76800, 1315, 8, 24000],
];
const burstable: readonly Row[] = [
  ["Standard_B2ls_v2", 2, 4, 4, 3750, 85, 2, 6250],
  ["Standard_B2s_v2", 2, 8, 4, 3750, 85, 2, 6250],
  ["Standard_B4ls_v2", 4, 8, 8, 6400, 145, 2, 6250],
  ["Standard_B4s_v2", 4, 16, 8, 6400, 145, 2, 6250],
  ["Standard_B8ls_v2", 8, 16, 16, 12800, 290, 2, 6250],
  ["Standard_B8s_v2", 8, 32, 16, 12800, 290, 2, 6250],
];
const firstBurstable: readonly Row[] = [
  ["Standard_B2s", 2, 4, 4, 1280, 15, 3, 0],
  ["Standard_B2ms", 2, 8, 4, 1920, 22.5, 3, 0],
  ["Standard_B4ms", 4, 16, 8, 2880, 35, 4, 0],
  ["Standard_B8ms", 8, 32, 16, 4320, 50, 4, 0],
];

export const azureSizes: readonly AzureSize[] = [
  ...steady.map((row) => size(row, { burstable: false, acceleratedNetworking: true })),
  ...burstable.map((row) => size(row, { burstable: true, acceleratedNetworking: true })),
  ...firstBurstable.map((row) => size(row, { burstable: true, acceleratedNetworking: false, retires: "2028-11-15" })),
];

function size(
  [name, vcpu, memoryGB, dataDisks, iops, mbps, networkCards, networkMbps]: Row,
  features: Pick<AzureSize, "burstable" | "acceleratedNetworking" | "retires">,
): AzureSize {
  return { name, vcpu, memoryGB, dataDisks, iops, mbps, networkCards, networkMbps, ...features };
}
