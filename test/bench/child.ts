import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import * as path from "node:path";
import { median } from "./row";

export const root = path.resolve(__dirname, "..", "..");
/** The command as users run it: the bundle. */
export const command = path.join(root, "dist", "command", "main.js");

/** Benchmarks run the compiled files, as users do. Throws if they are missing. */
export function refuseUnbuilt(): void {
  if (!existsSync(command)) throw new Error("nothing is built: run `npm run build` first");
}

/** Runs a script in a separate Node process and reads the JSON that it prints last. */
export function measureInChild<T>(script: string, args: readonly string[] = []): T {
  const child = spawnSync(process.execPath, ["-e", script, ...args], { cwd: root, encoding: "utf8" });
  if (child.status !== 0) throw new Error(`a measurement failed: ${child.stderr || child.stdout}`);
  return JSON.parse(child.stdout.trim().split("\n").at(-1) ?? "") as T;
}

/**
 * Milliseconds of processor time (user and system) of whole Node processes, by name: median of rounds, in each of which all
 * of them run, so that they share the machine's conditions. The clock ticks every 10 ms, so a round runs each several times.
 */
export function processorTimes<Name extends string>(
  calls: Readonly<Record<Name, readonly string[]>>,
  rounds: number,
  timesARound = 2,
): Readonly<Record<Name, number>> {
  const script = `
    const { spawnSync } = require("node:child_process");
    const times = Number(process.argv[1]);
    for (let i = 0; i < times; i++) {
      const child = spawnSync(process.execPath, JSON.parse(process.argv[2]), { stdio: ["ignore", "ignore", "pipe"] });
      if (child.status !== 0) throw new Error(String(child.stderr));
    }
    const { readFileSync } = require("node:fs");
    const ticks = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1).split(" ").slice(13, 15);
    console.log(JSON.stringify((Number(ticks[0]) + Number(ticks[1])) * 10 / times));
  `;
  const names = Object.keys(calls) as Name[];
  const measured = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const args = [String(timesARound), JSON.stringify(calls[name])];
      measured.get(name)?.push(measureInChild<number>(script, args));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(measured.get(name) ?? [])])) as Record<Name, number>;
}
