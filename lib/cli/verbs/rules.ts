import { rulesOption } from "../check/options";
import { customRulesOf } from "../check/custom-rules";
import { ExitCode } from "../exit-code";
import { badChoice, isJudged, listedRules, rulesText, type ListedRule } from "../../report";
import { unusable } from "../errors";
import { flagOption, formatOption, printJson, textOption, wantsJson, type Verb } from "../verb";

export const rules: Verb = {
  name: "rules",
  summary: "list all rules and how each is covered: judged, judged by another rule, or why not",
  examples: [
    { line: "rules --judged", does: "rules that `check` judges, with those that another rule answers" },
    { line: "rules --area dag --format json", does: "one area, as data" },
    { line: "rules town.yaml --area custom", does: "custom rules that the document names" },
    { line: "rules --rules ./house-rules --judged", does: "with custom rules, which are loaded" },
  ],
  describe: (command) =>
    void command
      .argument("[document]", "document whose custom rules are listed as well; - for standard input")
      .option("--area <area>", "only rules of this area")
      .option("--judged", "only rules that are judged, with those that another rule answers")
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

function refuseUnknownArea(area: string | undefined, every: readonly ListedRule[]): void {
  const known = [...new Set([...every.map((rule) => rule.area), "custom"])];
  if (area === undefined || known.includes(area)) return;
  throw unusable(badChoice("--area", area, known));
}
