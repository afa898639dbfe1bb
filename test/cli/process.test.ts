// Proves what only a process can show, on the bundled command: exit codes, a closed pipe, Ctrl-C, and output larger than
// many pipe buffers.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Folders, MAIN, ROOT, TOWN, townText } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

const government = join(ROOT, "examples", "government", "government.yaml");

function start(args: readonly string[], input?: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}

it("returns its exit code to the shell and reads standard input", () => {
  expect(start(["check", "-"], townText).status).toBe(0);
  expect(start(["check", "-"], "").status).toBe(2);
  expect(start(["chek"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "problem unknown verb 'chek'; did you mean check?\n",
  });
});

it("writes a long plan completely into a pipe", () => {
  const { status, stdout } = start(["plan", government, "--format", "json"]);
  expect(status).toBe(0);
  expect(stdout.length).toBeGreaterThan(1 << 18);
  expect((JSON.parse(stdout) as { deployment: string }).deployment).toBe("government");
});

it("is silent when the reader closes the pipe", () => {
  const line = `"${process.execPath}" "${MAIN}" plan "${government}" --format json | head -c 1`;
  const { stdout, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: "{", stderr: "" });
});

it("exits with 130 on Ctrl-C while it waits for a document", async () => {
  const child = spawn(process.execPath, [MAIN, "check", "-"], { stdio: ["pipe", "pipe", "pipe"] });
  const code = new Promise<number | null>((resolve) => child.on("close", resolve));
  // More than a pipe holds: written once the command reads it.
  await new Promise((resolve) => child.stdin.write("# a comment\n".repeat(1 << 17), resolve));
  child.kill("SIGINT");
  expect(await code).toBe(130);
});

it("leaves a complete output folder or none when interrupted while writing", async () => {
  const folder = folders.make();
  const synth = (name: string) => ["synth", TOWN, "--out", join(folder, name)];
  expect(start(synth("whole")).status).toBe(0);
  const whole = readdirSync(join(folder, "whole"), { recursive: true });
  for (const name of ["first", "second", "third"]) {
    const child = spawn(process.execPath, [MAIN, ...synth(name)], { stdio: "ignore" });
    const closed = new Promise<void>((resolve) => child.on("close", () => resolve()));
    // The new folder is written under a name of its own, which begins with a dot.
    const writes = () => readdirSync(folder).some((entry) => entry.startsWith(`.${name}.`));
    while (child.exitCode === null && !writes()) await new Promise((resolve) => setImmediate(resolve));
    expect(child.exitCode).toBeNull();
    child.kill("SIGINT");
    await closed;
    expect(readdirSync(folder).filter((entry) => entry.startsWith("."))).toEqual([]);
    if (existsSync(join(folder, name))) expect(readdirSync(join(folder, name), { recursive: true })).toEqual(whole);
  }
});
