// Proves that our App replaces an output folder completely or not at all, keeps foreign files, and finishes or rolls back
// an interrupted run. Interrupted runs are simulated by creating the folders as they are at that point.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { App as CdktfApp, LocalBackend, TerraformOutput, TerraformStack } from "cdktf";
import { App } from "../../../lib/constructs/app/app";
import { OutputFolder } from "../../../lib/constructs/app/output-folder";

let root: string;
let out: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "app-test-")));
  out = path.join(root, "cdktf.out");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function synth(value: string, stackId = "one", outdir = out): void {
  const app = new App({ outdir });
  const stack = new TerraformStack(app, stackId);
  new LocalBackend(stack, { path: "state" });
  new TerraformOutput(stack, "value", { value });
  app.synth();
}

function valueOf(stackId = "one"): string {
  const json = JSON.parse(readFileSync(path.join(out, "stacks", stackId, "cdk.tf.json"), "utf8")) as {
    output: { value: { value: string } };
  };
  return json.output.value.value;
}

function put(text: string, ...parts: string[]): void {
  const file = path.join(root, ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const read = (...parts: string[]) => readFileSync(path.join(root, ...parts), "utf8");

describe("App", () => {
  it("changes nothing when constructed, and is a cdktf App", () => {
    const app = new App({ outdir: out });
    expect(CdktfApp.isApp(app)).toBe(true);
    expect(app.outdir).toBe(out);
    expect(readdirSync(root)).toEqual([]);
  });

  it("writes only a new folder, creating missing parents", () => {
    out = path.join(root, "a", "b");
    synth("first", "one", out);
    expect(readdirSync(path.join(root, "a"))).toEqual(["b"]);
    expect(readdirSync(out).sort()).toEqual(["manifest.json", "stacks"]);
    expect(valueOf()).toBe("first");
  });

  it.each([false, true])("names no file in the manifest that does not exist (HCL: %s)", (hclOutput) => {
    process.env["SYNTH_HCL_OUTPUT"] = String(hclOutput);
    try {
      synth("first");
    } finally {
      delete process.env["SYNTH_HCL_OUTPUT"];
    }
    const { version, stacks } = JSON.parse(read("cdktf.out", "manifest.json")) as {
      version: string;
      stacks: { one: Record<string, unknown> };
    };
    const paths = Object.entries(stacks.one).filter(([key]) => key.endsWith("Path") && key !== "constructPath");
    expect(version).toMatch(/^\d+\./);
    expect(paths.map(([key]) => key).sort()).toEqual(
      hclOutput ? ["stackMetadataPath", "synthesizedStackPath"] : ["synthesizedStackPath"],
    );
    expect(paths.filter(([, file]) => !existsSync(path.join(out, String(file))))).toEqual([]);
  });

  it("can be synthesized twice", () => {
    const app = new App({ outdir: out });
    new LocalBackend(new TerraformStack(app, "one"), { path: "state" });
    app.synth();
    app.synth();
    expect(readdirSync(out).sort()).toEqual(["manifest.json", "stacks"]);
  });

  it("uses CDKTF_OUTDIR as the folder, as set by cdktf's command", () => {
    const before = process.env["CDKTF_OUTDIR"];
    process.env["CDKTF_OUTDIR"] = out;
    try {
      expect(new App().outdir).toBe(out);
    } finally {
      if (before === undefined) delete process.env["CDKTF_OUTDIR"];
      else process.env["CDKTF_OUTDIR"] = before;
    }
  });

  it("replaces its own files, and keeps foreign ones", () => {
    synth("first");
    put("assets of the old run", "cdktf.out", "stacks", "one", "assets", "old.txt");
    put("provider", "cdktf.out", "stacks", "one", ".terraform", "providers", "p");
    put("lock", "cdktf.out", "stacks", "one", ".terraform.lock.hcl");
    put("vars", "cdktf.out", "stacks", "one", "site.auto.tfvars");
    put("state", "cdktf.out", "stacks", "one", "terraform.tfstate");
    put("notes", "cdktf.out", "README");
    put("{}", "cdktf.out", "plan.json");
    put("{}", "cdktf.out", "town.plan.json");
    put("x", "cdktf.out", "wiring", "old.csv");
    synth("second");
    expect(valueOf()).toBe("second");
    expect(readdirSync(out).sort()).toEqual(["README", "manifest.json", "stacks"]);
    expect(readdirSync(path.join(out, "stacks", "one")).sort()).toEqual([
      ".terraform",
      ".terraform.lock.hcl",
      "cdk.tf.json",
      "site.auto.tfvars",
      "terraform.tfstate",
    ]);
    expect(read("cdktf.out", "stacks", "one", ".terraform", "providers", "p")).toBe("provider");
    expect(readdirSync(root)).toEqual(["cdktf.out"]);
  });

  it("removes a deleted stack, but not the state in its folder", () => {
    synth("first", "gone");
    synth("second", "one");
    expect(readdirSync(path.join(out, "stacks"))).toEqual(["one"]);
    synth("third", "gone");
    put("state", "cdktf.out", "stacks", "gone", "terraform.tfstate");
    synth("fourth", "one");
    expect(readdirSync(path.join(out, "stacks", "gone"))).toEqual(["terraform.tfstate"]);
  });

  it("writes through a symbolic link and keeps the link", () => {
    mkdirSync(path.join(root, "real"));
    symlinkSync(path.join(root, "real"), out);
    synth("first");
    expect(readdirSync(path.join(root, "real")).sort()).toEqual(["manifest.json", "stacks"]);
    expect(readdirSync(root).sort()).toEqual(["cdktf.out", "real"]);
  });

  it("writes no local path by default", () => {
    synth("first");
    const text = read("cdktf.out", "manifest.json") + read("cdktf.out", "stacks", "one", "cdk.tf.json");
    expect(text).not.toContain(root);
    expect(text).not.toContain(process.cwd());
  });
});

describe("an interrupted run", () => {
  it("while writing: its leftovers are removed", () => {
    synth("first");
    // No process has this number: it is above every system's limit.
    put("half", ".cdktf.out.new-99999999", "stacks", "one", "cdk.tf.json");
    synth("second");
    expect(readdirSync(root)).toEqual(["cdktf.out"]);
    expect(valueOf()).toBe("second");
  });

  it("while another run is active: that run's folder is not touched", () => {
    put("busy", `.cdktf.out.new-${process.ppid}`, "file");
    synth("first");
    expect(readdirSync(root).sort()).toEqual([`.cdktf.out.new-${process.ppid}`, "cdktf.out"]);
  });

  it("between the renames: the old folder is restored first, even if the next run fails", () => {
    synth("first");
    renameSync(out, path.join(root, ".cdktf.out.old"));
    const app = new App({ outdir: out });
    new TerraformStack(app, "one").prepareStack = () => {
      throw new Error("refused");
    };
    expect(() => app.synth()).toThrow("refused");
    expect(valueOf()).toBe("first");
    expect(readdirSync(root)).toEqual(["cdktf.out"]);
  });

  it("after the renames: the remaining files are carried over", () => {
    synth("first");
    put("state", ".cdktf.out.old", "stacks", "one", "terraform.tfstate");
    put("old", ".cdktf.out.old", "stacks", "one", "cdk.tf.json");
    put("lock of the new one", "cdktf.out", "stacks", "one", ".terraform.lock.hcl");
    put("lock of the old one", ".cdktf.out.old", "stacks", "one", ".terraform.lock.hcl");
    synth("second");
    expect(read("cdktf.out", "stacks", "one", "terraform.tfstate")).toBe("state");
    expect(read("cdktf.out", "stacks", "one", ".terraform.lock.hcl")).toBe("lock of the new one");
    expect(valueOf()).toBe("second");
    expect(readdirSync(root)).toEqual(["cdktf.out"]);
  });
});

describe("fails when", () => {
  it("a stack throws while stacks are written, and keeps the old folder unchanged", () => {
    synth("first");
    const before = read("cdktf.out", "manifest.json");
    const app = new App({ outdir: out });
    new LocalBackend(new TerraformStack(app, "one"), { path: "state" });
    const second = new TerraformStack(app, "two");
    second.synthesizer = {
      synthesize: () => {
        throw new Error("in the middle");
      },
    };
    expect(() => app.synth()).toThrow("in the middle");
    expect(readdirSync(root)).toEqual(["cdktf.out"]);
    expect(read("cdktf.out", "manifest.json")).toBe(before);
    expect(valueOf()).toBe("first");
    expect(app.outdir).toBe(out);
  });

  it("the folder is read-only", () => {
    synth("first");
    chmodSync(out, 0o555);
    try {
      expect(() => synth("second")).toThrow(
        `output folder: cannot replace ${out}, nothing in it was changed, got the folder is read-only, expected a ` +
          "folder that can be written and renamed; change its permissions or name another one",
      );
    } finally {
      chmodSync(out, 0o755);
    }
    expect(valueOf()).toBe("first");
    expect(readdirSync(root)).toEqual(["cdktf.out"]);
  });

  it("the folder cannot be created", () => {
    writeFileSync(path.join(root, "file"), "");
    expect(() => synth("first", "one", path.join(root, "file", "out"))).toThrow(
      /^output folder: cannot write beside .*(ENOTDIR|EEXIST)/,
    );
  });

  it("the folder is the working directory or above it", () => {
    expect(() => synth("first", "one", ".")).toThrow(/^output folder: is the working directory or above it, got /);
    expect(() => synth("first", "one", path.dirname(process.cwd()))).toThrow(
      /^output folder: is the working directory/,
    );
    expect(existsSync("manifest.json")).toBe(false);
  });

  it("the second rename fails: the first one is rolled back", () => {
    synth("first");
    const vanish = (staging: string) => rmSync(staging, { recursive: true });
    expect(() => new OutputFolder(out).replace(vanish)).toThrow(/^output folder: cannot replace .*ENOENT/);
    expect(valueOf()).toBe("first");
    expect(readdirSync(root)).toEqual(["cdktf.out"]);
  });
});
