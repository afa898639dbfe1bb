/**
 * Premium SSD tiers of Azure, without bursting. Exchange 2016 and later is supported on Azure only with databases, logs and
 * transport databases on Premium Storage (virtualization.md, 2022-04-27); whether Premium SSD v2 counts as Premium Storage is not
 * confirmed, so it is not listed. Source: azure-docs, includes/disk-storage-premium-ssd-sizes.md (2023-03-16).
 */
export interface DiskTier {
  readonly name: string;
  readonly sizeGB: number;
  readonly iops: number;
  readonly mbps: number;
}

type Row = readonly [string, number, number, number];
const rows: readonly Row[] = [
  ["P1", 4, 120, 25],
  ["P2", 8, 120, 25],
  ["P3", 16, 120, 25],
  ["P4", 32, 120, 25],
  ["P6", 64, 240, 50],
  ["P10", 128, 500, 100],
  ["P15", 256, 1100, 125],
  ["P20", 512, 2300, 150],
  ["P30", 1024, 5000, 200],
  ["P40", 2048, 7500, 250],
  ["P50", 4096, 7500, 250],
  ["P60", 8192, 16000, 500],
  ["P70", 16384, 18000, 750],
  ["P80", 32767, 20000, 900],
];

export const diskTiers: readonly DiskTier[] = rows.map(([name, sizeGB, iops, mbps]) => ({ name, sizeGB, iops, mbps }));
