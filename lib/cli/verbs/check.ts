import { ExitCode } from "../exit-code";
import { judgementText } from "../text/findings";
import { loadDocument } from "../input/load";
import { dateOption, judgingDay, strictOption } from "../input/judging";
import { rooms } from "../rooms";
import { argument, documentArgument, flagOption, formatOption, printJson, wantsJson, type Verb } from "../verb";

export const check: Verb = {
  name: "check",
  summary: "read a deployment, plan it and judge it by the rules",
  examples: [
    { line: "check town.yaml", does: "findings, grouped by severity" },
    { line: "check town.yaml --strict --date 2027-01-15", does: "as of that day; warnings stop too" },
    { line: "cat town.yaml | mail-constructs check - --format json", does: "findings as data" },
  ],
  describe: (command) =>
    void command
      .argument(...documentArgument)
      .addOption(dateOption())
      .addOption(strictOption())
      .addOption(formatOption("text", "json")),
  run: async (call) => {
    const date = judgingDay(call);
    const loaded = await loadDocument(argument(call, 0), call.io);
    const judgement = loaded.judge(date, flagOption(call, "strict"));
    if (wantsJson(call)) printJson(call, rooms.rules().judgementJson(judgement));
    else call.io.stdout.write(judgementText(judgement, { style: call.style, file: loaded.name, date }));
    return judgement.blocked ? ExitCode.refused : ExitCode.fine;
  },
};
