// Proves that every rule holds, breaks with the expected places and texts, and recognizes where it does not apply or is undecided:
// each by the cases in `test/rules/<area>/<id>.ts`. That the claims are the vendor's is up to the catalogue.
import { allRules } from "../../lib/rules";
import { casesByRule } from "./support/cases";
import { describeRule } from "./support/describe-rule";

const cases = casesByRule();
const changes = [...cases].flatMap(([id, { changes: own = [] }]) => own.map((change) => ({ id, ...change })));

test("more than 1,100 changes break rules with all rules running, none occurs twice, and each breaks its own rule", () => {
  const keys = changes.map(({ from, set, to }) => JSON.stringify([from.replace("small-", ""), set, to]));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(changes.filter(({ id, finds }) => !finds.includes(id))).toEqual([]);
  expect(keys.length).toBeGreaterThan(1100);
});

for (const rule of allRules) {
  const found = cases.get(rule.id);
  if (found !== undefined) describeRule(rule, found);
}
