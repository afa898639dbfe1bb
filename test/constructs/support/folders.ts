import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A fresh folder for each test, removed after it. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeEach(() => void (folder = realpathSync(mkdtempSync(path.join(tmpdir(), "mail-constructs-test-")))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Every file below a folder, by path with slashes, with its text. */
export function contentsOf(folder: string): Record<string, string> {
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join("/"))
    .sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}
