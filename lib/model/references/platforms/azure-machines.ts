import { imageDiskGB, parseAzureImage } from "../../../facts/azure-images";
import { serverEntries, type ServerEntry } from "../../servers/entries";
import type { ParsedEntry } from "../../schema/parsed";
import type { Checking } from "../checking";
import { entryPath, isNewWindows } from "../named-machines";

type ParsedDatacenter = ParsedEntry<"datacenters">;

/** Images that are not of the marketplace, system disks smaller than the image. */
export function checkAzureMachines(datacenter: ParsedDatacenter, path: string, checking: Checking): void {
  checkImages(datacenter, path, checking);
  // An image of the document's own: neither its version nor its size is known.
  if (datacenter.images.windows !== undefined) return;
  const entries = serverEntries(checking.deployment, checking.deployment.clusters).filter(
    (entry) => entry.datacenter === datacenter.name && isNewWindows(entry),
  );
  for (const entry of entries) checkMachine(entry, checking);
}

function checkImages({ images }: ParsedDatacenter, path: string, checking: Checking): void {
  for (const system of ["windows", "linux"] as const) {
    const image = images[system];
    if (image === undefined || parseAzureImage(image) !== undefined) continue;
    checking.report({
      code: "azure-image",
      path: `${path}.images.${system}`,
      message: "this is no image of Azure's marketplace",
      got: JSON.stringify(image),
      expected: "publisher:offer:sku or publisher:offer:sku:version",
      remedy: `remove it for the image of the system's version, or write one such as ${examples[system]}`,
    });
  }
}

const examples = {
  windows: "MicrosoftWindowsServer:WindowsServer:2022-datacenter-g2",
  linux: "Debian:debian-12:12-gen2",
} as const;

function checkMachine(entry: ServerEntry, checking: Checking): void {
  const place = entryPath(entry, checking);
  const given = entry.size?.systemDiskGB;
  if (given === undefined || given >= imageDiskGB.windows) return;
  checking.report({
    code: "system-disk-too-small",
    path: `${place}.systemDiskGB`,
    message: "Azure refuses a system disk that is smaller than its image",
    got: String(given),
    expected: `at least ${imageDiskGB.windows} GB`,
    remedy: "give the system disk at least the size of the image; the tier of 128 GB costs no more",
  });
}
