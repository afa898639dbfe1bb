import { endOfOldVersions, versionsBefore2010 } from "../../facts/windows-support";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const life20132010Eos = catalogueRule("life-2013-2010-eos", {
  why: "These versions have had no security update for years: every further day is a day open to the next attack.",
  fix: "take these servers out of service, or move them to 2016 CU23 on the way to SE",
  reading:
    "A deployment cannot name 2013 or older as its own version: the sources of its migration are judged, by the day.",
  check: (subject) => {
    const sources = (subject.deployment.migration?.sources ?? []).filter(({ version }) => version !== undefined);
    return eachOf(sources, (source) => {
      const version = source.version ?? "";
      const isOlder = versionsBefore2010.includes(version);
      const end = endOfOldVersions[isOlder ? "2010" : version];
      if (end === undefined || subject.date <= end) return undefined;
      return breach(subject.pathOf(source, "version"), {
        name: source.name,
        message: `this version is out of support since ${end}${isOlder ? " at the latest" : ""}`,
        got: version,
        expected: "2016 CU23 or later",
      });
    });
  },
});
