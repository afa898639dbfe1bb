// Proves that images which are not the marketplace's or not for Exchange servers, Windows versions without one, and system disks
// smaller than the image or larger than Azure has them are problems that name the remedy, and that each acceptable value next to them is accepted.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { changed, type DocumentName } from "./documents";

type Path = readonly (string | number)[];

const textsOf = (name: DocumentName, path: Path, value: unknown): string[] =>
  readDeployment(changed(name, path, value)).problems.map(problemText);

const cloud: Path = ["datacenters", 1];
const image = "MicrosoftWindowsServer:WindowsServer:2022-datacenter-g2";

test("an image is one of the marketplace, with or without its version", () => {
  expect(textsOf("school", [...cloud, "images"], { windows: image })).toEqual([]);
  expect(textsOf("school", [...cloud, "images"], { windows: `${image}:20348.3328.250306` })).toEqual([]);
});

test.each(["D:\\Images\\ws2022.vhdx", "MicrosoftWindowsServer:WindowsServer", `${image}:1:2`, "a:b:", "a: b:c"])(
  "%s is none",
  (windows) => {
    expect(textsOf("school", [...cloud, "images"], { windows })).toEqual([
      `datacenters[1].images.windows: this is no image of Azure's marketplace, got ${JSON.stringify(windows)}, expected publisher:offer:sku or publisher:offer:sku:version; remove it for the image of the system's version, or write one such as ${image}`,
    ]);
  },
);

const disk: Path = ["identity", "directorySync", "servers", 0, "systemDiskGB"];

test("a system disk is at least as large as the image, where the image is known", () => {
  expect(textsOf("school", disk, 127)).toEqual([]);
  expect(textsOf("school", disk, 126)).toEqual([
    "identity.directorySync.servers[0].systemDiskGB: Azure refuses a system disk that is smaller than its image, got 126, expected at least 127 GB; give the system disk at least the size of the image; the tier of 128 GB costs no more",
  ]);
});

const tooLarge = (path: string) =>
  `${path}: Azure has no system disk of this size, got 4096, expected at most 4095 GB; write \`4095\` or less, or remove the key`;

test.each<[string, DocumentName, Path]>([
  ["a Windows server", "school", disk],
  ["a mail gateway", "school", ["gateways", 0, "systemDiskGB"]],
  ["a domain controller", "school", [...cloud, "activeDirectory", "domainControllers", 0, "systemDiskGB"]],
  ["members, of which one is in Azure", "town-azure-dr", ["clusters", 0, "machine", "systemDiskGB"]],
])("no system disk is larger than Azure has them: %s", (_, name, path) => {
  const text = path.reduce<string>(
    (before, part) => (typeof part === "number" ? `${before}[${part}]` : before === "" ? part : `${before}.${part}`),
    "",
  );
  expect(textsOf(name, path, 4095)).toEqual([]);
  expect(textsOf(name, path, 4096)).toEqual([tooLarge(text)]);
});

test("elsewhere it may be", () => {
  expect(textsOf("town", ["clusters", 0, "machine", "systemDiskGB"], 4096)).toEqual([]);
});

test("an image with hot patching is for machines that Azure updates", () => {
  const edition = "MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition";
  expect(textsOf("school", [...cloud, "images"], { windows: edition })).toEqual([]);
  expect(textsOf("school", [...cloud, "images"], { windows: `${edition}-core` })).toEqual([
    `datacenters[1].images.windows: machines of an image with hot patching must be updated by Azure, which Exchange servers are not, got "${edition}-core", expected an image that is updated by restarts; remove it for the image of the system's version, or write one such as ${image}`,
  ]);
  const document = changed("school", ["hybrid"], undefined);
  const datacenters = document["datacenters"] as { images: object }[];
  Object.assign(datacenters[1] ?? {}, { images: { windows: `${edition}-core` } });
  expect(
    readDeployment(document)
      .problems.map(problemText)
      .filter((text) => text.includes("hot patching")),
  ).toEqual([]);
});
