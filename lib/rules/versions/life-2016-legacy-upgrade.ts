import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { inPlaceSources, sourcesOf } from "../support/migration-sources";

export const life2016LegacyUpgrade = catalogueRule("life-2016-legacy-upgrade", {
  why: "Setup of SE does not upgrade Exchange 2016 in place; an attempt leaves the server half removed.",
  fix: "set up new servers, move the mailboxes and uninstall Exchange 2016: `upgrade: side-by-side`",
  reading:
    "Members are new machines in every plan: a member with the name of a server to be replaced is refused before any rule runs.",
  check: (subject) =>
    eachOf(subject.deployment.exchange.version === "2016" ? [] : sourcesOf(subject, "2016"), (source) => {
      if (!inPlaceSources(subject).includes(source)) return undefined;
      return breach(subject.pathOf(source, "upgrade"), {
        name: source.name,
        message: "Exchange 2016 is to be upgraded in place",
        got: source.upgrade ?? "",
        expected: "side-by-side",
      });
    }),
});
