/** Exit codes of the command. */
export const ExitCode = {
  fine: 0,
  /** Findings of severity error that are not waived, or an engine that rejects the synthesized stacks. */
  refused: 1,
  /** An invalid document or option, or a file that cannot be read or written. */
  unusable: 2,
  /** A tool or package that is not installed. */
  missingTool: 3,
  /** An internal error of this program (EX_SOFTWARE of sysexits). */
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
