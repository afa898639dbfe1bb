/** What the command ends with (DESIGN 6). */
export const ExitCode = {
  /** All is well. */
  fine: 0,
  /** Findings of severity error that nobody waived, or an engine that refuses what was synthesized. */
  refused: 1,
  /** A bad document, a bad option, a file that cannot be read or written. */
  unusable: 2,
  /** A tool that is not on this machine. */
  missingTool: 3,
  /** A fault of this program (EX_SOFTWARE of sysexits). */
  internal: 70,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
