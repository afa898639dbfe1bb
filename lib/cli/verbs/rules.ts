import type { CoveredRow, Rule } from "../../rules";
import { rulesOption } from "../check/options";
import { customRulesOf } from "../check/custom-rules";
import { ExitCode } from "../exit-code";
import { badChoice, unusable } from "../failure";
import { rooms } from "../rooms";
import type { Page } from "../../report/text/page";
import { table } from "../../report/text/table";
import { count } from "../../report/text/words";
import { flagOption, formatOption, printJson, textOption, wantsJson, type Verb } from "../verb";

/** One line of the catalogue as it is printed. */
interface ListedRule {
  readonly id: string;
  readonly area: string;
  readonly level: string;
  /** `judged`, or `judged by` another rule together with that one, else what else the library does about it: `generated`, `probe`, `by design`, or `not covered`. */
  readonly status: string;
  /** What is written down beside it: the part that generates it, the probe, or why it is not covered. */
  readonly note?: string;
  readonly title: string;
}

export const rules: Verb = {
  name: "rules",
  summary: "list the catalogue of rules and what is judged",
  examples: [
    { line: "rules --judged", does: "only rules that `check` judges" },
    { line: "rules --area dag --format json", does: "one area, as data" },
    { line: "rules town.yaml --area custom", does: "custom rules that the document names" },
    { line: "rules --rules ./house-rules --judged", does: "with custom rules, which are loaded" },
  ],
  describe: (command) =>
    void command
      .argument("[document]", "whose custom rules are listed, too; - for standard input")
      .option("--area <area>", "only rules of this area")
      .option("--judged", "only rules that are judged")
      .addOption(rulesOption())
      .addOption(formatOption("text", "json")),
  run: async (call) => {
    const area = textOption(call, "area");
    const judged = flagOption(call, "judged");
    const every = listedRules(await customRulesOf(call, call.args[0]));
    refuseUnknownArea(area, every);
    const chosen = every.filter((rule) => (area === undefined || rule.area === area) && (!judged || isJudged(rule)));
    if (wantsJson(call)) printJson(call, { rules: chosen });
    else call.io.stdout.write(rulesText(call.page, chosen));
    return ExitCode.fine;
  },
};

/** The catalogue's rules, with those that only this library or its users have. */
function listedRules(own: readonly Rule[]): ListedRule[] {
  const { allRules, areas, coverage } = rooms.rules();
  const covered = coverage();
  const ids = new Set<string>(covered.map((row) => row.id));
  const further = [...allRules.filter((rule) => !ids.has(rule.id)), ...own];
  const listed = [
    ...covered.map(({ id, area, level, title, ...row }): ListedRule => ({ id, area, level, ...statusOf(row), title })),
    ...further.map(({ id, area, level, title }): ListedRule => ({ id, area, level, status: "judged", title })),
  ];
  return [...areas, "custom"].flatMap((area) => listed.filter((rule) => rule.area === area));
}

function statusOf({ judged, judgedBy, coverage: entry }: Pick<CoveredRow, "judged" | "judgedBy" | "coverage">): {
  readonly status: string;
  readonly note?: string;
} {
  if (judged) return { status: judgedBy === undefined ? "judged" : `judged by ${judgedBy}` };
  const kinds = [
    ["generated", entry.generated],
    ["probe", entry.probe],
    ["by design", entry.byDesign],
    ["not covered", entry.notCovered],
  ] as const;
  const said = kinds.flatMap(([kind, note]) => (note === undefined ? [] : [{ kind, note }]));
  if (said.length === 0) return { status: "not covered" };
  return { status: said.map(({ kind }) => kind).join(", "), note: said.map(({ note }) => note).join("; ") };
}

function isJudged({ status }: ListedRule): boolean {
  return /^judged\b/.test(status);
}

function refuseUnknownArea(area: string | undefined, every: readonly ListedRule[]): void {
  const known = [...new Set([...every.map((rule) => rule.area), "custom"])];
  if (area === undefined || known.includes(area)) return;
  throw unusable(badChoice("--area", area, known));
}

function rulesText(page: Page, rules: readonly ListedRule[]): string {
  const areas = [...new Set(rules.map((rule) => rule.area))];
  const blocks = areas.map((area) => {
    const own = rules.filter((rule) => rule.area === area);
    const rows = own.map(({ id, level, status, title }) => [id, level, status, title]);
    const columns = [{ title: "Rule" }, { title: "Level" }, { title: "Status" }, { title: "Says" }];
    return `${page.style.bold(area)}: ${count(own.length, "rule")}\n${table(page, columns, rows)}`;
  });
  const judged = rules.filter(isJudged).length;
  return [...blocks, `${count(rules.length, "rule")}, ${judged} of them judged\n`].join("\n");
}
