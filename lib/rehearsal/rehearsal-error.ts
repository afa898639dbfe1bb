/** Why a rehearsal failed; returned as data, never thrown. */
export interface RehearsalError {
  /**
   * `engine-missing`, `engine-broken`, `no-output`, `output-unreadable`, `unknown-provider`, `interrupted` or
   * `rehearsal-failed`. With
   * `engine-missing` the command ends with exit code 3.
   */
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Type guard: `const result = await rehearse(...); if (isRehearsalError(result)) ...`. */
export function isRehearsalError(value: object): value is RehearsalError {
  return "code" in value && "remedy" in value;
}
