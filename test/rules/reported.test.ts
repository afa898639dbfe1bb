// Proves that every rule is reported in some document, as it is written by people: broken or undecided, without a hand on
// the plan. What is not is listed with the reason, and the list is complete. Whether each case finds what it says is proven
// where it stands (every-rule.test.ts and changes-*.test.ts); so this needs no plan.
import { allRules } from "../../lib/rules";
import { casesByRule } from "./support/cases";
import type { Case } from "./support/deployments";

/** Rules that no document makes speak, and why they stay. */
const unreported: Readonly<Record<string, string>> = {};

const isDocument = ({ plan, deployment }: Case) => plan === undefined && deployment === undefined;

test("every rule speaks in some document, or the list says why not", () => {
  const cases = casesByRule();
  const reported = new Set(
    [...cases].flatMap(([id, { breaks, undecided = [], changes = [] }]) => [
      ...([...breaks, ...undecided].some(isDocument) ? [id] : []),
      ...changes.flatMap(({ finds }): readonly string[] => finds),
    ]),
  );
  const silent = allRules.map(({ id }) => id).filter((id) => !reported.has(id));
  expect(silent).toEqual(Object.keys(unreported).sort());
});
