// Proves that every rule holds, breaks with the expected places and words, and knows where it does not apply or cannot say:
// each by the cases beside it, `test/rules/<area>/<id>.ts`. That the claims are those of the vendor the catalogue proves.
import { allRules } from "../../lib/rules";
import { casesByRule } from "./support/cases";
import { describeRule } from "./support/describe-rule";

const cases = casesByRule();
const changes = [...cases].flatMap(([id, { changes: own = [] }]) => own.map((change) => ({ id, ...change })));

test("more than 1,100 changes break rules with all rules judging, none stands twice, and each breaks the rule it stands with", () => {
  const keys = changes.map(({ from, set, to }) => JSON.stringify([from.replace("small-", ""), set, to]));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(changes.filter(({ id, finds }) => !finds.includes(id))).toEqual([]);
  expect(keys.length).toBeGreaterThan(1100);
});

for (const rule of allRules) {
  const found = cases.get(rule.id);
  if (found !== undefined) describeRule(rule, found);
}
