// Proves that a rehearsal leaves no file, process or port behind: after success, an error, a timeout, and an interruption by
// Ctrl-C or a termination.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rehearse } from "../../lib/rehearsal";
import { describeWithEngines } from "../tools/engines";
import { hyperVStack, temporaryFolder, writeOutput } from "./deployments";

const folder = temporaryFolder();
const temporary = join(folder, "temporary");
const output = join(folder, "output");
mkdirSync(temporary);
mkdirSync(output);
writeOutput(output, { dc1: hyperVStack(), dc2: hyperVStack() });

afterAll(() => rmSync(folder, { recursive: true }));

/** An engine that starts another process and never returns from init; both write their process ids to a file. */
function hangingEngine(name: string): { readonly path: string; readonly ids: () => number[] } {
  const path = join(folder, name);
  const noted = join(folder, `${name}.ids`);
  const lines = [
    "#!/bin/sh",
    'if [ "$1" = version ]; then echo Terraform v1.11.4; exit 0; fi',
    "sleep 300 &",
    `echo $$ $! >> ${noted}`,
    "wait",
  ];
  writeFileSync(path, lines.join("\n"));
  chmodSync(path, 0o755);
  const ids = () => (existsSync(noted) ? (readFileSync(noted, "utf8").match(/\d+/g) ?? []).map(Number) : []);
  return { path, ids };
}

/** Ended, or a zombie that its parent has not collected yet. */
function ended(id: number): boolean {
  const status = `/proc/${id}/stat`;
  if (existsSync("/proc/self/stat")) return !existsSync(status) || /\) Z/.test(readFileSync(status, "utf8"));
  try {
    process.kill(id, 0);
    return false;
  } catch {
    return true;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 10_000 && !holds(); waited += 20) await new Promise((done) => setTimeout(done, 20));
}

function openPorts(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === "TCPServerWrap").length;
}

function listeners(): number[] {
  return ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((event) => process.listenerCount(event));
}

function contents(directory: string): string[] {
  return readdirSync(directory, { recursive: true }).map((name) => {
    const { mtimeMs, size } = statSync(join(directory, String(name)));
    return `${String(name)} ${mtimeMs} ${size}`;
  });
}

describeWithEngines("after a rehearsal", (engine) => {
  it("the output folder is unchanged and there are no other files", async () => {
    const before = { contents: contents(output), listeners: listeners() };
    const during: number[] = [];
    const onProgress = () => void during.push(openPorts());
    const result = await rehearse(output, { engine: engine.path, temporaryFolder: temporary, onProgress });
    expect(result).toMatchObject({ stacks: [{ secondPlanEmpty: true }, { secondPlanEmpty: true }] });
    expect(Math.max(...during)).toBe(2);
    await until(() => openPorts() === 0);
    expect(openPorts()).toBe(0);
    expect({ contents: contents(output), listeners: listeners() }).toEqual(before);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("that failed there are no files either", async () => {
    const wrong = join(folder, `wrong-${engine.name}`);
    mkdirSync(wrong);
    writeOutput(wrong, { dc1: hyperVStack((resources) => delete resources.hyperv_machine_instance["MBX1"]?.["name"]) });
    const result = await rehearse(wrong, { engine: engine.path, temporaryFolder: temporary });
    expect(result).toMatchObject({ stacks: [{ valid: false }] });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe("an engine that hangs", () => {
  it("is ended after the timeout, with all its processes", async () => {
    const engine = hangingEngine("slow");
    const before = listeners();
    const result = await rehearse(output, { engine: engine.path, timeoutSeconds: 0.5, temporaryFolder: temporary });
    expect(result).toMatchObject({
      stacks: ["dc1", "dc2"].map((name) => ({
        name,
        valid: false,
        diagnostics: [{ phase: "init", summary: "The engine could not initialize the stack: it took more than 0.5 s" }],
      })),
    });
    expect(engine.ids()).toHaveLength(4);
    await until(() => engine.ids().every(ended));
    expect(engine.ids().filter((id) => !ended(id))).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(listeners()).toEqual(before);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("is ended by %s, and the command ends by that signal", async (signal) => {
    const engine = hangingEngine(`hanging-${signal}`);
    const command = spawn(
      process.execPath,
      ["-r", "ts-node/register/transpile-only", join(__dirname, "driver.ts"), output, engine.path, temporary],
      { stdio: ["ignore", "pipe", "inherit"], cwd: join(__dirname, "..", "..") },
    );
    const end = new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
      command.on("exit", (code, by) => resolve([code, by])),
    );
    await until(() => engine.ids().length === 4);
    expect(readdirSync(temporary)).toHaveLength(1);
    command.kill(signal);
    expect(await end).toEqual([null, signal]);
    await until(() => engine.ids().every(ended));
    expect(engine.ids().filter((id) => !ended(id))).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
