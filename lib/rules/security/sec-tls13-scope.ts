import { tls13Windows } from "../../facts/tls";
import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";
import { updateNumber, windowsVersion } from "../support/compare-versions";

export const secTls13Scope = catalogueRule("sec-tls13-scope", {
  why: "Mail between servers uses TLS 1.2 only, and older versions of Windows or Exchange fail with 1.3.",
  fix: "keep 1.2 in `exchange.tls`, and remove 1.3 if Windows or Exchange is older",
  reading: "Judged if TLS 1.3 is on; older versions are judged by sec-tls12-on.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      const { tls, version, update, windows } = subject.deployment.exchange;
      if (tls === undefined) return [];
      const path = exchangePath(subject, "tls");
      const capable =
        tls13Windows.includes(windowsVersion(windows)) &&
        (version === "SE" || (version === "2019" && (updateNumber(update) ?? 0) >= 15));
      return [
        tls.includes("1.2") || !tls.includes("1.3")
          ? undefined
          : breach(path, {
              message: "TLS 1.2 is turned off",
              got: tls.join(", "),
              expected: "a list that includes 1.2",
            }),
        !tls.includes("1.3") || capable
          ? undefined
          : breach(path, {
              message: "TLS 1.3 is turned on where it is not supported",
              got: `1.3 on ${version} ${update}, Windows Server ${windows}`,
              expected: `SE or 2019 CU15 on Windows Server ${tls13Windows.join(" or ")}`,
            }),
      ];
    }),
});
