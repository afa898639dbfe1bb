import type { Problem } from "../base/problem";

/** A verb that was called without the document it needs. */
export function missingDocument(verb: string): Problem {
  return {
    code: "missing-argument",
    path: "",
    message: "missing required argument 'document'",
    remedy: `see mail-constructs ${verb} --help`,
  };
}

/** Options of which a call takes one. */
export function oneOption(verb: string, options: readonly string[]): Problem {
  return {
    code: "conflicting-options",
    path: "",
    message: `${verb} was called with ${options.join(" and ")}`,
    expected: "one of them",
    remedy: "call it once for each",
  };
}

/** An option that only changes what another one does. */
export function withoutMeaning(option: string, needed: string): Problem {
  return {
    code: "conflicting-options",
    path: "",
    message: `${option} has no meaning without ${needed}`,
    remedy: `add ${needed} or omit ${option}`,
  };
}

/** Options of a verb that do not go together, in words. */
export function conflictingOptions(verb: string, what: string): Problem {
  return {
    code: "conflicting-options",
    path: "",
    message: `${verb} was called with ${what}`,
    remedy: `see mail-constructs ${verb} --help`,
  };
}

/** An option that takes a number of things. */
export function noWholeNumber(option: string, given: string): Problem {
  return {
    code: "bad-option",
    path: option,
    message: "is not a valid number",
    got: JSON.stringify(given),
    expected: "a whole number, 1 or more",
    remedy: "give a whole number",
  };
}

/** A verb that does not exist; `near` is one of a similar name. */
export function unknownVerb(word: string, near: string | undefined): Problem {
  return {
    code: "unknown-command",
    path: "",
    message: `unknown verb '${word}'`,
    remedy: near === undefined ? "see mail-constructs --help" : `did you mean ${near}?`,
  };
}
