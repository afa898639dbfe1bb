import type { Position } from "../base/problem";
import type { SourceKey } from "../facts/sources";
import type { Deployment } from "../model";
import type { Plan } from "../plan";

/** Subjects of the rules: also the folders of `lib/rules`, the files of the catalogue and the groups of a report. */
export const areas = [
  "requirements",
  "consistency",
  "versions",
  "hardware",
  "hyper-v",
  "azure",
  "dag",
  "names",
  "security",
  "ports",
  "proxies",
  "monitoring",
  "backup",
  "hybrid",
  "migration",
] as const;
export type Area = (typeof areas)[number];
/** `custom`: rules that users bring. */
export type RuleArea = Area | "custom";

/**
 * `unsupported`: the vendor says so, or setup or a protocol refuses or fails. `risk`: supported, but known to cost
 * service, data or support. `advice`: preferred practice.
 */
export type Level = "unsupported" | "risk" | "advice";
export type Severity = "error" | "warning" | "note";

/** One claim about a deployment, with every text that is printed about it. */
export interface Rule {
  /** The catalogue's slug, or words of the same form: it is read in waivers and pull requests. */
  readonly id: string;
  readonly area: RuleArea;
  /** The condition, in one sentence. */
  readonly title: string;
  /** What goes wrong if it does not hold. */
  readonly why: string;
  readonly level: Level;
  /** What it is about: `dag`, `hyper-v`, `all`. */
  readonly appliesTo: readonly string[];
  /** Exchange versions that the source covers. */
  readonly versions: string;
  readonly sources: readonly SourceKey[];
  /** What a custom rule rests on, in words or as an address: a contract, a page of the house. */
  readonly source?: string;
  /** The claim is this library's own arithmetic over the sources. */
  readonly derived?: boolean;
  /** What about it no page confirms; omitted if confirmed. An unconfirmed rule never gives an error. */
  readonly unconfirmed?: string;
  /** How and why this rule differs from the words of the catalogue. */
  readonly reading?: string;
  /**
   * Rows of the catalogue that say the same, or a part of it: they have no rule of their own, so that one cause gives one
   * finding. Waivers and options may name them as well, so each is of the rule's own level: see README.md, "Two rows, one
   * cause".
   */
  readonly aliases?: readonly string[];
  /** What to change, as an order: `move the witness to a third location`. */
  readonly fix: string;
  readonly check: (subject: Subject) => Answer;
}

/** What a rule judges. */
export interface Subject {
  readonly deployment: Deployment;
  readonly plan: Plan;
  /** ISO date as of which the deployment is evaluated. */
  readonly date: string;
  /** Path in the document of an object of the model, or of keys below it: `pathOf(cluster, "witness", "kind")`. */
  readonly pathOf: (thing: object, ...keys: readonly (string | number)[]) => string;
}

export type Answer =
  | { readonly kind: "holds" }
  | { readonly kind: "does-not-apply" }
  | { readonly kind: "judged"; readonly verdicts: readonly Verdict[] };

export type Verdict = Breach | Undecided;

interface Placed {
  /** Path in the document. */
  readonly path: string;
  /** Name of the machine, host or database concerned, if the path alone does not identify it; a waiver may name it. */
  readonly name?: string;
}

/** One place where a rule is broken. */
export interface Breach extends Placed {
  readonly kind: "breach";
  /** What is wrong, without the value. */
  readonly message: string;
  readonly got?: string | number | boolean;
  readonly expected?: string | number | boolean;
  /** What to change here; if omitted, the rule's `fix`. */
  readonly remedy?: string;
}

/** One place where a fact is missing without which the rule cannot answer. */
export interface Undecided extends Placed {
  readonly kind: "undecided";
  /** Path of the key that would decide. */
  readonly key: string;
  /** What is not known, as a clause: `whether the backup uses the Exchange VSS writer`. */
  readonly unknown: string;
  /** What to change where the missing fact is not a key to add; if omitted, the key with an example value. */
  readonly remedy?: string;
}

/** A page, or in a custom rule anything else, that a rule rests on. */
export interface RuleSource {
  readonly title: string;
  /** Its address, or the page's title at its publisher if the address could not be confirmed. */
  readonly link?: string;
  /** What was read, and when the page was last changed. */
  readonly basis?: string;
}

/** What a rule found at one place, as fields; only formats make sentences of them. */
export interface Finding {
  /** Id of the rule, or of the engine's own: `rule-failed`, `waiver-expired`, `waiver-unused`, `waiver-unknown-rule`. */
  readonly rule: string;
  readonly area: RuleArea | "waivers" | "engine";
  readonly severity: Severity;
  /** Path in the document; empty for the whole of it. */
  readonly path: string;
  /** Name of the object concerned, if the path alone does not identify it. */
  readonly name?: string;
  /** What is wrong, without values and without the path. */
  readonly message: string;
  /** The value found. */
  readonly got?: string | number | boolean;
  /** What would be right. */
  readonly expected?: string | number | boolean;
  /** What to change, as an order. */
  readonly remedy: string;
  /** What goes wrong if the rule does not hold. */
  readonly why: string;
  /** What the rule rests on; empty for findings of the engine. */
  readonly sources: readonly RuleSource[];
  /** The claim is this library's own arithmetic over the sources. */
  readonly derived?: boolean;
  /** What about the claim no page confirms. */
  readonly unconfirmed?: string;
  /** Set if the rule could not answer: what is not known, as a clause, and the path of the key that would decide. */
  readonly undecided?: { readonly key: string; readonly unknown: string };
  readonly waived: boolean;
  /** Line and column of the path, for documents read from text. */
  readonly position?: Position;
  readonly waiver?: {
    readonly reason: string;
    readonly owner: string;
    readonly expires: string;
    /** The row of the catalogue that the waiver names, if it is an alias of the finding's rule. */
    readonly as?: string;
    /** As the waiver names it; omitted for a waiver of the whole deployment. */
    readonly place?: string;
  };
}

export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  /** Waived findings of any severity; they are not counted in the others. */
  readonly waived: number;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Nothing may be written: there is an error that no waiver covers, or a warning when judged strictly. */
  readonly blocked: boolean;
}
