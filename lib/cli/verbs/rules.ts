import { ExitCode } from "../exit-code";
import { badChoice, unusable } from "../failure";
import { rooms } from "../rooms";
import type { Style } from "../text/style";
import { table } from "../text/table";
import { count } from "../text/words";
import { flagOption, formatOption, printJson, textOption, wantsJson, type Verb } from "../verb";

/** One line of the catalogue as it is printed. */
interface ListedRule {
  readonly id: string;
  readonly area: string;
  readonly level: string;
  /** `judged` here, else what the catalogue says it is for: judging a design, its configuration, a probe of what runs. */
  readonly status: string;
  readonly title: string;
}

export const rules: Verb = {
  name: "rules",
  summary: "list the catalogue of rules and what is judged",
  examples: [
    { line: "rules --judged", does: "only rules that `check` judges" },
    { line: "rules --area dag --format json", does: "one area, as data" },
  ],
  describe: (command) =>
    void command
      .option("--area <area>", "only rules of this area")
      .option("--judged", "only rules that are judged")
      .addOption(formatOption("text", "json")),
  run: async (call) => {
    const area = textOption(call, "area");
    const judged = flagOption(call, "judged");
    const every = listedRules();
    refuseUnknownArea(area, every);
    const chosen = every.filter(
      (rule) => (area === undefined || rule.area === area) && (!judged || rule.status === "judged"),
    );
    if (wantsJson(call)) printJson(call, { rules: chosen });
    else call.io.stdout.write(rulesText(call.style, chosen));
    return ExitCode.fine;
  },
};

/** The catalogue's rules, with those that only this library has. */
function listedRules(): ListedRule[] {
  const { allRules, areas, catalogue } = rooms.rules();
  const judged = new Set<string>(allRules.map((rule) => rule.id));
  const known = catalogue();
  const ids = new Set<string>(known.map((entry) => entry.id));
  const own = allRules.filter((rule) => !ids.has(rule.id));
  const uses = { V: "not judged", G: "configuration", P: "probe" };
  const listed = [
    ...known.map(({ id, area, level, title, use }) => ({
      id,
      area,
      level,
      status: judged.has(id) ? "judged" : use.map((letter) => uses[letter]).join(", "),
      title,
    })),
    ...own.map(({ id, area, level, title }) => ({ id, area, level, status: "judged", title })),
  ];
  return areas.flatMap((area) => listed.filter((rule) => rule.area === area));
}

function refuseUnknownArea(area: string | undefined, every: readonly ListedRule[]): void {
  const known = [...new Set(every.map((rule) => rule.area))];
  if (area === undefined || known.includes(area)) return;
  throw unusable(badChoice("--area", area, known));
}

function rulesText(style: Style, rules: readonly ListedRule[]): string {
  const areas = [...new Set(rules.map((rule) => rule.area))];
  const blocks = areas.map((area) => {
    const own = rules.filter((rule) => rule.area === area);
    const rows = own.map(({ id, level, status, title }) => [id, level, status, title]);
    const columns = [
      { title: "Rule" },
      { title: "Level" },
      { title: "Status", least: 12 },
      { title: "Says", least: 30 },
    ];
    return `${style.bold(area)}: ${count(own.length, "rule")}\n${table(style, columns, rows)}`;
  });
  const judged = rules.filter((rule) => rule.status === "judged").length;
  return [...blocks, `${count(rules.length, "rule")}, ${judged} of them judged\n`].join("\n");
}
