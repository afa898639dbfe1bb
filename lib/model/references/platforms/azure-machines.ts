import { isHotPatchedImage, mostDiskGB } from "../../../base/azure-machine-limits";
import { imageDiskGB, parseAzureImage } from "../../../facts/azure-images";
import { serverEntries } from "../../servers/entries";
import type { ParsedEntry } from "../../schema/parsed";
import type { Checking } from "../checking";
import { entryPath, isNewLinux, isNewWindows } from "../named-machines";

type ParsedDatacenter = ParsedEntry<"datacenters">;

/** Images that are not of the marketplace or do not suit Exchange servers, system disks that Azure does not have. */
export function checkAzureMachines(datacenter: ParsedDatacenter, path: string, checking: Checking): void {
  const entries = serverEntries(checking.deployment, checking.deployment.clusters).filter(
    (entry) => entry.datacenter === datacenter.name && (isNewWindows(entry) || isNewLinux(entry)),
  );
  const clusters = checking.clusters.filter(({ members }) =>
    members.some((member) => member.datacenter === datacenter.name),
  );
  const hasExchange = clusters.length > 0 || entries.some(({ role }) => role === "hybrid-management");
  checkImages(datacenter, path, checking);
  if (hasExchange) checkHotPatched(datacenter, path, checking);
  for (const entry of entries) {
    const place = `${entryPath(entry, checking)}.systemDiskGB`;
    // Of an image of the document's own, neither version nor size is known.
    if (datacenter.images.windows === undefined && isNewWindows(entry)) {
      checkLeast(entry.size?.systemDiskGB, place, checking);
    }
    checkMost(entry.size?.systemDiskGB, place, checking);
  }
  const designs = new Map(clusters.map(({ design, machine }) => [design, machine.systemDiskGB]));
  for (const [design, given] of designs) {
    checkMost(given, `${checking.paths.of("clusters", design) ?? "clusters"}.machine.systemDiskGB`, checking);
  }
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

/** Exchange servers are updated by people, and Azure creates no such machine from an image with hot patching. */
function checkHotPatched({ images }: ParsedDatacenter, path: string, checking: Checking): void {
  const image = parseAzureImage(images.windows ?? "");
  if (image === undefined || !isHotPatchedImage(image)) return;
  checking.report({
    code: "azure-image",
    path: `${path}.images.windows`,
    message: "machines of an image with hot patching must be updated by Azure, which Exchange servers are not",
    got: JSON.stringify(images.windows),
    expected: "an image that is updated by restarts",
    remedy: `remove it for the image of the system's version, or write one such as ${examples.windows}`,
  });
}

function checkLeast(given: number | undefined, path: string, checking: Checking): void {
  if (given === undefined || given >= imageDiskGB.windows) return;
  checking.report({
    code: "system-disk-too-small",
    path,
    message: "Azure refuses a system disk that is smaller than its image",
    got: String(given),
    expected: `at least ${imageDiskGB.windows} GB`,
    remedy: "give the system disk at least the size of the image; the tier of 128 GB costs no more",
  });
}

function checkMost(given: number | undefined, path: string, checking: Checking): void {
  if (given === undefined || given <= mostDiskGB.system) return;
  checking.report({
    code: "system-disk-too-large",
    path,
    message: "Azure has no system disk of this size",
    got: String(given),
    expected: `at most ${mostDiskGB.system} GB`,
    remedy: `write \`${mostDiskGB.system}\` or less, or remove the key`,
  });
}
