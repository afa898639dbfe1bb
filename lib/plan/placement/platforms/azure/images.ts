import { linuxImage, parseAzureImage, windowsImage, type AzureImage } from "../../../../facts/azure-images";
import type { Datacenter } from "../../../../model";
import type { MachineNeed } from "../../need";

/** The document's image for this system, `publisher:offer:sku` or `publisher:offer:sku:version`, else the release's own. */
export function imageOf(need: MachineNeed, { images }: Datacenter): AzureImage | undefined {
  const given = images[need.system];
  if (given !== undefined) return parseAzureImage(given);
  return need.system === "windows" ? windowsImage(need.release, need.installation ?? "desktop") : linuxImage;
}
