import { readFileSync } from "node:fs";
import * as path from "node:path";

/** The version in the nearest `package.json` above this file: one level higher in `dist` than in the sources. */
export function version(): string {
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const found = versionIn(path.join(folder, "package.json"));
    if (found !== undefined) return found;
  }
  return "unknown";
}

function versionIn(file: string): string | undefined {
  try {
    const content = JSON.parse(readFileSync(file, "utf8")) as { name?: unknown; version?: unknown };
    return content.name === "mail-constructs" && typeof content.version === "string" ? content.version : undefined;
  } catch {
    return undefined;
  }
}
