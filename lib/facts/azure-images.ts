/** An image of the marketplace. */
export interface AzureImage {
  readonly publisher: string;
  readonly offer: string;
  readonly sku: string;
  readonly version: string;
}

/**
 * Generation 2 images of Windows Server Datacenter with a desktop, and without one: Exchange and Entra Connect name these
 * editions, not Azure Edition. SKUs as in the examples of the provider's documentation and of azure-docs (2026-11-30); they
 * were not compared with a region's own list.
 */
const windows: Readonly<Record<string, { readonly desktop: string; readonly core: string }>> = {
  "2019": { desktop: "2019-datacenter-gensecond", core: "2019-datacenter-core-g2" },
  "2022": { desktop: "2022-datacenter-g2", core: "2022-datacenter-core-g2" },
  "2025": { desktop: "2025-datacenter-g2", core: "2025-datacenter-core-g2" },
};

/** The image of a Windows Server version; undefined where none is known. */
export function windowsImage(release: string, installation: "desktop" | "core"): AzureImage | undefined {
  const sku = windows[release]?.[installation];
  return sku === undefined
    ? undefined
    : { publisher: "MicrosoftWindowsServer", offer: "WindowsServer", sku, version: "latest" };
}

/** `publisher:offer:sku` or `publisher:offer:sku:version`; undefined for anything else, such as the path of a VHDX. */
export function parseAzureImage(text: string): AzureImage | undefined {
  const [publisher = "", offer = "", sku = "", version = "latest", ...more] = text.split(":");
  const parts = [publisher, offer, sku, version];
  if (more.length > 0 || !parts.every((part) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part))) return undefined;
  return { publisher, offer, sku, version };
}

/** Windows Server versions whose image is known. */
export const imageReleases: readonly string[] = Object.keys(windows);

/** Debian 12, generation 2. */
export const linuxImage: AzureImage = { publisher: "Debian", offer: "debian-12", sku: "12-gen2", version: "latest" };

/**
 * Gigabytes of the system disk in these images: a smaller one is refused. Windows has 127; disks are billed by tier, and the
 * next one has 128.
 */
export const imageDiskGB = { windows: 127, linux: 30 } as const;
