import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import * as path from "node:path";

export const root = path.resolve(__dirname, "..", "..");
const command = path.join(root, "dist", "command", "main.js");

/** What is measured is what users run: the compiled files. Throws when they are missing. */
export function refuseUnbuilt(): void {
  if (!existsSync(command)) throw new Error("nothing is built: run `npm run build` first");
}

/** Runs a script in a Node of its own and reads the JSON that it prints last. */
export function measureInChild<T>(script: string, args: readonly string[] = []): T {
  const child = spawnSync(process.execPath, ["-e", script, ...args], { cwd: root, encoding: "utf8" });
  if (child.status !== 0) throw new Error(`a measurement failed: ${child.stderr || child.stdout}`);
  return JSON.parse(child.stdout.trim().split("\n").at(-1) ?? "") as T;
}

/** Milliseconds of processor time (user and system) and of the clock that one call of the command takes. */
export function measureCommand(args: readonly string[]): { readonly clock: number; readonly processor: number } {
  const script = `
    const { spawnSync } = require("node:child_process");
    const begin = process.hrtime.bigint();
    const child = spawnSync(process.execPath, JSON.parse(process.argv[1]), { stdio: ["ignore", "ignore", "pipe"] });
    const clock = Number(process.hrtime.bigint() - begin) / 1e6;
    if (child.status !== 0) throw new Error(String(child.stderr));
    const { readFileSync } = require("node:fs");
    const childTicks = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1).split(" ").slice(13, 15);
    console.log(JSON.stringify({ clock, processor: (Number(childTicks[0]) + Number(childTicks[1])) * 10 }));
  `;
  return measureInChild(script, [JSON.stringify([command, ...args])]);
}
