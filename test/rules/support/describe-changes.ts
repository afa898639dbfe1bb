import { judge } from "../../../lib/rules";
import { changesOf } from "./cases";
import { decide, type Case, type Example } from "./deployments";

function findingsOf(input: Case) {
  return judge(decide(input)).findings.map((finding) => ({
    rule: finding.rule,
    text: JSON.stringify({ ...finding, position: undefined }),
  }));
}

/** Breaks one good document by each of its single changes; all rules run, and only new findings count. */
export function describeChanges(from: Example): void {
  const changes = changesOf(from);

  describe(`the document of the ${from}`, () => {
    const good = new Set(findingsOf({ from }).map(({ text }) => text));

    test.each(changes.map((change) => ({ ...change, value: JSON.stringify(change.to) ?? "nothing" })))(
      "$set: $value",
      ({ set, to, finds }) => {
        const fresh = findingsOf({ from, document: { [set]: to } }).filter(({ text }) => !good.has(text));
        expect([...new Set(fresh.map(({ rule }) => rule))].sort()).toEqual([...finds].sort());
      },
      30_000,
    );
  });
}
