import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/**
 * A folder that is replaced atomically. The new one is written next to it and swapped in by two renames; files in the
 * old one that we did not write are moved over. An interrupted run is completed or rolled back by the next one:
 * `.<name>.old` next to the folder shows where it stopped.
 */
export class OutputFolder {
  private readonly target: string;

  constructor(folder: string) {
    this.target = path.resolve(folder);
  }

  /**
   * Calls `write` with an empty folder, which then replaces the present one. After any error the present folder is
   * unchanged.
   */
  replace(write: (staging: string) => void): void {
    const places = this.places();
    this.prepare(places);
    try {
      write(places.staging);
    } catch (error) {
      rmSync(places.staging, { recursive: true, force: true });
      throw error;
    }
    this.explain(`cannot replace ${places.target}`, () => swap(places));
    if (existsSync(places.old)) carry(places);
  }

  /** A folder behind a symbolic link is replaced at its target; the link stays. */
  private places(): Places {
    const target = existsSync(this.target) ? realpathSync(this.target) : this.target;
    const beside = (ending: string) => path.join(path.dirname(target), `.${path.basename(target)}.${ending}`);
    return { target, old: beside("old"), staging: beside(`new-${process.pid}`) };
  }

  private prepare(places: Places): void {
    const { target, staging } = places;
    const here = path.relative(target, realpathSync(process.cwd()));
    if (here === "" || !(here.startsWith("..") || path.isAbsolute(here))) {
      throw new Error(
        `output folder: is the working directory or above it, got ${target}, expected a folder of its own; ` +
          `it is replaced as a whole: name a folder below`,
      );
    }
    this.explain(`cannot write beside ${target}`, () => {
      mkdirSync(path.dirname(target), { recursive: true });
      recover(places);
      removeAbandoned(target);
      mkdirSync(staging);
    });
    if (existsSync(target)) this.explain(`cannot replace ${target}`, () => refuseReadOnly(target));
  }

  private explain(what: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      const { staging } = this.places();
      if (existsSync(staging)) rmSync(staging, { recursive: true });
      throw new Error(
        `output folder: ${what}, nothing in it was changed, got ${reasonOf(error)}, expected a folder that can be written and ` +
          `renamed; change its permissions or name another one`,
        { cause: error },
      );
    }
  }
}

interface Places {
  readonly target: string;
  readonly old: string;
  readonly staging: string;
}

function swap({ target, old, staging }: Places): void {
  if (!existsSync(target)) {
    renameSync(staging, target);
    return;
  }
  renameSync(target, old);
  try {
    renameSync(staging, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
}

function carry({ target, old }: Places): void {
  try {
    finish(old, target);
  } catch (error) {
    throw new Error(
      `output folder: ${target} is new, but not all files of other programs in the old one were carried over, got ` +
        `${reasonOf(error)}; they are in ${old}: the next run continues with them`,
      { cause: error },
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Interrupted between the renames: restores the old folder. Interrupted after them: carries the remaining files over.
 */
function recover({ target, old }: Places): void {
  if (!existsSync(old)) return;
  if (existsSync(target)) finish(old, target);
  else renameSync(old, target);
}

function finish(old: string, target: string): void {
  carryOver(old, target, isOurs);
  const stacks = path.join(old, "stacks");
  if (existsSync(stacks)) {
    mkdirSync(path.join(target, "stacks"), { recursive: true });
    for (const stack of readdirSync(stacks)) carryStack(path.join(stacks, stack), path.join(target, "stacks", stack));
  }
  rmSync(old, { recursive: true, force: true });
}

/** Includes removed stacks, because their folders may contain state. */
function carryStack(from: string, to: string): void {
  if (!statSync(from).isDirectory()) {
    if (!existsSync(to)) renameSync(from, to);
    return;
  }
  if (readdirSync(from).every(isOursInStack)) return;
  mkdirSync(to, { recursive: true });
  carryOver(from, to, isOursInStack);
}

function carryOver(from: string, to: string, ours: (name: string) => boolean): void {
  for (const name of readdirSync(from)) {
    const target = path.join(to, name);
    if (!ours(name) && !existsSync(target)) renameSync(path.join(from, name), target);
  }
}

/** Files and folders that a synthesis writes at the top level of an output folder. */
function isOurs(name: string): boolean {
  return name === "manifest.json" || name === "stacks" || /^(.+\.)?(plan\.json|wiring)$/.test(name);
}

/** Files and folders that cdktf writes into a stack's folder. */
function isOursInStack(name: string): boolean {
  return ["cdk.tf.json", "cdk.tf", "metadata.json", "assets"].includes(name);
}

/** Staging folders of runs that have ended. */
function removeAbandoned(target: string): void {
  const beginning = `.${path.basename(target)}.new-`;
  for (const name of readdirSync(path.dirname(target))) {
    if (!name.startsWith(beginning)) continue;
    const owner = Number(name.slice(beginning.length));
    if (owner === process.pid || !isRunning(owner)) rmSync(path.join(path.dirname(target), name), { recursive: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Renaming does not need write permission on the folder itself, but a read-only folder must not be replaced. */
function refuseReadOnly(target: string): void {
  const stats = statSync(target);
  if (!stats.isDirectory()) throw new Error("not a folder");
  if ((stats.mode & 0o200) === 0) throw new Error("the folder is read-only");
}
