import * as path from "node:path";
import type { Judgement } from "../../rules";
import { ExitCode } from "../exit-code";
import { dateOption, judgingDay, strictOption } from "../input/judging";
import { loadDocument, type Loaded } from "../input/load-document";
import { refuseUnfitFolder, writingFailure } from "../output/folder";
import { readWritten } from "../output/written";
import { withDecision } from "../../constructs/decision";
import { modules } from "../lazy-modules";
import { failing, judgementJson, writtenText, judgementText } from "../../report";
import { progressOn } from "../progress";
import { argument, documentArgument, flagOption, formatOption, printJson } from "../verb";
import { quietOption, textOption, wantsJson, type Verb, type VerbCall } from "../verb";

export const synth: Verb = {
  name: "synth",
  summary: "write Terraform JSON, one stack per datacenter, with the plan and the settings for existing systems",
  examples: [
    { line: "synth town.yaml --out out", does: "then `mail-constructs rehearse out`, or `terraform -chdir=... plan`" },
    { line: "synth town.yaml --out out --strict", does: "only when there is not even a warning" },
  ],
  describe: (command) =>
    void command
      .argument(...documentArgument)
      .requiredOption("--out <directory>", "output folder; replaced as a whole or not at all")
      .addOption(dateOption())
      .addOption(strictOption())
      .addOption(quietOption())
      .addOption(formatOption("text", "json")),
  run: async (call) => {
    const date = judgingDay(call);
    const asGiven = textOption(call, "out") ?? "";
    const folder = path.resolve(call.io.workingDirectory, asGiven);
    refuseUnfitFolder(folder, asGiven, call.io.workingDirectory);
    const progress = progressOn(call.io);
    try {
      progress.step("planning and judging");
      const loaded = await loadDocument(argument(call, 0), call.io);
      const { judgement } = await loaded.judge(date, flagOption(call, "strict"));
      if (!judgement.blocked) {
        progress.step("synthesizing");
        write(loaded, judgement, folder, asGiven);
      }
      progress.done();
      if (!judgement.blocked) call.io.stderr.write(loaded.lockNote);
      return judgement.blocked ? refused(call, judgement, loaded, date) : written(call, judgement, folder, asGiven);
    } finally {
      progress.done();
    }
  },
};

function write(loaded: Loaded, { findings }: Judgement, folder: string, asGiven: string): void {
  const { App, MailDeployment } = modules.constructs();
  const { deployment, paths, plan } = loaded;
  try {
    const app = new App({ outdir: folder });
    const options = withDecision({}, { deployment, paths, plan, findings });
    new MailDeployment(app, deployment.name, loaded.document, options);
    app.synth();
  } catch (error) {
    throw writingFailure(error, asGiven);
  }
}

function refused(call: VerbCall, judgement: Judgement, loaded: Loaded, date: string): ExitCode {
  if (wantsJson(call)) {
    printJson(call, judgementJson(judgement));
  } else {
    const printed = flagOption(call, "quiet") ? failing(judgement, flagOption(call, "strict")) : judgement;
    const hidden = judgement.findings.length - printed.findings.length;
    call.io.stdout.write(judgementText(printed, { page: call.page, file: loaded.name, date, hidden }));
    call.io.stderr.write("nothing was written\n");
  }
  return ExitCode.refused;
}

function written(call: VerbCall, judgement: Judgement, folder: string, asGiven: string): ExitCode {
  const content = readWritten(folder);
  if (wantsJson(call)) printJson(call, { directory: asGiven, ...content, summary: judgement.summary });
  else call.io.stdout.write(writtenText(content, asGiven, judgement.summary, call.page));
  return ExitCode.fine;
}
