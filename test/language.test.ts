// Proves that texts for users follow the project's glossary as far as a program can check: catalogue titles are sentences, and
// no string of the library, page or example contains a word that the glossary replaces.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as ts from "typescript";
import { catalogue } from "../lib/rules";

const root = join(__dirname, "..");
const titles = catalogue().map(({ id, title }) => ({ id, title }));

function whose(test: (title: string) => boolean): readonly string[] {
  return titles.filter(({ title }) => test(title)).map(({ id, title }) => `${id}: ${title}`);
}

test("a title of the catalogue is a sentence: capital letter, full stop", () => {
  expect(whose((title) => !/^[A-Z].*[^.…]\.$/.test(title) && !title.endsWith("rua=…."))).toEqual([]);
});

test("a title of the catalogue spells out mathematical symbols", () => {
  expect(whose((title) => /[⇒∈≤≥∀∃↔→⊇≈≠Σ–]/u.test(title))).toEqual([]);
});

test("a title of the catalogue does not end in a bare reference to a source", () => {
  expect(whose((title) => /\(L p?\d+/.test(title))).toEqual([]);
});

/** Words to avoid, each with the one to use. */
const replaced: readonly (readonly [RegExp, string])[] = [
  [/\bby itself\b|\bby themselves\b/i, "automatic failover, automatically, separately"],
  [
    /\bswitchovers? by hand\b|\bsteps by hand\b|\bactivate[a-z]* by hand\b/i,
    "manual switchover, manual steps, manually",
  ],
  [/\bhands restore\b|\bneeds? hands\b|\bwaits? for (?:hands|somebody)\b/i, "an operator restores the DAG manually"],
  [/\bgoes on\b/i, "automatic failover, continues"],
  [/\ball well\b/i, "normal operation"],
  [/\bmegacycles there are\b/i, "available megacycles"],
  [/\bactive at most\b/i, "max. active databases"],
  [/\b(?:mailboxes|copies) a database\b|\bdatabases a (?:server|member)\b/i, "per database, per server"],
  [/\bwithout it\b/i, "If omitted, …"],
  [/\bin no sum\b/i, "not priced, excluded from totals"],
  [/\b(?:takes?|taken) TLS off\b/i, "terminates TLS"],
  [/\bof a mode that\b/i, "not supported by Exchange"],
  [/\bjudged by 20\d\d/i, "evaluated as of"],
  [/\bcovers no finding\b/i, "unused waiver"],
  [/\bown rules\b|\bownRules\b/, "custom rules, customRules"],
  [/\btakes? it out\b/i, "remove it"],
  [/\bstands twice\b/i, "duplicate key"],
  [/\bno plain word\b|\bno fitting name\b/i, "keys must be plain strings, not a valid name"],
  [/\bit is not said\b/i, "the source's kind is missing"],
  [/\bopenings?\b/i, "firewall rule"],
  [/\bfronts?\b(?![ -]ends?\b| of\b)/i, "front end"],
  [/\bhonest table\b/i, "Status"],
  [/\b(?:databases a disk|operations a second|MB a GB)\b/i, "per disk, per second, per GB"],
  [/\bis no (?:name|key|number)\b/i, "is not a valid name"],
  [/\bsav(?:es?|ed|ing) (?:databases|mailboxes|volumes|whole volumes|files)\b/i, "back up"],
  [/\bit stands in\b/i, "it is in"],
  [/\bforger(?:y|ies)\b/i, "forged senders"],
  [/\banew\b/i, "afresh"],
];

/** Strings that must contain such a word, each with the reason. */
const exceptions: readonly { readonly text: string; readonly reason: string }[] = [
  { text: "single-front", reason: "a value of `namespaces.distribution` that documents hold" },
];

function badWordsIn(text: string): readonly string[] {
  const left = exceptions.reduce((rest, { text: allowed }) => rest.replaceAll(allowed, ""), text);
  return replaced
    .filter(([word]) => word.test(left))
    .map(([word, use]) => `${word.exec(left)?.[0] ?? ""} (use: ${use})`);
}

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === join("lib", "bindings", "hyperv") ? [] : filesBelow(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

/** Texts of string literals and templates with at least two words: names and keys are no prose. */
function proseOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.Latest, false);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node)) {
      texts.push([node.head, ...node.templateSpans.map((span) => span.literal)].map(({ text }) => text).join("…"));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts.filter((text) => /\w \w/.test(text));
}

function reported(path: string, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    badWordsIn(text).map((found) => `${relative(root, join(root, path))}: ${found} in ${text}`),
  );
}

test("no string of the library contains a word that the glossary replaces", () => {
  const files = [...filesBelow("lib", /\.ts$/), ...filesBelow("stacks", /\.ts$/)];
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((path) => reported(path, proseOf(path)))).toEqual([]);
});

test("no title of the catalogue or of a source does", () => {
  const texts = titles.map(({ title }) => title);
  const sources = Object.values(
    JSON.parse(readFileSync(join(root, "lib/facts/source-table.json"), "utf8")) as Record<string, { title: string }>,
  ).map(({ title }) => title);
  expect([...texts, ...sources].flatMap((text) => badWordsIn(text).map((found) => `${found} in ${text}`))).toEqual([]);
});

test("no page for users does: README and the examples", () => {
  const pages = ["README.md", ...filesBelow("examples", /\.(?:md|yaml)$/)];
  const lines = (path: string) => readFileSync(join(root, path), "utf8").split("\n");
  expect(pages.flatMap((path) => reported(path, lines(path)))).toEqual([]);
});

test("every exception is used", () => {
  const all = filesBelow("lib", /\.ts$/).flatMap(proseOf);
  expect(exceptions.filter(({ text }) => !all.some((prose) => prose.includes(text)))).toEqual([]);
});
