import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/migration-sources";

export const lifeEsuNotSupport = catalogueRule("life-esu-not-support", {
  why: "Extended Security Updates were private, paid for and ended in October 2026; these versions never get another fix.",
  fix: "set `migration.removeSourcesBy` to the day by which the last of these servers is removed",
  reading:
    "Sources of a migration may still run Exchange 2016 or 2019, with or without paid Extended Security Updates, but need a day by which they are removed.",
  check: (subject) =>
    eachOf(sourcesOf(subject, "2016", "2019"), (source) => {
      if (subject.deployment.migration?.removeSourcesBy !== undefined) return undefined;
      return breach(subject.pathOf(source, "version"), {
        name: source.name,
        message:
          "servers out of support, with or without Extended Security Updates, have no day by which they are removed",
        got: source.version ?? "",
        expected: "a date in `removeSourcesBy`",
      });
    }),
});
