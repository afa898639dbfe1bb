import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Answer, Subject } from "../types";

export const lifeSetupBlocks2013 = catalogueRule("life-setup-blocks-2013", {
  why: "Setup of SE refuses to run while an Exchange 2013 server exists in the organization.",
  fix: "move the mailboxes to Exchange 2016 CU23 or 2019 CU14 first and remove every Exchange 2013 server",
  check: (subject) =>
    blockedBy(subject, "2013", "Exchange 2013 servers are still in the organization when SE is set up"),
});

function blockedBy(subject: Subject, version: string, message: string): Answer {
  if (subject.deployment.exchange.version !== "SE") return doesNotApply;
  const sources = subject.deployment.migration?.sources ?? [];
  return eachOf(
    sources.filter((source) => source.version !== undefined),
    (source) => {
      if (source.version !== version) return undefined;
      return breach(subject.pathOf(source, "version"), { name: source.name, message, got: version, expected: "none" });
    },
  );
}
