// Proves which known word is suggested for an unknown one: the fewest changed letters, a word that is cut short, or none.
import { nearest } from "../../lib/base/nearest";

const known = ["operationsPerMailbox", "datacenter", "volumeGB", "witness"];

it.each<[string, string, string | undefined]>([
  ["a slip", "datacentre", "datacenter"],
  ["other case", "VOLUMEGB", "volumeGB"],
  ["a word cut short, however much is missing", "operation", "operationsPerMailbox"],
  ["four letters of it", "oper", "operationsPerMailbox"],
  ["three begin too many words", "ope", undefined],
  ["nothing alike", "colour", undefined],
])("%s: %s", (_, word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

it("prefers a slip of two letters to a word that goes on", () => {
  expect(nearest("volumes", ["volumesOfEveryHost", "volumeGB"])).toBe("volumeGB");
  expect(nearest("volumes", ["volumesOfEveryHost", "voluntary"])).toBe("volumesOfEveryHost");
});

it("takes the first of equally similar words", () => {
  expect(nearest("dc", ["dc1", "dc2"])).toBe("dc1");
});
