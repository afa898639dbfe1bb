/**
 * Proves that the output shown in README and the examples' READMEs is what the commands print (`...` stands for omitted lines),
 * that every call in README's list of verbs succeeds, and that what it says about requirements is true.
 */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeployment } from "../../lib";
import { command, Folders, ROOT, townWith } from "../cli/support/command";
import { itWith } from "../tools/engines";

const folders = new Folders();
afterAll(() => folders.remove());

const readme = readFileSync(join(ROOT, "README.md"), "utf8");

interface Block {
  readonly line: string;
  readonly shown: readonly string[];
}

/** Blocks that begin with a call of the command. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/```console\n\$ mail-constructs (.*)\n([\s\S]*?)```/g)].map((match) => ({
    line: match[1] ?? "",
    shown: (match[2] ?? "").trimEnd().split("\n"),
  }));
}

/** The first shown line that is missing or in the wrong place; `undefined` if there is none. */
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

describe.each([
  ["README.md", ["simulate"]],
  ["examples/government/README.md", ["size", "size", "cost", "cost"]],
  ["examples/school/README.md", ["size", "cost"]],
  ["examples/town-azure-dr/README.md", ["size", "simulate"]],
])("%s", (file, verbs) => {
  const blocks = blocksOf(readFileSync(join(ROOT, file), "utf8"));

  test("shows the output of these verbs", () => {
    expect(blocks.map((block) => block.line.split(" ")[0])).toEqual(verbs);
  });

  test.each(blocks)("$line", async ({ line, shown }) => {
    const { code, stdout } = await command(line.split(" "));
    expect(code).toBe(0);
    expect(firstWrong(shown, stdout.split(/\r?\n/))).toBeUndefined();
  });
});

test("a line that is not printed is detected, also after omitted lines", () => {
  expect(firstWrong(["a", "..."], ["a", "b"])).toBeUndefined();
  expect(firstWrong(["a"], ["a", "b"])).toBe("(more is printed)");
  expect(firstWrong(["a", "c"], ["a", "b", "c"])).toBe("c");
  expect(firstWrong(["a", "...", "c", "b"], ["a", "b", "c"])).toBe("b");
});

describe("README's list of verbs", () => {
  const calls = [...readme.matchAll(/^npx mail-constructs ([^#>\n]*)/gm)].map(([, line = ""]) =>
    line.trim().replace("FILE", "examples/town/town.yaml"),
  );

  function copyOfExamples(): string {
    const folder = folders.make();
    cpSync(join(ROOT, "examples"), join(folder, "examples"), { recursive: true });
    return folder;
  }

  test("has a call of every verb", async () => {
    const { stdout } = await command(["--help"]);
    const verbs = [...stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, verb]) => verb);
    expect([...new Set(calls.map((line) => line.split(" ")[0]))].sort()).toEqual(verbs.sort());
  });

  test.each(calls.filter((line) => !line.startsWith("rehearse")))("%s", async (line) => {
    const { code, stderr } = await command(line.split(" "), { folder: copyOfExamples() });
    const withoutLock = /^synth|^plan(?!.*--(?:part|explain|format))/.test(line);
    expect([code, stderr.replace(/^note: \S+ has no lock: .*\n$/, "no lock")]).toEqual([
      0,
      withoutLock ? "no lock" : "",
    ]);
  });

  itWith("terraform", "rehearse, after synth", async ({ path }) => {
    const folder = copyOfExamples();
    const environment = { ...process.env, MAIL_CONSTRUCTS_ENGINE: path } as Record<string, string>;
    for (const line of calls.filter((call) => /^(?:synth|rehearse)/.test(call))) {
      const { code, stderr } = await command(line.split(" "), { folder, environment });
      expect([line, code, stderr.includes("problem")]).toEqual([line, 0, false]);
    }
  });
});

test("README's requirements are accepted in a document; a zone by name only if it exists", () => {
  const rows = [...readme.matchAll(/^\| (`any-member`.*|`any-two.*|`dc1.*) \|[^|]*\|$/gm)].map(([, cell = ""]) => cell);
  const written = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text));
  expect(written).toHaveLength(15);
  const problemOf = (requirement: string): string | undefined => {
    const document = townWith(/survive: \[[^\]]*\]/, `survive: ["${requirement}"]`);
    return readDeployment(document).problems[0]?.got;
  };
  expect(written.filter((requirement) => problemOf(requirement) !== undefined)).toEqual(["cloud.zone-1"]);
});
