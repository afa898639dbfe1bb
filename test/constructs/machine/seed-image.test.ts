// Proves how a Linux machine on Hyper-V gets what cloud-init reads: an archive in the stack's folder, the same bytes each time, from which
// the provider makes the image in the machine's drive; and that a later text neither stops nor replaces the machine.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack, Testing } from "cdktf";
import { strFromU8, unzipSync } from "fflate";
import { HypervProvider } from "../../../lib/bindings/hyperv/provider";
import { HyperVMachine } from "../../../lib/constructs/machine/hyperv-machine";
import { seedOf } from "../../../lib/guest";
import { examplePlan, hyperVMachine } from "../../support/examples";

const folder = mkdtempSync(join(tmpdir(), "mail-constructs-image-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const government = examplePlan("government");
const plan = hyperVMachine(government, "lb-north1");
const seedFiles = Object.fromEntries(seedOf(government, plan).map(({ name, text }) => [name, text]));

type Block = Record<string, unknown>;

/** The stack's folder with one machine in it. */
function synthesized(name: string, files: Readonly<Record<string, string>>) {
  const app = new App({ outdir: join(folder, name), skipValidation: true });
  const stack = new TerraformStack(app, "stack");
  const provider = new HypervProvider(stack, "provider", { alias: "HVN01" });
  const machine = new HyperVMachine(stack, plan.name, { ...plan, provider, seedFiles: files });
  app.synth();
  const path = join(folder, name, "stacks", "stack");
  const { resource } = JSON.parse(readFileSync(join(path, "cdk.tf.json"), "utf8")) as {
    resource: { hyperv_iso_image: Record<string, Block>; hyperv_machine_instance: Record<string, Block> };
  };
  return {
    archive: readFileSync(join(path, "assets", "machines", "lb-north1.zip")),
    image: plain(resource.hyperv_iso_image[machine.seed?.friendlyUniqueId ?? ""]),
    machine: plain(resource.hyperv_machine_instance[machine.vm.friendlyUniqueId]),
    reference: `\${hyperv_iso_image.${machine.seed?.friendlyUniqueId ?? ""}.destination_iso_file_path}`,
  };
}

/** Without cdktf's note about the construct. */
function plain(block: Block | undefined): Block {
  return Object.fromEntries(Object.entries(block ?? {}).filter(([key]) => key !== "//"));
}

const first = synthesized("first", seedFiles);

test("the archive holds the three files, and is the same each time", () => {
  const entries = Object.entries(unzipSync(first.archive)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(Object.fromEntries(entries)).toEqual(seedFiles);
  expect(Object.keys(seedFiles).sort()).toEqual(["meta-data", "network-config", "user-data"]);
  const other = Object.fromEntries(Object.entries(seedFiles).reverse());
  expect(synthesized("second", other).archive.equals(first.archive)).toBe(true);
});

test("the image is made from it on the host, and found by its label", () => {
  expect(first.image).toEqual({
    provider: "hyperv.HVN01",
    volume_name: "CIDATA",
    iso_file_system_type: "iso9660|joliet",
    source_zip_file_path: "${path.module}/assets/machines/lb-north1.zip",
    source_zip_file_path_hash: createHash("sha256").update(first.archive).digest("hex"),
    destination_iso_file_path: "D:\\Hyper-V\\lb-north1\\lb-north1-seed.iso",
    lifecycle: { ignore_changes: ["source_zip_file_path", "source_zip_file_path_hash"] },
  });
  expect(first.machine["dvd_drives"]).toEqual([
    { controller_number: 0, controller_location: 63, path: first.reference },
  ]);
});

test("another text changes only what is ignored", () => {
  const changed = synthesized("changed", { ...seedFiles, "user-data": "#cloud-config\n" });
  expect(changed.machine).toEqual(first.machine);
  expect(changed.image).toEqual({
    ...first.image,
    source_zip_file_path_hash: changed.image["source_zip_file_path_hash"],
  });
  expect(changed.image["source_zip_file_path_hash"]).not.toBe(first.image["source_zip_file_path_hash"]);
});

function machineWith(change: Partial<ConstructorParameters<typeof HyperVMachine>[2]>): () => HyperVMachine {
  const stack = new TerraformStack(Testing.app(), "stack");
  const provider = new HypervProvider(stack, "provider", { alias: "HVN01" });
  return () => new HyperVMachine(stack, plan.name, { ...plan, provider, ...change });
}

test("without texts there is no image", () => {
  expect(machineWith({})().seed).toBeUndefined();
});

test("a disk at the place of the drive is refused", () => {
  const disks = [...plan.disks, { name: "data", sizeGB: 10, location: 63 }];
  expect(machineWith({ disks, seedFiles })).toThrow("the seed is at this place already");
});

test("texts that the provider would send for hours are refused", () => {
  const noise = Array.from({ length: 40_000 }, (_, i) => createHash("sha256").update(String(i)).digest("hex")).join("");
  expect(machineWith({ seedFiles: { "user-data": noise } })).toThrow("are too large");
});
