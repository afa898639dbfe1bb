// Proves as a law: for any users, hosts and DAGs, what `auto` decides keeps every limit (checked by independent arithmetic), or a
// problem names the limit that binds.
import fc from "fast-check";
import { stringify } from "yaml";
import { problemClaim, problemText } from "../../../lib/base/problem";
import { readDeployment } from "../../../lib/model";
import { brokenIn } from "./kept-limits";
import { oddDocument } from "./odd-documents";
import { planIfFits } from "./plan-if-fits";

/** Problems that name the binding limit contain a number. */
const named = /\d/;

test("every decision keeps all limits, or the limit that binds is named", () => {
  let planned = 0;
  fc.assert(
    fc.property(oddDocument, (document) => {
      const { deployment, paths, problems } = readDeployment(stringify(document));
      if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
      const result = planIfFits(deployment, paths);
      if (result.plan === undefined) {
        expect(result.problems.length).toBeGreaterThan(0);
        for (const problem of result.problems) {
          expect(["no-fit", "no-host", "host-full", "exhausted-range"]).toContain(problem.code);
          expect(problemClaim(problem)).toMatch(named);
        }
        return;
      }
      planned += 1;
      expect(brokenIn(result.plan, deployment)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  // The law would be vacuous if nothing fitted.
  expect(planned).toBeGreaterThan(10);
});
