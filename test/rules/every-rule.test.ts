// Proves that every rule holds, breaks with the expected places and words, and knows where it does not apply or cannot say:
// each by the cases beside it, `test/rules/<area>/<id>.ts`. That the claims are those of the vendor the catalogue proves.
import { allRules } from "../../lib/rules";
import { casesByRule } from "./support/cases";
import { describeRule } from "./support/describe-rule";

const cases = casesByRule();

for (const rule of allRules) {
  const found = cases.get(rule.id);
  if (found !== undefined) describeRule(rule, found);
}
