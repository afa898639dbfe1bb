/** A file that is handed to people, by its name in the folder of what it is for. */
export interface GuestFile {
  readonly name: string;
  readonly text: string;
  /** Where it stands on a created machine; left out for what belongs elsewhere, and for snippets of existing systems. */
  readonly path?: string;
  /** Octal, `0644` if left out. */
  readonly mode?: string;
}

/** The files that stand on a created machine. */
export function onMachine(files: readonly GuestFile[]): { path: string; mode: string; text: string }[] {
  return files.flatMap(({ path, text, mode = "0644" }) => (path === undefined ? [] : [{ path, mode, text }]));
}
