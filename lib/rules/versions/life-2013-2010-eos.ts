import { endOfOldVersions, versionsBefore2010 } from "../../facts/windows-support";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const life20132010Eos = catalogueRule("life-2013-2010-eos", {
  why: "These versions have had no security updates for years and stay open to every new attack.",
  fix: "retire these servers, or move them to Exchange 2016 CU23 on the way to SE",
  reading:
    "A deployment cannot have Exchange 2013 or older as its own version, so the sources of its migration are judged by the date.",
  check: (subject) => {
    const sources = (subject.deployment.migration?.sources ?? []).filter(({ version }) => version !== undefined);
    return eachOf(sources, (source) => {
      const version = source.version ?? "";
      const isOlder = versionsBefore2010.includes(version);
      const end = endOfOldVersions[isOlder ? "2010" : version];
      if (end === undefined || subject.date <= end) return undefined;
      return breach(subject.pathOf(source, "version"), {
        name: source.name,
        message: `this version has been out of support since ${end}${isOlder ? " at the latest" : ""}`,
        got: version,
        expected: "2016 CU23 or later",
      });
    });
  },
});
