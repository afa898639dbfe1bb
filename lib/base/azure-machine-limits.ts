/**
 * What azurerm and Azure accept of machines beyond names: read by the model and the constructs, which refuse it before anything
 * is written, and by the rehearsal, which refuses it as the real provider does and imports nothing but `base`.
 */

/**
 * Most gigabytes of a managed disk. Sources: azurerm 4.55, `os_disk.disk_size_gb` (0 to 4095) and
 * `compute/validate/managed_disk_size_gb.go` (0 to 65536), read 2026-12-01; Azure, virtual-machines/disks-types (2025): 32,767
 * but for Premium SSD v2.
 */
export const mostDiskGB = { system: 4095, data: 32_767, "premium-ssd-v2": 65_536 } as const;

/**
 * Most characters of a machine's custom data, 65,535 bytes in Base64. Source: Azure's error InvalidParameter for customData, as
 * in Azure/aks-engine issue 1663 (read 2026-12-01).
 */
export const mostCustomDataCharacters = 87_380;

/** Whether text is Base64 as the provider takes it. */
export function isBase64(text: string): boolean {
  return text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/** SKUs of Windows Server images that are updated without a restart. Source as for `isHotPatchedImage`. */
const hotPatched =
  /^(2022-datacenter-azure-edition-(core|hotpatch)|2025-datacenter-azure-edition(-core)?)(-smalldisk)?$/;

/**
 * Whether the provider makes machines of an image only if Azure updates them, which Exchange servers are not. Source: azurerm,
 * `IsValidHotPatchSourceImageReference` in `internal/services/compute` (read 2026-12-01); earlier versions do not have the
 * images of 2025 in this list.
 */
export function isHotPatchedImage(image: {
  readonly publisher: string;
  readonly offer: string;
  readonly sku: string;
}): boolean {
  return image.publisher === "MicrosoftWindowsServer" && image.offer === "WindowsServer" && hotPatched.test(image.sku);
}
