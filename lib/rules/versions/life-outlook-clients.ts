import { oldestOutlook } from "../../facts/windows-support";
import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofServers } from "../support/exchange";

export const lifeOutlookClients = catalogueRule("life-outlook-clients", {
  why: "Older versions of Outlook do not support MAPI over HTTP as these servers use it, or sign in with methods that are disabled.",
  fix: "replace the clients before their mailboxes move",
  reading: "If `exchange.oldestOutlook` is omitted, all clients are assumed to be supported.",
  check: (subject) =>
    ofServers(subject, () => {
      const { oldestOutlook: outlook, version } = subject.deployment.exchange;
      const year = Number(/\d{4}/.exec(outlook ?? "")?.[0] ?? Infinity);
      if (version === "2016" || year >= oldestOutlook) return [];
      return [
        breach(exchangePath(subject, "oldestOutlook"), {
          message: "some users have a version of Outlook that these servers do not support",
          got: outlook ?? "",
          expected: `${oldestOutlook} or later`,
        }),
      ];
    }),
});
