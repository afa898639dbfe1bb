import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join, resolve, sep } from "node:path";
import { devNull, tmpdir } from "node:os";
import type { Engine } from "../../base/rehearsal";
import type { RehearsalError } from "../rehearsal-error";
import { engineEnvironment, type Environment } from "./environment";
import { ProcessGroup } from "./run-engine";

const howToGet =
  "Install OpenTofu (https://opentofu.org/docs/intro/install) or Terraform (https://developer.hashicorp.com/terraform/install), " +
  "put it on the PATH, or name it with --engine or MAIL_CONSTRUCTS_ENGINE.";
const versionTimeoutMs = 30_000;

export interface EngineChoice {
  /**
   * A name looked up on the PATH, or a path; overrides `MAIL_CONSTRUCTS_ENGINE`. If neither is set: `tofu`, then
   * `terraform`.
   */
  readonly engine?: string | undefined;
  /** Where PATH and MAIL_CONSTRUCTS_ENGINE are looked up, for example `process.env`. */
  readonly environment: Environment;
}

/** Finds the engine and determines its version. An engine requested by name is never replaced by another. */
export async function findEngine(choice: EngineChoice): Promise<Engine | RehearsalError> {
  const fromEnvironment = choice.environment["MAIL_CONSTRUCTS_ENGINE"];
  const wanted = choice.engine ?? (fromEnvironment === "" ? undefined : fromEnvironment);
  for (const name of wanted === undefined ? ["tofu", "terraform"] : [wanted]) {
    const path = locate(name, choice.environment);
    if (path !== undefined) return identify(path, choice.environment);
  }
  const message =
    wanted === undefined
      ? "No engine to rehearse with: neither tofu nor terraform is on the PATH."
      : `The engine ${wanted} was not found${isPath(wanted) ? "" : " on the PATH"}.`;
  return { code: "engine-missing", message, remedy: howToGet };
}

async function identify(path: string, caller: Environment): Promise<Engine | RehearsalError> {
  const environment = engineEnvironment(caller, { configFile: devNull, home: tmpdir() });
  const options = { cwd: tmpdir(), environment, timeoutMs: versionTimeoutMs };
  const { code, stdout, stderr } = await new ProcessGroup().run(path, ["version"], options);
  const found = /^(OpenTofu|Terraform) v(\S+)/m.exec(stdout);
  if (code === 0 && found !== null) {
    return { name: found[1] === "OpenTofu" ? "tofu" : "terraform", version: found[2] as string, path };
  }
  const answer = firstLine(stderr) ?? firstLine(stdout) ?? `exit code ${code}`;
  const message = `${path} does not answer to "version" as Terraform or OpenTofu does: ${answer}`;
  return { code: "engine-broken", message, remedy: howToGet };
}

function locate(name: string, environment: Environment): string | undefined {
  if (isPath(name)) return executable(resolve(name));
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const endings = process.platform === "win32" ? [".exe", ""] : [""];
  for (const folder of folders) {
    for (const ending of endings) {
      const found = executable(resolve(join(folder, name + ending)));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function isPath(name: string): boolean {
  return isAbsolute(name) || name.includes(sep) || name.includes("/");
}

function executable(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return statSync(realpathSync(path)).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

function firstLine(text: string): string | undefined {
  return text.split("\n").find((line) => line.trim() !== "");
}
