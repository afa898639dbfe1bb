// Proves that `rehearse` prints the engine's result in the documented form, and exits with 1, 2 or 3 on failure.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { engines, itWith } from "../tools/engines";
import { command, Folders, TOWN } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

const environment = { PATH: process.env["PATH"] ?? "" };
let folder: string;
beforeAll(async () => {
  folder = folders.make();
  const { code } = await command(["synth", TOWN, "--out", "out"], { folder });
  expect(code).toBe(0);
});

it("exits with 3 and one line if there is no engine", async () => {
  const none = folders.make();
  const { code, stdout, stderr } = await command(["rehearse", "out"], { folder, environment: { PATH: none } });
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  expect(stderr).toMatch(/^missing rehearse needs an engine; .*install OpenTofu .*MAIL_CONSTRUCTS_ENGINE\.\n$/);
});

it("never uses another engine than the one named", async () => {
  const { code, stderr } = await command(["rehearse", "out", "--engine", "./no-engine"], { folder, environment });
  expect(code).toBe(3);
  expect(stderr).toContain(join(folder, "no-engine"));
});

it("exits with 2 for a folder without stacks", async () => {
  const { code, stderr } = await command(["rehearse", "nowhere"], { folder, environment });
  expect(code).toBe(2);
  expect(stderr).toBe(
    `problem there is no folder ${join(folder, "nowhere")}; name the output folder of synth, the one with manifest.json\n`,
  );
});

for (const engine of engines().slice(0, 1)) {
  itWith(engine.name, "prints engine, stacks, counts and changes", async () => {
    const argv = ["rehearse", "out", "--engine", engine.path, "--format", "json"];
    const { code, stdout, stderr } = await command(argv, { folder, environment });
    const rehearsal = JSON.parse(stdout) as { engine: object; stacks: Record<string, unknown>[] };
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(rehearsal.engine).toEqual({ name: engine.name, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(rehearsal.stacks.map(({ changes, ...counts }) => counts)).toEqual(
      ["town-dc1", "town-dc2"].map((name) => ({ name, valid: true, create: 6, update: 0, replace: 0, delete: 0 })),
    );
    expect(rehearsal.stacks[0]?.["changes"]).toContainEqual({
      address: "hyperv_machine_instance.DAG1_MBX1_vm",
      action: "create",
    });
  });

  itWith(engine.name, "ends with 1 and the engine's words when it refuses a stack", async () => {
    const file = join(folder, "out", "stacks", "town-dc1", "cdk.tf.json");
    const good = readFileSync(file, "utf8");
    try {
      writeFileSync(file, good.replace('"generation": 2', '"generatoin": 2'));
      const { code, stdout, stderr } = await command(["rehearse", "out", "--engine", engine.path, "--format", "json"], {
        folder,
        environment,
      });
      const { stacks } = JSON.parse(stdout) as { stacks: { name: string; valid: boolean }[] };
      expect(code).toBe(1);
      expect(stacks.map(({ name, valid }) => [name, valid])).toEqual([
        ["town-dc1", false],
        ["town-dc2", true],
      ]);
      expect(stderr).toMatch(/^town-dc1: error in validate.*generatoin/m);
    } finally {
      writeFileSync(file, good);
    }
  });
}
