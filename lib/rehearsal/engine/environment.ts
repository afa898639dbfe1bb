/**
 * The caller's variables that an engine needs to run; TF_VAR_*, TF_LOG, TF_CLI_ARGS, TF_DATA_DIR and the like are
 * excluded.
 */
const passedOn = ["PATH", "LANG", "LC_ALL", "TZ", "SystemRoot", "windir", "PATHEXT", "ComSpec"];

export type Environment = Readonly<Record<string, string | undefined>>;

export interface EngineSurroundings {
  /** A CLI configuration file, so that the caller's is not read. */
  readonly configFile: string;
  /** Home and temporary folder of the engine, so that it leaves no files elsewhere. */
  readonly home: string;
}

/** The environment of an engine: the necessary variables of the caller, no update check, no prompts. */
export function engineEnvironment(caller: Environment, surroundings: EngineSurroundings): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of passedOn) {
    const value = caller[name];
    if (value !== undefined) result[name] = value;
  }
  return {
    ...result,
    TF_CLI_CONFIG_FILE: surroundings.configFile,
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    HOME: surroundings.home,
    USERPROFILE: surroundings.home,
    TMPDIR: surroundings.home,
    TEMP: surroundings.home,
    TMP: surroundings.home,
  };
}
