// Proves that what users read keeps to the project's words where a program can tell: catalogue titles are sentences.
import { catalogue } from "../lib/rules";

const titles = catalogue().map(({ id, title }) => ({ id, title }));

function whose(test: (title: string) => boolean): readonly string[] {
  return titles.filter(({ title }) => test(title)).map(({ id, title }) => `${id}: ${title}`);
}

test("a title of the catalogue is a sentence: capital letter, full stop", () => {
  expect(whose((title) => !/^[A-Z].*[^.…]\.$/.test(title) && !title.endsWith("rua=…."))).toEqual([]);
});

test("a title of the catalogue says in words what signs abbreviate", () => {
  expect(whose((title) => /[⇒∈≤≥∀∃↔→⊇≈≠Σ–]/u.test(title))).toEqual([]);
});

test("a title of the catalogue ends in no bare reference into a source", () => {
  expect(whose((title) => /\(L p?\d+/.test(title))).toEqual([]);
});
