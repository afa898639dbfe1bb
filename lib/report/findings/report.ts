import type { Judgement, Rule } from "../../rules";

/** The input of a report of findings. */
export interface FindingsReport {
  readonly judgement: Judgement;
  /** Evaluated rules: their texts, and in JUnit the passed cases. */
  readonly rules: readonly Rule[];
  /** Display name of the document. */
  readonly document: string;
  /** Relative URI of the document, or one with a scheme; absent for a document without a file. */
  readonly documentUri?: string;
  /** ISO date of the evaluation. */
  readonly date: string;
  /** Warnings block too. */
  readonly strict: boolean;
  readonly toolVersion: string;
}
