import { mailFlowFloor } from "../../facts/mail-flow-floor";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { isOlder } from "../support/compare-versions";
import { defineRule } from "../support/define";
import type { Verdict } from "../types";

export const hybridMailFloor = defineRule({
  id: "hybrid-mail-floor",
  area: "hybrid",
  title: "Exchange servers that send to Exchange Online by connector have a build from which it still accepts mail.",
  why: "Exchange Online slows down mail of servers with older builds (450 4.7.230) and blocks it after 90 days (550 5.7.230), at the latest in the middle of the moves.",
  level: "unsupported",
  appliesTo: ["hybrid", "migration"],
  versions: "any",
  sources: ["TEB"],
  derived: true,
  unconfirmed:
    "The builds are quoted by a third party; `Get-OnPremServerReportInfo` in Exchange Online PowerShell shows what holds for the tenant.",
  fix: "install the newest security update on the servers and specify its number as `build`; `New-TenantExemptionInfo -BlockingScenario UnpatchedOnPremServer` only defers the block",
  check: (subject) => {
    const sending = new Set(subject.plan.mailFlow?.send.flatMap(({ sourceServers }) => sourceServers) ?? []);
    if (sending.size === 0 || subject.date < mailFlowFloor.from) return doesNotApply;
    const sources = subject.deployment.migration?.sources ?? [];
    const old = sources.filter(({ servers }) => servers.some(({ name }) => sending.has(name)));
    const named = new Set(old.flatMap(({ servers }) => servers.map(({ name }) => name)));
    const ours = [...sending].filter((name) => !named.has(name));
    const { exchange } = subject.deployment;
    return answerOf([
      ...old.map((source) => judged(subject.pathOf(source, "build"), source.version, source.build, source.name)),
      ...ours.map((name) =>
        judged(subject.pathOf(subject.deployment, "exchange", "build"), exchange.version, exchange.build, name),
      ),
    ]);
  },
});

function judged(
  path: string,
  version: string | undefined,
  build: string | undefined,
  name: string,
): Verdict | undefined {
  const floor = mailFlowFloor.builds[version ?? ""];
  // Versions before these are out of support, which another rule reports.
  if (floor === undefined) return undefined;
  if (build === undefined) return undecided(path, "the build of the servers that send to Exchange Online", name);
  if (!isOlder(build, floor)) return undefined;
  return breach(path, {
    name,
    message: `since ${mailFlowFloor.from} Exchange Online slows down and then blocks mail from this build of ${version ?? ""}`,
    got: build,
    expected: `${floor} or later`,
  });
}
