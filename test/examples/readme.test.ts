/** Proves that what the READMEs of the examples show as printed is what the commands print; `...` stands for lines left out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command, ROOT } from "../cli/support/command";

interface Block {
  readonly line: string;
  readonly shown: readonly string[];
}

/** Blocks that begin with a call of the command. */
function blocksOf(example: string): Block[] {
  const text = readFileSync(join(ROOT, "examples", example, "README.md"), "utf8");
  return [...text.matchAll(/```console\n\$ mail-constructs (.*)\n([\s\S]*?)```/g)].map((match) => ({
    line: match[1] ?? "",
    shown: (match[2] ?? "").trimEnd().split("\n"),
  }));
}

/** The first shown line that is not where it should be; undefined when all are. */
function firstWrong(shown: readonly string[], printed: readonly string[]): string | undefined {
  let at = 0;
  let anywhere = false;
  for (const line of shown) {
    if (line === "...") {
      anywhere = true;
      continue;
    }
    const found = anywhere ? printed.indexOf(line, at) : printed[at] === line ? at : -1;
    if (found < 0) return line;
    at = found + 1;
    anywhere = false;
  }
  const left = printed.slice(at).filter((line) => line !== "");
  return anywhere || left.length === 0 ? undefined : "(more is printed)";
}

describe.each(["government", "school"])("%s", (example) => {
  const blocks = blocksOf(example);

  test("there are blocks for sizes and cost", () => {
    expect(blocks.map((block) => block.line.split(" ")[0])).toEqual(expect.arrayContaining(["size", "cost"]));
  });

  test.each(blocks)("$line", async ({ line, shown }) => {
    const { code, stdout } = await command(line.split(" "));
    expect(code).toBe(0);
    expect(firstWrong(shown, stdout.split("\n"))).toBeUndefined();
  });
});

test("a line that is not printed is seen, also after lines left out", () => {
  expect(firstWrong(["a", "..."], ["a", "b"])).toBeUndefined();
  expect(firstWrong(["a"], ["a", "b"])).toBe("(more is printed)");
  expect(firstWrong(["a", "c"], ["a", "b", "c"])).toBe("c");
  expect(firstWrong(["a", "...", "c", "b"], ["a", "b", "c"])).toBe("b");
});
