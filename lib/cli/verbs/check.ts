import { addCheckOptions, lowestSeverity, refuseFormats, ruleModules, selectionOf } from "../check/options";
import { documentUri, reportFormats } from "../check/formats";
import { explain } from "../check/explain-rule";
import { customRulesOf } from "../check/custom-rules";
import {
  waiveReportText,
  judgementText,
  atLeast,
  failing,
  judgementJson,
  missingDocument,
  selectFindings,
  selectRules,
  waiveReport,
} from "../../report";
import { ExitCode } from "../exit-code";
import { unusable } from "../errors";
import { loadDocument, type Judged, type Loaded } from "../input/load-document";
import { dateOption, judgingDay, strictOption } from "../input/judging";
import { modules } from "../lazy-modules";
import { documentArgument, flagOption, formatOption, printJson, textOption, wantsJson } from "../verb";
import type { Verb, VerbCall } from "../verb";
import { version } from "../version";

export const check: Verb = {
  name: "check",
  summary: "read a deployment, plan it and judge it by the rules",
  examples: [
    { line: "check town.yaml", does: "findings, errors first" },
    { line: "check town.yaml --strict --date 2027-01-15", does: "as of that day; warnings fail, too" },
    { line: "cat town.yaml | mail-constructs check - --format json", does: "findings as data" },
    { line: "check town.yaml --format sarif > check.sarif", does: "for code scanning; junit is for CI servers" },
    { line: "check town.yaml --only dag,ns-mx --severity warning", does: "one area and one rule, without notes" },
    { line: "check --explain dag-rtt", does: "why the rule exists, its source, how to fix and waive" },
    { line: "check town.yaml --waive-report", does: "what is waived, by whom, until when" },
    { line: "check town.yaml --rules ./house-rules", does: "with custom rules, which are run" },
  ],
  describe: (command) => {
    command.argument("[document]", documentArgument[1]);
    addCheckOptions(command);
    command
      .addOption(dateOption())
      .addOption(strictOption())
      .addOption(formatOption("text", "json", ...Object.keys(reportFormats)));
  },
  run: async (call) => {
    const rule = textOption(call, "explain");
    if (rule !== undefined) return explained(call, rule);
    const file = call.args[0];
    if (file === undefined) throw unusable(missingDocument("check"));
    const date = judgingDay(call);
    const loaded = await loadDocument(file, call.io);
    const judged = await loaded.judge(date, flagOption(call, "strict"), ruleModules(call));
    if (flagOption(call, "waiveReport")) return waived(call, loaded, judged, date);
    return found(call, loaded, judged, date);
  },
};

async function explained(call: VerbCall, rule: string): Promise<ExitCode> {
  refuseFormats(call, ["text", "json"]);
  const own = await customRulesOf(call, call.args[0]);
  return explain(call, rule, [...modules.rules().allRules, ...own]);
}

function waived(call: VerbCall, loaded: Loaded, { judgement, rules }: Judged, date: string): ExitCode {
  refuseFormats(call, ["text", "json"]);
  const selection = selectionOf(call, rules);
  const chosen = new Set(selectRules(selection, rules).map((rule) => rule.id));
  const every = waiveReport({ deployment: loaded.deployment, paths: loaded.paths, judgement, rules, date });
  const all = selection.only === undefined && selection.except === undefined;
  const waivers = all ? every : every.filter((waiver) => chosen.has(waiver.rule));
  if (wantsJson(call)) printJson(call, { date, waivers });
  else call.io.stdout.write(waiveReportText(waivers, { page: call.page, date }));
  return ExitCode.fine;
}

/** The exit code follows the selected findings; those below the printed severity still count. */
function found(call: VerbCall, loaded: Loaded, { judgement: all, rules }: Judged, date: string): ExitCode {
  const strict = flagOption(call, "strict");
  const selection = selectionOf(call, rules);
  const chosen = selectFindings(all, selection, rules, strict);
  const judgement = atLeast(chosen, lowestSeverity(call));
  const report = reportFormats[textOption(call, "format") ?? "text"];
  if (report !== undefined) {
    const place = { document: loaded.name, ...documentUri(loaded.name, call.io) };
    const judged = { judgement, rules: selectRules(selection, rules), date, strict };
    call.io.stdout.write(report.findings({ ...judged, toolVersion: version(), ...place }));
  } else if (wantsJson(call)) printJson(call, judgementJson(judgement));
  else {
    const printed = flagOption(call, "quiet") ? failing(judgement, strict) : judgement;
    const hidden = chosen.findings.length - printed.findings.length;
    const settings = { page: call.page, file: loaded.name, date, hidden, sources: flagOption(call, "sources") };
    call.io.stdout.write(judgementText(printed, settings));
  }
  return judgement.blocked ? ExitCode.refused : ExitCode.fine;
}
