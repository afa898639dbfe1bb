import { LineCounter, parseDocument } from "yaml";
import type { Position, Problem } from "../../base/problem";
import { limits, tooLargeProblem, type Loaded } from "./loaded";
import { nestsTooDeeply } from "./nesting";
import { collectNodes, type Places } from "./nodes";
import { syntaxProblem } from "./syntax";

/** Reads YAML, or strict JSON, and records the position of every value. */
export function loadText(text: string, format: "yaml" | "json"): Loaded {
  if (text.length > limits.characters) return failed(tooLargeProblem("characters"));
  if (text.trim() === "") return failed(emptyProblem());
  if (nestsTooDeeply(text)) return failed(tooLargeProblem("depth"));
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    version: "1.2",
    schema: "core",
    strict: true,
    // `silent` would also suppress the error about a second document in the text.
    logLevel: "error",
  });
  const errors = [...document.errors, ...document.warnings].slice(0, limits.problems);
  if (errors.length > 0) return failed(...errors.map((error) => syntaxProblem(error.code, positionAt(error.pos[0]))));
  const notJson = format === "json" ? jsonProblem(text, positionAt) : undefined;
  if (notJson !== undefined) return failed(notJson);
  const { value, problems, places } = collectNodes(document.contents, positionAt);
  return { value, problems, place: (path, part) => findPlace(places, path, part, positionAt) };
}

function failed(...problems: Problem[]): Loaded {
  return { value: undefined, problems, place: () => undefined };
}

export function emptyProblem(): Problem {
  return {
    code: "empty-document",
    path: "",
    message: "the document is empty",
    expected: "a deployment",
    remedy: "begin with `apiVersion: mail-constructs/v1`",
    position: { line: 1, column: 1 },
  };
}

/** What YAML allows and JSON does not: comments, single quotes, trailing commas. */
function jsonProblem(text: string, positionAt: (offset: number) => Position): Problem | undefined {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return undefined;
  } catch (error) {
    const offset = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    return {
      code: "syntax",
      path: "",
      message: "the text is not JSON",
      expected: "JSON without comments, single quotes or trailing commas",
      remedy: "correct it here, or read it as YAML",
      ...(offset === undefined ? {} : { position: positionAt(Number(offset)) }),
    };
  }
}

function findPlace(
  places: Places,
  path: string,
  part: "key" | "value",
  positionAt: (offset: number) => Position,
): Position | undefined {
  const place = places.get(path);
  if (place === undefined) return undefined;
  const offset = part === "key" || place.collection ? (place.key ?? place.value) : place.value;
  return positionAt(offset);
}
