import type { Judgement, Rule } from "../../rules";

/** What a report of findings is made of. */
export interface FindingsReport {
  readonly judgement: Judgement;
  /** Rules that were judged: their texts, and in JUnit their passing. */
  readonly rules: readonly Rule[];
  /** Name of the document as people read it. */
  readonly document: string;
  /** Relative URI of the document, or one with a scheme; left out for a document without a file. */
  readonly documentUri?: string;
  /** ISO date that was judged by. */
  readonly date: string;
  /** Warnings stop too. */
  readonly strict: boolean;
  readonly toolVersion: string;
}
