import { oldestOutlook } from "../../facts/windows-support";
import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofServers } from "../support/exchange";

export const lifeOutlookClients = catalogueRule("life-outlook-clients", {
  why: "Older Outlook cannot speak MAPI over HTTP as these servers do, or signs on in ways that are switched off.",
  fix: "replace the clients before their mailboxes move",
  reading: "Without `exchange.oldestOutlook` the clients are taken to be supported ones.",
  check: (subject) =>
    ofServers(subject, () => {
      const { oldestOutlook: outlook, version } = subject.deployment.exchange;
      const year = Number(/\d{4}/.exec(outlook ?? "")?.[0] ?? Infinity);
      if (version === "2016" || year >= oldestOutlook) return [];
      return [
        breach(exchangePath(subject, "oldestOutlook"), {
          message: "some users have an Outlook that these servers do not support",
          got: outlook ?? "",
          expected: `${oldestOutlook} or later`,
        }),
      ];
    }),
});
