import { linuxImage, windowsImage, type AzureImage } from "../../../../facts/azure-images";
import type { Datacenter } from "../../../../model";
import type { MachineNeed } from "../../need";

/** The document's image for this system, `publisher:offer:sku` or `publisher:offer:sku:version`, else the release's own. */
export function imageOf(need: MachineNeed, { images }: Datacenter): AzureImage | undefined {
  const given = images[need.system];
  if (given !== undefined) return parseImage(given);
  return need.system === "windows" ? windowsImage(need.release, "desktop") : linuxImage;
}

/** Undefined for anything else, which is refused when the document is read. */
export function parseImage(text: string): AzureImage | undefined {
  const [publisher, offer, sku, version = "latest", ...more] = text.split(":");
  if (publisher === undefined || offer === undefined || sku === undefined || more.length > 0) return undefined;
  return [publisher, offer, sku, version].includes("") ? undefined : { publisher, offer, sku, version };
}
