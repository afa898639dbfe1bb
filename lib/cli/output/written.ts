import { readdirSync, readFileSync, statSync } from "node:fs";
import * as path from "node:path";
import { compareNames } from "../../base/order";
import type { Written } from "../../report";

/** Reads back what synth wrote, without the files that an engine keeps in a stack's folder. */
export function readWritten(folder: string): Written {
  const every = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => !file.includes("/.terraform") && !/\.(tfstate|tfvars)(\.|$)/.test(file))
    .sort(compareNames);
  const stacks = every.filter((file) => /^stacks\/[^/]+\/cdk\.tf\.json$/.test(file));
  return {
    stacks: stacks.map((file) => stackOf(folder, file)),
    files: every.filter((file) => !stacks.includes(file)),
  };
}

function stackOf(folder: string, file: string): Written["stacks"][number] {
  const content = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as {
    readonly resource?: Readonly<Record<string, object>>;
  };
  const resources = Object.values(content.resource ?? {}).reduce((sum, kind) => sum + Object.keys(kind).length, 0);
  return { name: file.split("/")[1] ?? file, file, resources };
}
