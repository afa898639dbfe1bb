import type { Problem } from "../../base/problem";
import { type BrokenCase, type MailLoss, type RequirementOutcome, scenarioJson } from "../../plan";
import type { Page } from "../text/page";
import { section, sentences, stacked } from "../text/section";
import { count, listed } from "../text/words";
import { lostText } from "./outcome";

/** Maximum number of cases listed for each requirement; the others are counted. */
const mostCases = 5;

/** Each requirement with its verdict, then which sets break it and why; `everything`: names and mail flow were evaluated too. */
export function surviveText(requirements: readonly RequirementOutcome[], page: Page, everything = false): string {
  const columns = [
    { title: "Requirement" },
    { title: "Cases", right: true },
    { title: "Broken", right: true },
    { title: "Outcome" },
  ];
  const heading = everything ? "Requirements, names and mail flow included" : "Requirements";
  const rows = requirements.map((outcome) => [
    outcome.requirement,
    String(outcome.cases),
    String(outcome.brokenCount),
    verdict(outcome, page),
  ]);
  const reasons = requirements.flatMap(({ requirement, broken, brokenCount }) => {
    const cases = casesOf(broken).slice(0, mostCases);
    const named = cases.flat().map((effect) => `${requirement}: ${brokenText(effect)}`);
    const left = brokenCount - cases.length;
    return left === 0 ? named : [...named, `${requirement}: and ${count(left, "more case")}`];
  });
  return stacked([section(page, heading, "", columns, rows), sentences(page, "Why not", reasons)]);
}

function verdict({ survived }: RequirementOutcome, { style }: Page): string {
  if (survived === null) return "nothing to fail";
  return survived ? style.green("survived") : style.red("not survived");
}

/** What breaks, case by case. */
function casesOf(broken: readonly BrokenCase[]): BrokenCase[][] {
  const cases = new Map<string, BrokenCase[]>();
  for (const effect of broken)
    cases.set(effect.failed.join(","), [...(cases.get(effect.failed.join(",")) ?? []), effect]);
  return [...cases.values()];
}

/** `after the failure of dc1, DAG1 loses quorum, ...`: which case breaks a requirement, and how. */
export function brokenText({ failed, cluster, result, name, mailflow, mailLost = [] }: BrokenCase): string {
  const gone = `after the failure of ${failed.join(" and ")},`;
  if (result !== undefined) return `${gone} ${cluster ?? ""} ${clusterReason(result)}`;
  if (name !== undefined) return `${gone} nothing answers ${name.name} (${name.view})`;
  return mailflow === undefined
    ? gone
    : `${gone} ${mailflow.domain}: ${mailLost.map((part) => mailReasons[part]).join(", ")}`;
}

function clusterReason(result: NonNullable<BrokenCase["result"]>): string {
  const votes = `${result.votesLeft} of ${result.votes} votes are left, ${result.votesNeeded} needed`;
  if (result.activation === "none") return `mounts nothing: ${votes}`;
  if (result.quorum === "lost") return `loses quorum, and an operator must restore it: ${votes}`;
  if (result.lost.length === 0) return `keeps quorum, but databases stay dismounted until activated manually`;
  return `loses ${lostText({ result })}: ${listed(result.lost.slice(0, 4))}${result.lost.length > 4 ? ", ..." : ""}`;
}

const mailReasons: Readonly<Record<MailLoss, string>> = {
  inbound: "mail to it is queued at its senders",
  outbound: "mail from it is queued",
  applications: "in-house systems cannot send",
};

/** `survival` of the JSON: each requirement with what the worst cases break. */
export function surviveJson(requirements: readonly RequirementOutcome[]): object[] {
  return requirements.map(({ requirement, cases, brokenCount, survived, broken }) => ({
    requirement,
    cases,
    brokenCount,
    survived,
    broken: broken.map(({ failed, cluster, result, name, mailflow }) => ({
      failed,
      ...(cluster === null ? {} : { cluster }),
      ...(result === undefined ? {} : { scenario: scenarioJson({ failed, result }) }),
      ...(name === undefined ? {} : { name: name.name, view: name.view }),
      ...(mailflow === undefined ? {} : { domain: mailflow.domain }),
    })),
  }));
}

/** A value of `--must-survive` without a requirement. */
export function nothingToSurvive(given: string): Problem {
  return {
    code: "no-requirement",
    path: "--must-survive",
    message: "names nothing to survive",
    got: JSON.stringify(given),
    expected: "requirements with commas between them, or the word document",
    remedy: "name for example any-datacenter,any-two-servers",
  };
}

/** A document without survival requirements. */
export function noRequirement(): Problem {
  return {
    code: "no-requirement",
    path: "--must-survive",
    message: "the document says nothing that must be survived",
    expected: "requirements.survive in the document, or requirements after --must-survive",
    remedy: "name for example any-datacenter,any-two-servers",
  };
}
