import { nearest } from "../base/nearest";
import { problemText, type Problem } from "../base/problem";
import type { Page } from "./text/page";
import type { Style } from "./text/style";
import { count, hanging } from "./text/words";

/** `{"problems":[{code,path,message,got,expected,remedy,line,column}]}`; absent fields are omitted. */
export function problemsJson(problems: readonly Problem[]): string {
  const flat = problems.map(({ position, ...problem }) => ({ ...problem, ...position }));
  return JSON.stringify({ problems: flat }, null, 2) + "\n";
}

/** One problem per line, or wrapped at the page's width; `name` is that of their document. */
export function problemsText(problems: readonly Problem[], name: string | undefined, { style, width }: Page): string {
  const lines = problems.map((problem) => {
    const [first = "", ...others] = lineOf(problem, name).split("\n");
    return [
      hanging(`${style.red("problem")} `, first, width, "  "),
      ...others.map((line) => hanging("  ", line, width)),
    ].join("\n");
  });
  if (name !== undefined) {
    lines.push(hanging("", `${count(lines.length, "problem")} in ${name}; nothing was written`, width, "  "));
  }
  return lines.join("\n") + "\n";
}

/** Begins with `file:line:column`, which editors and terminals turn into a link. */
function lineOf(problem: Problem, name: string | undefined): string {
  const { position, ...rest } = problem;
  if (name === undefined) return rest.path === "" ? problemText(rest).replace(/^document: /, "") : problemText(rest);
  const at = position === undefined ? "" : `:${position.line}:${position.column}`;
  const names = problem.names === undefined ? "" : `\n  namely ${problem.names.join(", ")}`;
  return `${name}${at} ${problemText(rest)}${names}`;
}

/** An internal error, and what to do about it. */
export function faultText(error: unknown, style: Style, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = debug && error instanceof Error && error.stack !== undefined ? `${error.stack}\n` : "";
  const next = debug
    ? "Report it with the document and the lines above."
    : "Repeat the command with --debug and report it with the document and the output.";
  return `${stack}${style.red("fault")} mail-constructs failed, not your document: ${message}\n${next}\n`;
}

/** An unknown value of an option, with the nearest known one. */
export function badChoice(option: string, got: string, choices: readonly string[]): Problem {
  const near = nearest(got, choices);
  return {
    code: "bad-option",
    path: option,
    message: "is not one of the choices",
    got: JSON.stringify(got),
    expected: choices.join(", "),
    remedy: near === undefined ? "choose one of them" : `did you mean ${near}?`,
  };
}
