import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { sourcesOf } from "../support/exchange";

export const lifeEsuNotSupport = catalogueRule("life-esu-not-support", {
  why: "Extended updates were private, paid and ended in October 2026; what stays on these versions is never patched again.",
  fix: "set `migration.removeSourcesBy` to the day on which the last of these servers goes",
  reading:
    "Sources of a migration may still run 2016 or 2019, whether or not somebody pays for extended updates, but not without a day on which they go.",
  check: (subject) =>
    eachOf(sourcesOf(subject, "2016", "2019"), (source) => {
      if (subject.deployment.migration?.removeSourcesBy !== undefined) return undefined;
      return breach(subject.pathOf(source, "version"), {
        name: source.name,
        message: "servers without support, with or without extended updates, have no day on which they go",
        got: source.version ?? "",
        expected: "a day in `removeSourcesBy`",
      });
    }),
});
