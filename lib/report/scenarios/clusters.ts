import type { ClusterPlan, ClusterScenarios, Scenario } from "../../plan";
import type { Page } from "../text/page";
import { operatorStepText } from "../operator-steps/operator-step-text";
import { section, sentences, stacked } from "../text/section";
import { count, grouped, listed, someOf, sortedEntries } from "../text/words";
import { alike, outcomeCells, outcomeColumns, outcomeRow, processorText } from "./outcome";
import { byClass, classSentences } from "./sentences";
import { caseName, className } from "./words";

export interface ClusterPage extends Page {
  /** Print every scenario on its own line. */
  readonly all: boolean;
}

/** Page settings for one DAG. */
export interface DagPage extends ClusterPage {
  /** Fraction of the processors that members are sized for; higher load is marked. */
  readonly loadLimit: number;
  /** Its members are on no host of the document that could give a figure for their processors: they are in Azure. */
  readonly isWithoutHosts: boolean;
}

/** Every single failure of one DAG; those with the same outcome share a line. */
export function singlesText(cluster: ClusterScenarios, plan: ClusterPlan, page: DagPage): string {
  const classes = byClass(cluster.scenarios);
  const rows = classes.flatMap((scenarios) => {
    const groups = page.all ? scenarios.map((scenario) => [scenario]) : alike(scenarios);
    return groups.map((group) => outcomeRow(group, scenarios.length, page));
  });
  return stacked([
    section(page, headingOf(cluster, plan), "", outcomeColumns, rows),
    sentences(page, `${cluster.name}, summary`, [normalText(cluster, page), ...classSentences(classes)]),
  ]);
}

/** Simultaneous failures of several parts: one line per kind of set, with the worst set. */
export function depthText(cluster: ClusterScenarios, plan: ClusterPlan, page: DagPage): string {
  if (page.all) return singlesText(cluster, plan, page);
  const columns = [
    { title: "At the same time" },
    { title: "Sets", right: true },
    { title: "Automatic", right: true },
    { title: "Manual", right: true },
    { title: "None", right: true },
    { title: "Most databases lost", right: true },
    { title: "Peak CPU", right: true },
    { title: "Worst set" },
  ];
  const rows = byClass(cluster.scenarios).map((scenarios) => {
    const worst = scenarios.reduce((most, scenario) => (worseThan(scenario, most) ? scenario : most));
    const of = (activation: string): string =>
      grouped(scenarios.filter(({ result }) => result.activation === activation).length);
    return [
      className(worst.kinds),
      grouped(scenarios.length),
      of("automatic"),
      of("manual"),
      of("none"),
      grouped(Math.max(...scenarios.map(({ result }) => result.lost.length))),
      processorText(scenarios, page),
      isHarmless(worst) ? "-" : caseName(worst),
    ];
  });
  return section(page, headingOf(cluster, plan), "", columns, rows);
}

/** One set, or the steps of a sequence, with all details of each. */
export function detailText(cluster: ClusterScenarios, plan: ClusterPlan, page: DagPage): string {
  const rows = cluster.scenarios.map((scenario, place) => [
    scenario.step === undefined ? caseName(scenario) : `${place + 1}. ${listed(scenario.step)}`,
    ...outcomeCells([scenario], page),
  ]);
  const last = cluster.scenarios.at(-1);
  return stacked([
    section(page, headingOf(cluster, plan), "", outcomeColumns, rows),
    last === undefined ? "" : sentences(page, `${cluster.name}, details`, detailSentences(last)),
    last === undefined ? "" : stepsText(last, page),
  ]);
}

export function headingOf({ name }: ClusterScenarios, { votes, witness }: ClusterPlan): string {
  const witnessed = votes.witness && witness !== undefined ? ` and the witness ${witness.name}` : "";
  return `${name}: ${count(votes.members, "member")}${witnessed} vote, ${votes.needed} of ${votes.total} votes keep quorum`;
}

function normalText({ normal, scenarios }: ClusterScenarios, { isWithoutHosts }: DagPage): string {
  const counts = Object.values(normal.mounted);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const each = fewest === most ? String(most) : `${fewest} to ${most}`;
  const loads = Object.values(normal.cpuPercent);
  const load =
    loads.length === 0
      ? `; processor load undecided, since ${isWithoutHosts ? "no figure for the processors of its Azure sizes is known" : "no host gives `specintRate2006`"}`
      : `, at most ${grouped(Math.max(...loads))}% of its processors`;
  return `Normal operation: ${fewest === 1 && most === 1 ? "1 database" : `${each} databases`} on each of ${count(counts.length, "member")}${load}. ${count(scenarios.length, "failure")} simulated.`;
}

function detailSentences({ result }: Scenario): string[] {
  const memory = Math.max(0, ...Object.values(result.cachePercent));
  const links = sortedEntries(result.replicationMbps);
  return [
    `Votes: ${result.votesLeft} of ${result.votes} left, ${result.votesNeeded} needed.`,
    ...(result.contested
      ? ["Two sides could keep quorum; the one of the primary datacenter, else the first by name, is assumed."]
      : []),
    ...(memory === 0
      ? []
      : [`Database cache: the busiest server needs ${grouped(memory)}% of the cache that its memory allows.`]),
    ...(links.length === 0
      ? []
      : [`Log shipping in the peak hour: ${listed(links.map(([link, mbps]) => `${grouped(mbps)} Mbit/s ${link}`))}.`]),
    ...lostSentences(result),
  ];
}

const reasons = {
  "no-copy": "no copy is left",
  "only-lagged": "only a lagged copy is left, which is never activated automatically",
  limit: "every server with a copy has its maximum of active databases",
  "other-side": "copies are left only where quorum was lost",
} as const;

function lostSentences({ lost, lostBecause }: Scenario["result"]): string[] {
  return Object.entries(reasons).flatMap(([reason, says]) => {
    const names = lost.filter((name) => lostBecause[name] === reason);
    return names.length === 0 ? [] : [`Lost: ${someOf(names, 6)}: ${says}.`];
  });
}

function stepsText({ result }: Scenario, page: Page): string {
  if (result.steps.length === 0) return "";
  const minutes = result.minutes === null ? "" : `, estimated at ${count(result.minutes, "minute")}`;
  return sentences(page, `Manual steps, in this order${minutes}`, result.steps.map(operatorStepText));
}

function isHarmless({ result }: Scenario): boolean {
  return result.activation === "automatic" && result.lost.length === 0;
}

function worseThan(a: Scenario, b: Scenario): boolean {
  const order = { automatic: 0, manual: 1, none: 2 };
  const [x, y] = [a.result, b.result];
  if (x.lost.length !== y.lost.length) return x.lost.length > y.lost.length;
  return order[x.activation] > order[y.activation];
}
