import type { Example } from "../support/deployments";

/** One change in a good document, and what is found that was not found before. */
export interface BrokenDocument {
  /** Path in the document that is set: the name of the change. */
  readonly set: string;
  /** The new value; what stood there is taken out with `undefined`. */
  readonly to: unknown;
  /** The rule that the change breaks, then its companions. */
  readonly finds: readonly [string, ...string[]];
}

/** The broken documents of one area, by the good document that they come from. */
export type BrokenDocuments = Readonly<Record<Example, readonly BrokenDocument[]>>;
