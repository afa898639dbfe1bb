// Proves that every rule holds, breaks with the expected places and words, and knows where it does not apply or cannot say:
// each by the cases beside it, `test/rules/<area>/<id>.ts`. That the claims are those of the vendor the catalogue proves.
import { join } from "node:path";
import { allRules, areas } from "../../lib/rules";
import { casesByRule, idsIn } from "./support/cases";
import { describeRule } from "./support/describe-rule";

const cases = casesByRule();

test.each(areas)("every rule of the area %s has its cases in a file of its name", (area) => {
  const ids = allRules.filter((rule) => rule.area === area).map((rule) => rule.id);
  expect(idsIn(join(__dirname, area))).toEqual(ids);
});

for (const rule of allRules) {
  const found = cases.get(rule.id);
  if (found !== undefined) describeRule(rule, found);
}
