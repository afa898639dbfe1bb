// Proves that every rule is reported for some document as users write it, broken or undecided, without modifying the plan. Rules
// that are not are listed with the reason, and the list is complete. Whether each case finds what it states is proven
// elsewhere (every-rule.test.ts and changes-*.test.ts), so this needs no plan.
import { allRules } from "../../lib/rules";
import { casesByRule } from "./support/cases";
import type { Case } from "./support/deployments";

/** Rules that no document triggers, and why they are kept. */
const unreported: Readonly<Record<string, string>> = {};

const isDocument = ({ plan, deployment }: Case) => plan === undefined && deployment === undefined;

test("every rule is reported for some document, or listed with the reason", () => {
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
