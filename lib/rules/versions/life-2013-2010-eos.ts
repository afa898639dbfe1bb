import { endOfOldVersions, versionsBefore2010 } from "../../facts/windows-support";
import type { MigrationSource } from "../../model/types";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeSources } from "../support/migration-sources";
import type { Subject, Verdict } from "../types";

export const life20132010Eos = catalogueRule("life-2013-2010-eos", {
  aliases: ["life-2010-two-hops", "life-2013-hop", "life-setup-blocks-2013"],
  why: "These versions have had no security updates for years, and setup of SE refuses to run while they exist.",
  fix: "retire these servers, or move them to Exchange 2016 CU23 on the way to SE",
  reading:
    "A deployment cannot have Exchange 2013 or older as its own version, so the sources of its migration are judged: by the date, and by the version that they are to coexist with. Exchange 2007 and 2003 are judged like 2010.",
  check: (subject) =>
    eachOf(exchangeSources(subject), (source) => [oldVersion(subject, source), levelOf2013(subject, source)]),
});

/** Path to SE from versions that cannot coexist with it. */
const ways = {
  "2010": "migrate to Exchange 2016 CU23 first, remove every older server, then move to SE",
  "2013": "move from Exchange 2013 CU23 to 2016 CU23 or 2019 CU14 first, remove 2013, then install SE",
};

function oldVersion(subject: Subject, source: MigrationSource): Verdict | undefined {
  const version = source.version ?? "";
  const isOlder = versionsBefore2010.includes(version);
  const end = endOfOldVersions[isOlder ? "2010" : version];
  if (end === undefined) return undefined;
  const over =
    subject.date > end ? `has been out of support since ${end}${isOlder ? " at the latest" : ""}` : undefined;
  const way = wayAround(version, subject.deployment.exchange.version);
  if (way === undefined && over === undefined) return undefined;
  const apart = `Exchange ${version} cannot coexist with ${subject.deployment.exchange.version}`;
  return breach(subject.pathOf(source, "version"), {
    name: source.name,
    message:
      way === undefined ? `this version ${over ?? ""}` : [apart, ...(over === undefined ? [] : [over])].join(" and "),
    got: version,
    expected: "2016 CU23 or later",
    ...(way === undefined ? {} : { remedy: way }),
  });
}

/** What to do if an old version cannot coexist with the installed one; `undefined` if it can. */
function wayAround(version: string, target: string): string | undefined {
  if (version === "2013") return target === "SE" ? ways["2013"] : undefined;
  return target === "2016" ? undefined : ways["2010"];
}

/** The last update of 2013 is the only one that coexists with 2016 or 2019. */
function levelOf2013(subject: Subject, source: MigrationSource): Verdict | undefined {
  const { version } = subject.deployment.exchange;
  if (source.version !== "2013" || version === "SE") return undefined;
  const path = subject.pathOf(source, "update");
  if (source.update === undefined)
    return undecided(path, `whether Exchange 2013 can coexist with ${version}`, source.name);
  if (source.update.toUpperCase() === "CU23") return undefined;
  return breach(path, {
    name: source.name,
    message: `this update of Exchange 2013 cannot coexist with ${version}`,
    got: source.update,
    expected: "CU23",
    remedy: "install CU23 on the Exchange 2013 servers",
  });
}
