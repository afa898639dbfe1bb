// Proves which stacks are found in an output folder, and which files of a stack's folder the engine gets.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyStack, readOutput, type SynthesizedStack } from "../../lib/rehearsal/output";
import { temporaryFolder, writeOutput } from "./deployments";

let folder: string;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => rmSync(folder, { recursive: true }));

describe("readOutput", () => {
  it("reads the stacks of the manifest and ignores other files", () => {
    writeOutput(folder, { old: {}, dc1: {} });
    writeOutput(folder, { dc1: { output: {} } });
    expect(readOutput(folder)).toEqual([
      { name: "dc1", folder: join(folder, "stacks", "dc1"), configuration: { output: {} } },
    ]);
  });

  it("reads every stack folder if there is no manifest", () => {
    writeOutput(folder, { dc1: {}, dc2: {} });
    rmSync(join(folder, "manifest.json"));
    mkdirSync(join(folder, "stacks", "empty"));
    expect(readOutput(folder)).toMatchObject([{ name: "dc1" }, { name: "dc2" }]);
  });

  it("reports a folder without stacks", () => {
    const message = `${folder} has no synthesized stacks: no stacks/<name>/cdk.tf.json.`;
    expect(readOutput(folder)).toMatchObject({ code: "no-output", message });
  });

  it("reports a stack that cannot be read", () => {
    writeOutput(folder, { dc1: {} });
    const path = join(folder, "stacks", "dc1", "cdk.tf.json");
    writeFileSync(path, "[]");
    const told = { code: "output-unreadable", message: `${path} cannot be read: it holds no JSON object` };
    expect(readOutput(folder)).toEqual({ ...told, remedy: "Synthesize it again." });
  });
});

describe("copyStack", () => {
  it("excludes files of engines and people: plugins, state, locks, values", () => {
    writeOutput(folder, { dc1: {} });
    const source = join(folder, "stacks", "dc1");
    for (const name of [
      ".terraform.lock.hcl",
      "terraform.tfstate",
      "terraform.tfstate.backup",
      "my.auto.tfvars",
      "terraform.tfvars.json",
    ]) {
      writeFileSync(join(source, name), "{}");
    }
    mkdirSync(join(source, ".terraform"));
    mkdirSync(join(source, "assets"));
    writeFileSync(join(source, "assets", "unattend.xml"), "text");
    const [stack] = readOutput(folder) as [SynthesizedStack];
    copyStack(stack, join(folder, "copy"));
    expect(readdirSync(join(folder, "copy"), { recursive: true }).sort()).toEqual([
      "assets",
      join("assets", "unattend.xml"),
      "cdk.tf.json",
    ]);
  });
});
