/**
 * Azure sizes without a local disk: uncached premium SSD limits.
 * Source: azure-compute-docs, sizes/general-purpose/dsv5-series.md (2026-02-27) and sizes/memory-optimized/esv5-series.md
 * (2026-03-10). A vCPU is a hyper-thread. No prices are published there.
 */
export interface AzureSize {
  readonly name: string;
  readonly vcpu: number;
  readonly memoryGB: number;
  readonly dataDisks: number;
  readonly iops: number;
  readonly mbps: number;
  readonly networkCards: number;
  readonly networkMbps: number;
}

type Row = readonly [string, number, number, number, number, number, number, number];
const rows: readonly Row[] = [
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

export const azureSizes: readonly AzureSize[] = rows.map(
  ([name, vcpu, memoryGB, dataDisks, iops, mbps, networkCards, networkMbps]) => ({
    name,
    vcpu,
    memoryGB,
    dataDisks,
    iops,
    mbps,
    networkCards,
    networkMbps,
  }),
);
