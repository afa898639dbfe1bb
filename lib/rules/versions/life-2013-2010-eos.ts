import { unsupportedSources } from "../../facts/windows-support";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/exchange";

export const life20132010Eos = catalogueRule("life-2013-2010-eos", {
  why: "These versions have had no security update for years: every further day is a day open to the next attack.",
  fix: "set `migration.removeSourcesBy` to the day on which the last of these servers goes",
  reading:
    "A deployment cannot name 2010 or 2013 as its own version. As the source of a migration they are accepted, with a day on which they go.",
  check: (subject) =>
    eachOf(sourcesOf(subject, ...unsupportedSources), (source) => {
      if (subject.deployment.migration?.removeSourcesBy !== undefined) return undefined;
      return breach(subject.pathOf(source, "version"), {
        name: source.name,
        message: "a version that has been without support for years has no day on which it goes",
        got: source.version ?? "",
        expected: "a day in `removeSourcesBy`",
      });
    }),
});
