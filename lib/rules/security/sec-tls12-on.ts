import { outdatedTls } from "../../facts/tls";
import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const secTls12On = catalogueRule("sec-tls12-on", {
  why: "TLS 1.0 and 1.1 can be broken, and Microsoft 365 and many mail servers accept 1.2 and later only.",
  fix: "set `exchange.tls` to 1.2, and 1.3 where it is supported",
  reading: "Judged if `exchange.tls` is specified; that 1.2 stays on next to 1.3 is judged by sec-tls13-scope.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      const { tls } = subject.deployment.exchange;
      if (tls === undefined) return [];
      const path = exchangePath(subject, "tls");
      const outdated = tls.filter((version) => outdatedTls.includes(version));
      if (outdated.length > 0)
        return [
          breach(path, {
            message: "the servers support broken versions of TLS",
            got: tls.join(", "),
            expected: "1.2, and 1.3 where it is supported",
          }),
        ];
      return [];
    }),
});
