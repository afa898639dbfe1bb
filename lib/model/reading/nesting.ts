import { limits } from "./loaded";

/**
 * Whether the text is nested more deeply than any real document. Checked before parsing, because the YAML parser needs
 * unbounded memory for thousands of open brackets. Brackets in strings count too; the limit leaves room for them.
 */
export function nestsTooDeeply(text: string): boolean {
  return bracketDepth(text) > 4 * limits.depth || text.split("\n").some(isDeepLine);
}

function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === 0x5b || character === 0x7b) deepest = Math.max(deepest, ++depth);
    else if ((character === 0x5d || character === 0x7d) && depth > 0) depth--;
  }
  return deepest;
}

/** A line that begins with deep indentation and content, or with many list or key indicators in a row. */
function isDeepLine(line: string): boolean {
  let signs = 0;
  let i = 0;
  for (; i < line.length; i++) {
    const character = line[i];
    if (character === "-" || character === "?" || character === ":") signs++;
    else if (character !== " " && character !== "\t") break;
    if (signs > limits.depth && /^[-?:\s]{3}/.test(line)) return true;
  }
  return i > 1_000 && i < line.length;
}
