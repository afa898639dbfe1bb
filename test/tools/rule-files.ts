// Files generated from the rules themselves by `npm run generate:rules`: the table, the pinned levels, counts in pages.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules, areas } from "../../lib/rules";
import { root, type WrittenFile } from "./rule-lists";
import { ruleCounts, rulesTable } from "./rules-table";

export const pinnedFile = "test/rules/pinned.txt";

/** `area id level` of every rule, so that a changed level shows in the diff. */
export function pinnedText(): string {
  const lines = areas.flatMap((area) =>
    allRules.filter((rule) => rule.area === area).map(({ id, level }) => `${area} ${id} ${level}`),
  );
  return `${lines.join("\n")}\n`;
}

/** Levels that differ from the pinned ones, as `id: was, is`. */
export function changedLevels(): readonly string[] {
  if (!existsSync(join(root, pinnedFile))) return [];
  const written = new Map(
    readFileSync(join(root, pinnedFile), "utf8")
      .split("\n")
      .map((line) => line.split(" "))
      .map(([, id = "", level = ""]) => [id, level]),
  );
  return allRules
    .filter(({ id, level }) => written.has(id) && written.get(id) !== level)
    .map(({ id, level }) => `${id}: ${written.get(id) ?? ""}, now ${level}`);
}

/** Sentences with numbers of rules, in the pages that contain them; each occurs exactly once in its page. */
const sentences: readonly { readonly path: string; readonly find: RegExp; readonly write: () => string }[] = [
  {
    path: "README.md",
    find: /\d+ of the catalogue's \d+ are judged/g,
    write: () => `${ruleCounts().judged} of the catalogue's ${ruleCounts().catalogue} are judged`,
  },
  {
    path: "README.md",
    find: /There are \d+ rules: \d+ of the catalogue and \d+ of this library's own/g,
    write: () => {
      const { catalogue, own } = ruleCounts();
      return `There are ${catalogue + own} rules: ${catalogue} of the catalogue and ${own} of this library's own`;
    },
  },
];

/** Files generated from the rules themselves. */
export function pageFiles(): readonly WrittenFile[] {
  const pages = [...new Set(sentences.map(({ path }) => path))].map((path) => ({ path, text: counted(path) }));
  return [{ path: "lib/rules/TABLE.md", text: rulesTable() }, { path: pinnedFile, text: pinnedText() }, ...pages];
}

function counted(path: string): string {
  const text = readFileSync(join(root, path), "utf8");
  return sentences
    .filter((sentence) => sentence.path === path)
    .reduce((page, { find, write }) => {
      const found = page.match(find)?.length ?? 0;
      if (found !== 1) throw new Error(`${path}: ${found} sentences like ${find.source}, expected one`);
      return page.replace(find, write());
    }, text);
}
