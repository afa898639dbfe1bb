// Proves that no verb prints a line wider than the page on the three examples: only a single word that is longer, such as an
// address, reaches over it; that no line ends with a space or begins with a comma, and that no word is cut.
import { join } from "node:path";
import { command, ROOT } from "./support/command";

const documents = ["town", "government", "school"].map((name) => join("examples", name, `${name}.yaml`));

const calls: readonly string[] = [
  ...documents.flatMap((document) => [
    `check ${document}`,
    `check ${document} --sources`,
    `check ${document} --waive-report`,
    `plan ${document}`,
    `size ${document}`,
    `simulate ${document}`,
    `cost ${document}`,
    `lock ${document} --check`,
  ]),
  `size ${documents[0]} --explain memoryGB`,
  `size --compare ${documents.join(" ")}`,
  `lock ${documents[0]} --fresh`,
  `simulate ${documents[0]} --depth 2`,
  `simulate ${documents[0]} --failed dc1,witness`,
  `simulate ${documents[0]} --must-survive`,
  `plan ${documents[0]} --explain clusters`,
  "check --explain dag-rtt",
  "rules",
  "rules --judged",
  `plan ${documents[0]} --part wiring`,
  "--help",
  "check --help",
  ...["lock", "plan", "rehearse", "rules", "schema", "simulate", "size", "synth", "cost"].map(
    (verb) => `${verb} --help`,
  ),
];

/** Lines that a reader would see broken: too wide, and of more than one word. */
function wrongLines(text: string, width: number): string[] {
  // What is there to be copied into a document stays in one line.
  const prose = text.split("\n").filter((line) => !line.trim().startsWith("- { rule:"));
  return prose.filter((line) => {
    const words = line.trim().replace(/^source: /, "");
    return (line.length > width && words.includes(" ")) || line !== line.trimEnd() || /^[,;.](\s|$)/.test(words);
  });
}

/** Words of a text that do not stand in the same text on a page without end: they were cut. A list has colons, and `rules` brackets where a table has columns. */
function cutWords(text: string, endless: string): string[] {
  const wordsOf = (lines: string): string[] => lines.replace(/[(),:]/g, " ").split(/\s+/);
  const whole = new Set(wordsOf(endless));
  return wordsOf(text).filter((word) => !whole.has(word));
}

// The government's tables are the widest: they are looked at where they are hardest to fit.
const withoutGovernment = calls.filter((call) => !call.includes("government"));

/** Each call on a page without end, for comparison. */
const endless = new Map<string, Promise<string>>();
async function endlessText(call: string): Promise<string> {
  const known = endless.get(call);
  if (known !== undefined) return known;
  const printed = command(call.split(" "), { folder: ROOT, environment: { COLUMNS: "9000" } });
  const text = printed.then(({ stdout }) => stdout);
  endless.set(call, text);
  return text;
}

describe.each([
  [40, withoutGovernment],
  [60, withoutGovernment],
  [80, calls],
  [120, withoutGovernment],
  [200, withoutGovernment],
] as const)("in %i columns", (width, chosen) => {
  test.each(chosen)("%s", async (call) => {
    const { stdout, stderr } = await command(call.split(" "), {
      folder: ROOT,
      environment: { COLUMNS: String(width) },
    });
    expect(stdout).not.toBe("");
    expect(stderr.replace(/^note: \S+ has no lock: .*\n$/, "")).toBe("");
    expect(wrongLines(stdout, width)).toEqual([]);
    // Where a source has no room for its address, its title stands alone.
    expect(cutWords(stdout.replace(/^ +source: .*$| \\$/gm, ""), await endlessText(call))).toEqual([]);
  });
});

test("a line that is too wide is detected, a single long word is allowed", () => {
  expect(wrongLines("  abc defgh\n  https://x.example\n  ,\n a \n", 10)).toEqual(["  abc defgh", "  ,", " a "]);
  expect(cutWords("back\nup now", "backup now")).toEqual(["back", "up"]);
});
