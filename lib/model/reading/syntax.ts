import type { ErrorCode } from "yaml";
import type { Position, Problem } from "../../base/problem";

/** Own words for the YAML parser's errors: its messages quote the text, in which a secret could stand. */
const words: Partial<Record<ErrorCode, readonly [message: string, remedy: string]>> = {
  TAB_AS_INDENT: ["a tab stands where the line is indented", "indent with spaces"],
  MULTIPLE_DOCS: ["a second document begins here", "keep one deployment in one file and take `---` out"],
  BAD_INDENT: ["the indentation does not fit the lines above", "indent all keys of one map by the same spaces"],
  BAD_ALIAS: ["an alias names no anchor above it", "set the anchor with `&name` before `*name`"],
  BAD_DQ_ESCAPE: ["a backslash in double quotes begins no known escape", "write paths in single quotes: 'D:\\Hyper-V'"],
  MISSING_CHAR: ["a closing quote, bracket or comma is missing", "close what was opened"],
  UNEXPECTED_TOKEN: [
    "there is something here that does not fit",
    "check quotes, brackets, commas and colons of this line",
  ],
  BLOCK_IN_FLOW: ["an indented block stands inside brackets", "write it inside the brackets with commas"],
  BLOCK_AS_IMPLICIT_KEY: ["a block stands where a key belongs", "put the value in quotes, or on its own line"],
  MULTILINE_IMPLICIT_KEY: ["a key runs over more than one line", "add the colon, or put the text in quotes"],
  MISSING_ALIAS_ANCHOR: ["an alias or anchor has no name", "give it one"],
  TAG_RESOLVE_FAILED: ["a tag stands here", "take the tag (`!name`) out"],
  BAD_DIRECTIVE: ["a line that begins with % is no directive", "take the line out"],
  KEY_OVER_1024_CHARS: ["a key is longer than 1024 characters", "check for a missing colon or quote"],
  RESOURCE_EXHAUSTION: ["the document is nested too deeply", "give a document of one deployment"],
  BAD_SCALAR_START: ["text begins with a character that has a meaning in YAML", "put the text in quotes"],
} as Partial<Record<ErrorCode, readonly [string, string]>>;

export function syntaxProblem(code: ErrorCode, position: Position): Problem {
  const [message, remedy] = words[code] ?? ["the text is not YAML", "correct the text here"];
  const kind = code === "MULTIPLE_DOCS" ? "several-documents" : "syntax";
  return { code: kind, path: "", message, expected: "YAML or JSON", remedy, position };
}
