/** A statement about a place: a problem in a document or a rule's finding. */
export interface Claim {
  /** What is wrong, without the values. */
  readonly message: string;
  readonly got?: string | number | boolean;
  readonly expected?: string | number | boolean;
  /** Set if there is no verdict: what is unknown, as a clause, and the path of the key that would decide it. */
  readonly undecided?: { readonly key: string; readonly unknown: string };
}

/** `<what is wrong>, got <value>, expected <allowed>`: the one template for problems and findings, without their remedy. */
export function claimText({ message, got, expected, undecided }: Claim): string {
  if (undecided !== undefined) {
    const { unknown } = undecided;
    return `${message}: ${unknown}${unknown.includes(", and thus") ? "," : ""} is not specified`;
  }
  const found = got === undefined ? "" : `, got ${String(got)}`;
  return `${message}${found}${expected === undefined ? "" : `, expected ${String(expected)}`}`;
}
