// Proves that no verb prints a line wider than the page on the three examples: only a single word that is longer, such as an
// address, reaches over it; and that no line is a comma alone.
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
  "--help",
  "check --help",
  "simulate --help",
];

/** Lines that a reader would see broken: too wide, and of more than one word. */
function wrongLines(text: string, width: number): string[] {
  return text.split("\n").filter((line) => {
    const words = line.trim().replace(/^source: /, "");
    return (line.length > width && words.includes(" ")) || /^[,;.]$/.test(line.trim());
  });
}

// The government's tables are the widest: they are looked at where they are hardest to fit.
const withoutGovernment = calls.filter((call) => !call.includes("government"));

// As narrow as a window beside an editor.
const narrow = [`check ${documents[0]}`, `check ${documents[0]} --waive-report`, `size ${documents[0]}`];

describe.each([
  [40, narrow],
  [80, calls],
  [120, withoutGovernment],
] as const)("in %i columns", (width, chosen) => {
  test.each(chosen)("%s", async (call) => {
    const { stdout, stderr } = await command(call.split(" "), {
      folder: ROOT,
      environment: { COLUMNS: String(width) },
    });
    expect(stdout).not.toBe("");
    expect(stderr.replace(/^note: \S+ has no lock: .*\n$/, "")).toBe("");
    expect(wrongLines(stdout, width)).toEqual([]);
  });
});

test("a line that is too wide is detected, a single long word is allowed", () => {
  expect(wrongLines("  abc defgh\n  https://x.example\n  ,\n", 10)).toEqual(["  abc defgh", "  ,"]);
});
