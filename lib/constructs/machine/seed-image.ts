import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TerraformStack } from "cdktf";
import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type * as zipping from "fflate";
import { IsoImage } from "../../bindings/hyperv/iso-image";
import type { CompleteHyperVMachine } from "./hyperv-props";

type Seed = NonNullable<CompleteHyperVMachine["seed"]>;

/** The provider sends a file in small pieces, one command each (taliesins/hyperv 1.2.1, `provisioner.go`). */
const mostBytes = 1_000_000;

/**
 * The image from which cloud-init sets up a machine at its first start. Its texts stand in the stack's folder as an archive, from
 * which the provider makes the image on the host. The image is read once: texts that change later change nothing here, since the
 * provider could replace it only under the machine.
 */
export function seedImage(scope: Construct, machine: string, seed: Seed, provider: TerraformProvider): IsoImage {
  const archive = archiveOf(seed.files);
  if (archive.length > mostBytes) {
    throw new Error(
      `machine ${machine}: the texts of its first start are too large, got ${archive.length} bytes as an archive, ` +
        `expected at most ${mostBytes}; leave some to people`,
    );
  }
  const file = path.posix.join("assets", "machines", `${machine}.zip`);
  const image = new IsoImage(scope, "seed", {
    provider,
    volumeName: seed.label,
    // Names with a hyphen and nine letters need more than plain ISO 9660.
    isoFileSystemType: "iso9660|joliet",
    sourceZipFilePath: `\${path.module}/${file}`,
    sourceZipFilePathHash: createHash("sha256").update(archive).digest("hex"),
    destinationIsoFilePath: seed.path,
    lifecycle: { ignoreChanges: ["source_zip_file_path", "source_zip_file_path_hash"] },
  });
  writeWithStack(TerraformStack.of(image), file, archive);
  return image;
}

/** Adds a file to what the stack's synthesis writes into its folder. */
function writeWithStack(stack: TerraformStack, file: string, bytes: Uint8Array): void {
  const { synthesizer } = stack;
  stack.synthesizer = {
    synthesize: (session) => {
      synthesizer.synthesize(session);
      const { synthesizedStackPath } = session.manifest.forStack(stack);
      const target = path.join(session.outdir, path.dirname(synthesizedStackPath), file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    },
  };
}

/** The same bytes for the same texts: sorted by name, all of the oldest time that an archive can state. */
function archiveOf(files: Seed["files"]): Uint8Array {
  // Loaded here: most machines have no seed.
  const { strToU8, zipSync } = require("fflate") as typeof zipping;
  const names = Object.keys(files).sort();
  const entries = names.map((name) => [name, strToU8(files[name] ?? "")] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
