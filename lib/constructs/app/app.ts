import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { App as CdktfApp, Manifest } from "cdktf";
import type { AppConfig } from "cdktf";
import { compareNames, stableJson } from "../../base/order";
import { OutputFolder } from "./output-folder";

/**
 * cdktf's app with an output folder that is replaced atomically: it synthesizes into a new folder next to it and swaps
 * the two on success. Files in the old folder that it did not write (`.terraform`, lock file, state, variable files)
 * are carried over. The constructor touches no file of the output folder.
 *
 * Stack traces are off by default, because they would write paths of this machine into the output.
 */
export class App extends CdktfApp {
  private readonly folder: OutputFolder;

  constructor(config: AppConfig = {}) {
    const outdir = config.outdir ?? process.env["CDKTF_OUTDIR"] ?? "cdktf.out";
    // cdktf creates its folders in the constructor, before anything has been validated; these are discarded.
    const scratch = mkdtempSync(path.join(tmpdir(), "mail-constructs-"));
    try {
      super({ stackTraces: false, ...config, outdir: scratch });
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
    Object.assign(this, { outdir });
    this.folder = new OutputFolder(outdir);
  }

  override synth(): void {
    const outdir = this.outdir;
    this.folder.replace((staging) => {
      try {
        Object.assign(this, {
          outdir: staging,
          manifest: new WrittenManifest(this.manifest.version, staging, this.hclOutput),
        });
        super.synth();
      } finally {
        Object.assign(this, { outdir });
      }
    });
  }
}

/**
 * cdktf's manifest, naming only files that exist: metadata has a file of its own with HCL output alone. Beyond cdktf's keys
 * it has `files`: what is written next to the stacks, plans and wiring, by path from the output folder.
 */
class WrittenManifest extends Manifest {
  override writeToFile(): void {
    const { version, stacks } = this.buildManifest();
    const written = Object.entries(stacks).map(([name, { stackMetadataPath, ...stack }]) => [
      name,
      { ...stack, ...(existsSync(path.join(this.outdir, stackMetadataPath)) ? { stackMetadataPath } : {}) },
    ]);
    const files = filesIn(this.outdir).filter((file) => !file.startsWith("stacks/"));
    const text = stableJson({ version, stacks: Object.fromEntries(written) as unknown, files });
    writeFileSync(path.join(this.outdir, Manifest.fileName), text);
  }
}

/** Paths from the folder, with / on every system, in order. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join("/"))
    .sort(compareNames);
}
