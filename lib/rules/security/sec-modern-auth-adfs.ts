import { modernAuthenticationUpdate } from "../../facts/exchange-builds";
import type { Exchange } from "../../model/types";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath } from "../support/exchange";
import { updateNumber } from "../support/compare-versions";

export const secModernAuthAdfs = catalogueRule("sec-modern-auth-adfs", {
  why: "Clients are directed to a sign-on service that these servers do not support or that does not exist.",
  fix: "describe AD FS in `identity.signOn` and update all servers to 2019 CU13 or SE",
  check: (subject) => {
    const { exchange, identity } = subject.deployment;
    if (exchange.modernAuthentication !== "adfs" || subject.plan.clusters.length === 0) return doesNotApply;
    const path = exchangePath(subject, "modernAuthentication");
    return answerOf([
      knowsAdfs(exchange)
        ? undefined
        : breach(path, {
            message: "these servers do not support AD FS for modern authentication",
            got: `${exchange.version} ${exchange.update}`,
            expected: `2019 CU${modernAuthenticationUpdate} or SE`,
          }),
      identity?.signOn?.method === "adfs"
        ? undefined
        : breach(path, {
            message: "modern authentication uses AD FS, which the document does not have",
            got: identity?.signOn?.method ?? "no sign-on service",
            expected: "`identity.signOn` with method adfs",
          }),
    ]);
  },
});

/** SE from the start, 2019 from the cumulative update that introduced it. */
function knowsAdfs(exchange: Exchange): boolean {
  if (exchange.version === "SE") return true;
  return exchange.version === "2019" && (updateNumber(exchange.update) ?? 0) >= modernAuthenticationUpdate;
}
