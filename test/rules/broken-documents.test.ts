// Proves of each good document that one change breaks exactly the named rule and the companions listed, with all rules judging.
import { judge } from "../../lib/rules";
import { government } from "./broken/government";
import { school } from "./broken/school";
import { town } from "./broken/town";
import { decide, type Case, type Example } from "./support/deployments";

const tables = { town, government, school };
const examples = Object.keys(tables) as Example[];

function findingsOf(input: Case) {
  return judge(decide(input)).findings.map(({ rule, path, name, message, waived }) => ({
    rule,
    text: JSON.stringify([rule, path, name, message, waived]),
  }));
}

describe.each(examples)("the document of the %s", (from) => {
  const good = new Set(findingsOf({ from }).map(({ text }) => text));

  test.each(tables[from].map((one) => ({ ...one, value: JSON.stringify(one.to) ?? "nothing" })))(
    "$set: $value",
    ({ set, to, finds: [named, ...companions] }) => {
      const fresh = findingsOf({ from, document: { [set]: to } }).filter(({ text }) => !good.has(text));
      expect([...new Set(fresh.map(({ rule }) => rule))].sort()).toEqual([named, ...companions].sort());
    },
    30_000,
  );
});

test("no change stands twice", () => {
  const changes = examples.flatMap((from) => tables[from].map(({ set, to }) => JSON.stringify([from, set, to])));
  expect(changes.filter((one, index) => changes.indexOf(one) !== index)).toEqual([]);
});
