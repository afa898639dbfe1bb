// Proves that the remedies for typical mistakes are valid: they are accepted when applied.
import { parse } from "yaml";
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { fieldWords } from "../../lib/model/schema/field-words";
import { changed, documentObject, documentText } from "./documents";

type Path = readonly (string | number)[];

function textsOf(input: unknown): string[] {
  return readDeployment(input).problems.map(problemText);
}

function town(from: string | RegExp, to: string): string {
  const text = documentText("town").replace(from, to);
  expect(text).not.toBe(documentText("town"));
  return text;
}

describe("a number with a comma", () => {
  it.each([
    ["2,500", "got 2,500, expected a number without commas; write 2500, without a comma"],
    ["2,500,000", "got 2,500,000, expected a number without commas; write 2500000, without a comma"],
    ["3,5", "got 3,5, expected a number without commas; write 3.5, with a point"],
    ["2,5,7", "got 2,5,7, expected a number without commas; write the number without commas"],
  ])("%s in a flow map is one problem, at the number", (written, words) => {
    const text = town(
      "users:\n",
      `users:\n  - { name: extra, mailboxes: ${written}, messagesPerDay: 10, quotaGB: 1 }\n`,
    );
    const found = textsOf(text).filter((problem) => problem.includes("comma"));
    expect(found.map((problem) => problem.replace(/ \(line \d+, column \d+\)/, ""))).toEqual([
      `users[0].mailboxes: a comma splits the number, ${words}`,
    ]);
    expect(textsOf(text).filter((problem) => problem.includes("unknown key"))).toEqual([]);
  });

  it("is a percentage where one was meant", () => {
    const texts = textsOf("growth: { perYear: 3,5%, years: 3 }").filter((text) => text.startsWith("growth"));
    expect(texts).toEqual([
      "growth.perYear (line 1, column 20): a comma splits the number, got 3,5%, expected a number without commas; write 3.5%, with a point",
    ]);
  });

  it("is reported in a block map, where it is text", () => {
    expect(textsOf(changed("town", ["users", 0, "mailboxes"], "2,500"))).toEqual([
      'users[0].mailboxes: this value has the wrong type, got "2,500", expected a whole number from 1 to 10000000; write 2500, without a comma',
    ]);
  });

  it("is not assumed if a numeric key has a value, or if text precedes it", () => {
    expect(textsOf("a: { b: 2, 500: 1 }").some((text) => text.includes("comma"))).toBe(false);
    expect(textsOf("a: { b: x, 500 }").some((text) => text.includes("comma"))).toBe(false);
  });
});

describe("an unknown word of an enumeration", () => {
  it.each<[Path, string, string]>([
    [["monitoring", 0, "product"], "PRTG", "other"],
    [["monitoring", 0, "product"], "Zabix", "zabbix"],
    [["proxies", 0, "software"], "kemp-vlm", "other"],
    [["backup", 0, "product"], "rubrik", "other"],
  ])("%j: %s is %s", (path, word, remedy) => {
    const [problem] = readDeployment(changed("government", path, word)).problems;
    expect(problem?.remedy).toBe(`write \`${remedy}\``);
    expect(readDeployment(changed("government", path, remedy)).problems).toEqual([]);
  });
});

describe("a term of the field where the document has another key", () => {
  it.each(fieldWords.flatMap((row) => row.words.map((word) => [word, row] as const)))("%s", (word, row) => {
    const known = Object.hasOwn(documentObject("town"), word);
    const [problem] = readDeployment(changed("town", [word], [])).problems;
    if (known) throw new Error(`${word} is a key`);
    expect(problem?.path).toBe(word);
    expect(problem?.remedy).toBe(`${row.what} under \`${row.key}\`: write \`${row.example}\` there`);
  });

  it.each(fieldWords)("$key is accepted as the remedy writes it", ({ key, example }) => {
    const path = key.split(".").flatMap((part): Path => (part.endsWith("[]") ? [part.slice(0, -2), 0] : [part]));
    const written = parse(example) as Record<string, unknown>;
    expect(Object.keys(written)).toEqual([path.at(-1)]);
    const { problems } = readDeployment(changed("town", path, written[String(path.at(-1))]));
    const formal = ["unknown-key", "missing-key", "wrong-value", "wrong-type"];
    expect(problems.filter(({ code }) => formal.includes(code))).toEqual([]);
  });

  it("is recognized inside other parts too, unless a key of that part is meant", () => {
    const remedyAt = (path: Path) => readDeployment(changed("government", path, [])).problems[0]?.remedy;
    expect(remedyAt(["datacenters", 0, "witness"])).toMatch(/^the witness belongs under `clusters\[\]\.witness`/);
    expect(remedyAt(["monitoring", 0, "servers"])).toBe("write `server` if you mean that, else remove the key");
  });
});

describe("text where a map or a list is expected", () => {
  it.each<[Path, unknown, string]>([
    [["growth"], "5%", "{ perYear: 10%, years: 5 }"],
    [["links"], "none", "[ { between: [ dc1, dc2 ], roundTripMs: 2, mbps: 10000 } ]"],
    [["datacenters", 0], "dc1", "{ name: dc1, platform: hyper-v }"],
    [["clusters", 0, "members", "dc1", 0], "MBX1", "{ name: MBX1 }"],
    [["clusters", 0, "members", "dc1"], "MBX1", "[ { name: MBX1 } ]"],
    [["clusters", 0, "users"], "staff", "[ staff ]"],
    [["customRules"], "./rules.js", "[ ./house-rules.js ]"],
    [["requirements", "survive"], "any-member", "[ any-member ]"],
  ])("%j", (path, value, shape) => {
    const found = readDeployment(changed("town", path, value)).problems[0];
    expect(found?.remedy).toBe(`write \`${shape}\``);
    const written = readDeployment(changed("town", path, parse(shape))).problems;
    expect(written.filter(({ code }) => code === "wrong-type" || code === "wrong-value")).toEqual([]);
  });

  it("is explained by its keys if an example would be too long", () => {
    const found = readDeployment(changed("town", ["waivers"], "none")).problems[0];
    expect(found?.remedy).toBe(
      "write a map with the keys rule, reason, owner, expires, in a list: each begins with `-`",
    );
  });
});

describe("a key in the wrong place", () => {
  it.each([
    ["budget", "write it under `costs` if you mean that, else remove the key"],
    [
      "sku",
      "write it under `datacenters[].vpn` or under `datacenters[].bastion` if you mean that, else remove the key",
    ],
    ["passwordHash", "write it under `identity.directorySync` if you mean that, else remove the key"],
    ["pfx", "remove the key"],
  ])("%s at the top is sent to the one or two places that know it", (key, remedy) => {
    const [problem] = readDeployment(changed("school", [key], {})).problems;
    expect([problem?.path, problem?.remedy]).toEqual([key, remedy]);
  });

  it("that belongs at the top of the document is sent there", () => {
    const { growth } = documentObject("town");
    const misplaced = changed("town", ["requirements", "growth"], growth);
    const [problem] = readDeployment(misplaced).problems;
    expect(problem?.remedy).toBe("write it at the top of the document if you mean that, else remove the key");
  });
});

it("a missing first day of a month is asked for as such", () => {
  expect(textsOf(changed("school", ["costs", "budget"], { perMonth: 500 }))).toEqual([
    "costs.budget.from: the key is missing, expected the first day of a month such as 2027-01-01; add `from`",
  ]);
});
