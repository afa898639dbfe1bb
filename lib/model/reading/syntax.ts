import type { ErrorCode } from "yaml";
import type { Position, Problem } from "../../base/problem";

/** Our own texts for the YAML parser's errors: its messages quote the source, which may contain a secret. */
const words: Partial<Record<ErrorCode, readonly [message: string, remedy: string]>> = {
  TAB_AS_INDENT: ["a tab is used for indentation", "indent with spaces"],
  MULTIPLE_DOCS: ["a second document begins here", "keep one deployment in one file and remove `---`"],
  BAD_INDENT: ["the indentation does not match the lines above", "indent all keys of one map by the same spaces"],
  BAD_ALIAS: ["an alias refers to no anchor above it", "set the anchor with `&name` before `*name`"],
  BAD_DQ_ESCAPE: [
    "an unknown escape follows a backslash in double quotes",
    "write paths in single quotes: 'D:\\Hyper-V'",
  ],
  MISSING_CHAR: ["a closing quote, bracket or comma is missing", "close what was opened"],
  UNEXPECTED_TOKEN: ["unexpected text", "check quotes, brackets, commas and colons of this line"],
  BLOCK_IN_FLOW: ["an indented block is not allowed inside brackets", "write it inside the brackets with commas"],
  BLOCK_AS_IMPLICIT_KEY: ["a block is used as a key", "put the value in quotes, or on its own line"],
  MULTILINE_IMPLICIT_KEY: ["a key spans more than one line", "add the colon, or put the text in quotes"],
  MISSING_ALIAS_ANCHOR: ["an alias or anchor has no name", "give it one"],
  TAG_RESOLVE_FAILED: ["tags are not allowed", "remove the tag (`!name`)"],
  BAD_DIRECTIVE: ["a line that begins with % is not a directive", "remove the line"],
  KEY_OVER_1024_CHARS: ["a key is longer than 1024 characters", "check for a missing colon or quote"],
  RESOURCE_EXHAUSTION: ["the document is nested too deeply", "give a document of one deployment"],
  BAD_SCALAR_START: ["text begins with a character that has a special meaning in YAML", "put the text in quotes"],
} as Partial<Record<ErrorCode, readonly [string, string]>>;

export function syntaxProblem(code: ErrorCode, position: Position): Problem {
  const [message, remedy] = words[code] ?? ["the text is not YAML", "correct the text here"];
  const kind = code === "MULTIPLE_DOCS" ? "several-documents" : "syntax";
  return { code: kind, path: "", message, expected: "YAML or JSON", remedy, position };
}
