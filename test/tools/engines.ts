import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A program that `npm run pretest` found or built. */
export interface Tool {
  readonly name: string;
  readonly path: string;
  readonly version?: string;
}

interface ToolStatus {
  readonly name: string;
  readonly available: boolean;
  readonly path?: string;
  readonly version?: string;
  readonly reason?: string;
}

const folder = join(__dirname, "..", "..", ".tools");
const engineNames = ["terraform", "tofu"];

/** The available engines, `terraform` before `tofu`; none if `test/tools/setup.cjs` found none. */
export function engines(): Tool[] {
  return engineNames.flatMap((name) => tool(name) ?? []);
}

/** A tool by its name; `undefined` if it is not available. */
export function tool(name: string): Tool | undefined {
  const found = statuses().find((status) => status.name === name);
  if (found?.available !== true || found.path === undefined) return undefined;
  return { name, path: found.path, ...(found.version === undefined ? {} : { version: found.version }) };
}

/**
 * Registers a test that needs a tool. If the tool is missing, jest shows the test as skipped, and "not checked" is reported at the
 * end of the whole run: nothing is skipped silently.
 */
export function itWith(
  name: string,
  title: string,
  body: (tool: Tool) => Promise<void> | void,
  timeout?: number,
): void {
  const found = tool(name);
  if (found === undefined) noteUnchecked(name, title);
  else it(title, async () => body(found), timeout);
}

/** Registers a group of tests for every engine; a missing engine is reported at the end of the whole run. */
export function describeWithEngines(title: string, body: (engine: Tool) => void): void {
  for (const name of engineNames) {
    const found = tool(name);
    if (found === undefined) noteUnchecked(name, title);
    else describe(`${title} with ${name}`, () => body(found));
  }
}

function noteUnchecked(name: string, title: string): void {
  const reason = statuses().find((status) => status.name === name)?.reason ?? "run node test/tools/setup.cjs first";
  const target = process.env["MAIL_CONSTRUCTS_UNCHECKED"] ?? join(folder, "not-checked");
  mkdirSync(target, { recursive: true });
  const file = basename(expect.getState().testPath ?? "unknown");
  appendFileSync(join(target, `${file}.txt`), `${file}: ${title} (needs ${name}: ${reason})\n`);
  // A file all of whose tests need the tool would be refused by jest for having none.
  it.skip(`${title} (needs ${name})`, () => undefined);
}

function statuses(): readonly ToolStatus[] {
  const path = join(folder, "status.json");
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly tools: readonly ToolStatus[] }).tools;
}
