/** A package that is not installed although a deployment needs it: one sentence that names it, what needs it and how to get it. */
export class MissingPackageError extends Error {
  override readonly name = "MissingPackageError";
}
