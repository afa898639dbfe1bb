// Proves that `synth` writes stacks, plan and manifest completely or not at all, and refuses folders that it must not change.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { App, MailDeployment, readDeployment } from "../../lib";
import { command, Folders, TOWN, townText, townWith } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

const dynamicMemory = townWith("systemDisk: fast }", "systemDisk: fast, dynamicMemory: true }");

function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

describe("synth of the town", () => {
  const folder = folders.make();
  let first: { code: number; stdout: string; stderr: string };
  beforeAll(async () => {
    first = await command(["synth", TOWN, "--out", "out", "--format", "json"], { folder });
  });

  it("writes both stacks, the manifest and the plan", () => {
    expect({ code: first.code, notes: first.stderr.split("\n").length }).toEqual({ code: 0, notes: 2 });
    expect(first.stderr).toMatch(/^note: \S+town\.yaml has no lock: /);
    const files = everything(join(folder, "out"));
    for (const file of ["manifest.json", "plan.json", "stacks/town-dc1/cdk.tf.json", "stacks/town-dc2/cdk.tf.json"]) {
      expect(files).toContain(file);
    }
    expect(everything(folder).filter((name) => !name.startsWith("out"))).toEqual([]);
  });

  it("reports what it wrote as data", () => {
    const written = JSON.parse(first.stdout) as { stacks: object[]; files: string[]; directory: string };
    expect(written.directory).toBe("out");
    expect(written.stacks).toEqual([
      { name: "town-dc1", file: "stacks/town-dc1/cdk.tf.json", resources: 6 },
      { name: "town-dc2", file: "stacks/town-dc2/cdk.tf.json", resources: 6 },
    ]);
    expect(written.files.slice(0, 2)).toEqual(["manifest.json", "plan.json"]);
  });

  it("writes the plan that `plan` prints", async () => {
    const { stdout } = await command(["plan", TOWN, "--format", "json"]);
    expect(JSON.parse(readFileSync(join(folder, "out", "plan.json"), "utf8"))).toEqual(JSON.parse(stdout));
  });

  it("writes the same bytes as the library for the same document", () => {
    const outdir = join(folder, "by-hand");
    const app = new App({ outdir });
    const { document = {} } = readDeployment(townText);
    new MailDeployment(app, "town", document, { date: "2026-11-22" });
    app.synth();
    const texts = (top: string): string[][] => everything(top).map((name) => [name, read(join(top, name))]);
    expect(texts(outdir)).toEqual(texts(join(folder, "out")));
    rmSync(outdir, { recursive: true });
  });

  it("evaluates once: a custom rule of the document runs once", async () => {
    const rule = `{ id: "house-a", title: "T.", why: "W.", fix: "f", level: "advice",
      check: () => { globalThis.asked = (globalThis.asked ?? 0) + 1; return { kind: "holds" }; } }`;
    const once = folders.make({
      "a.js": `module.exports = ${rule};`,
      "town.yaml": `${townText}\ncustomRules: [./a.js]\n`,
    });
    const { code } = await command(["synth", "town.yaml", "--out", "out"], { folder: once });
    expect([code, (globalThis as { asked?: number }).asked]).toEqual([0, 1]);
  });

  it("keeps state and foreign files when it writes again", async () => {
    const state = join(folder, "out", "stacks", "town-dc1", "terraform.tfvars");
    writeFileSync(state, "x = 1\n");
    const { code } = await command(["synth", TOWN, "--out", "out"], { folder });
    expect([code, readFileSync(state, "utf8")]).toEqual([0, "x = 1\n"]);
  });

  it("changes nothing if there is an error finding, or a warning with --strict", async () => {
    const before = everything(folder).map((name) => [name, read(join(folder, name))]);
    const bad = await command(["synth", "-", "--out", "out"], { folder, stdin: dynamicMemory });
    const unwaived = townWith(/^waivers:[\s\S]*/m, "");
    const strict = await command(["synth", "-", "--out", "out", "--strict"], { folder, stdin: unwaived });
    expect([bad.code, strict.code]).toEqual([1, 1]);
    expect(bad.stdout).toContain("error virt-no-dynamic-memory (hyper-v)\n");
    expect(bad.stderr).toBe("nothing was written\n");
    expect(everything(folder).map((name) => [name, read(join(folder, name))])).toEqual(before);
  });
});

describe("an output folder that cannot be used", () => {
  async function refused(folder: string, out: string): Promise<string> {
    const before = everything(folder);
    const { code, stdout, stderr } = await command(["synth", TOWN, "--out", out], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(everything(folder)).toEqual(before);
    return stderr;
  }

  it("is a file, or below one", async () => {
    const folder = folders.make({ file: "" });
    expect(await refused(folder, "file")).toContain("the output folder cannot be written: it is a file");
    expect(await refused(folder, join("file", "out"))).toContain("file is a file");
  });

  it("is read-only", async () => {
    const folder = folders.make();
    mkdirSync(join(folder, "out"));
    chmodSync(join(folder, "out"), 0o555);
    expect(await refused(folder, "out")).toContain("the output folder cannot be written: it is read-only");
  });

  it("is the working directory or above it", async () => {
    const folder = folders.make();
    expect(await refused(folder, ".")).toContain("it is the working directory or above it");
    expect(await refused(folder, "..")).toContain("it is the working directory or above it");
  });

  it("contains a folder named stacks that synth has not written", async () => {
    const folder = folders.make();
    mkdirSync(join(folder, "out", "stacks"), { recursive: true });
    writeFileSync(join(folder, "out", "stacks", "mine.txt"), "");
    expect(await refused(folder, "out")).toContain("the folder holds stacks that synth did not write");
  });

  it("is not created for a document with problems", async () => {
    const folder = folders.make();
    const { code } = await command(["synth", "-", "--out", "out"], { folder, stdin: "name: x\n" });
    expect([code, existsSync(join(folder, "out"))]).toEqual([2, false]);
  });
});

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "a folder";
  }
}
