/** Virtual disks are multiples of this many bytes (provider taliesins/hyperv 1.2.1, `size` of `hyperv_vhd`). */
const sectorBytes = 4096;

/** Converts binary gigabytes to bytes, rounded up to whole sectors. */
export function bytesOfGB(gigabytes: number): number {
  return Math.ceil((gigabytes * 1024 ** 3) / sectorBytes) * sectorBytes;
}
