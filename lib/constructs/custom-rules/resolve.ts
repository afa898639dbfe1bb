import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Problem } from "../../base/problem";

/** Rules requested by the document or the command. */
export interface WantedRules {
  /** A file, a folder of files, or a package. */
  readonly name: string;
  /** Absolute folder for resolving relative paths and packages. */
  readonly folder: string;
  /** Origin of the request: `customRules[0]` of the document, or an option. */
  readonly path: string;
}

export interface FoundModule {
  readonly file: string;
  /** Name used in problems. */
  readonly name: string;
  readonly wanted: WantedRules;
}

const endings = [".js", ".cjs", ".mjs"];

/** Files of a requested module: one, or all modules of a folder that is not a package, in order of their names. */
export function resolveRules(wanted: WantedRules): readonly FoundModule[] | Problem {
  const given = path.resolve(wanted.folder, wanted.name);
  if (isDirectory(given) && !isModuleFolder(given)) return modulesIn(given, wanted);
  const isPath = /^\.{1,2}([\\/]|$)/.test(wanted.name) || path.isAbsolute(wanted.name) || existsSync(given);
  try {
    const file = createRequire(path.join(wanted.folder, "document")).resolve(isPath ? given : wanted.name);
    return [{ file, name: wanted.name, wanted }];
  } catch {
    return notFound(wanted, isPath);
  }
}

function modulesIn(folder: string, wanted: WantedRules): readonly FoundModule[] | Problem {
  const names = readdirSync(folder).filter((name) => endings.includes(path.extname(name))).sort(); // prettier-ignore
  if (names.length > 0) {
    return names.map((name) => ({ file: path.join(folder, name), name: path.join(wanted.name, name), wanted }));
  }
  return {
    code: "no-custom-rules",
    path: wanted.path,
    message: `the folder ${wanted.name} has no modules`,
    expected: `files that end with ${endings.join(", ")}`,
    remedy: "compile rules written in TypeScript to JavaScript, or name another folder",
  };
}

function notFound(wanted: WantedRules, isPath: boolean): Problem {
  return {
    code: "missing-custom-rules",
    path: wanted.path,
    message: isPath ? `there is no module ${wanted.name}` : `there is no package ${wanted.name}`,
    expected: "a file or folder with rules in JavaScript, or an installed package",
    remedy: isPath
      ? "correct the path; it starts at the document's folder, or where the command was called"
      : "install the package, or begin a path with ./",
  };
}

function isDirectory(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}

function isModuleFolder(folder: string): boolean {
  return ["package.json", "index.js", "index.cjs"].some((name) => existsSync(path.join(folder, name)));
}
