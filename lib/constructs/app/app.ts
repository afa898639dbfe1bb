import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { App as CdktfApp, Manifest } from "cdktf";
import type { AppConfig } from "cdktf";
import { OutputFolder } from "./output-folder";

/**
 * cdktf's app, with an output folder that is replaced as a whole or not at all: it synthesizes into a new folder
 * next to it and swaps the two when everything succeeded. What it did not write in the old folder (`.terraform`, lock file,
 * state, variable files) is carried over. Constructing it touches no file of the output folder.
 *
 * Stack traces are off unless asked for: they would write this machine's paths into the output.
 */
export class App extends CdktfApp {
  private readonly folder: OutputFolder;

  constructor(config: AppConfig = {}) {
    const outdir = config.outdir ?? process.env["CDKTF_OUTDIR"] ?? "cdktf.out";
    // cdktf makes its folders in the constructor, before anything is known to be right: these are thrown away.
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
          manifest: new Manifest(this.manifest.version, staging, this.hclOutput),
        });
        super.synth();
      } finally {
        Object.assign(this, { outdir });
      }
    });
  }
}
