import { explainFigure, originOfKey, sizeSheet } from "../../plan";
import { stableJson } from "../../base/order";
import { ExitCode } from "../exit-code";
import { unusable } from "../errors";
import { loadDocument } from "../input/load-document";
import { textOption, wantsJson, type VerbCall } from "../verb";
import { sheetText, stepsText } from "../../report";

/** `size FILE`: the sheet of a deployment, or the derivation of one of its figures. */
export async function sizeDocument(call: VerbCall, file: string): Promise<ExitCode> {
  const loaded = await loadDocument(file, call.io);
  const { deployment, plan } = loaded;
  const figure = textOption(call, "explain");
  if (figure === undefined) {
    const sheet = sizeSheet(deployment, plan);
    call.io.stdout.write(wantsJson(call) ? stableJson(sheet) : sheetText(sheet, call.page));
    return ExitCode.fine;
  }
  const keys = loaded.origins();
  const cluster = textOption(call, "cluster");
  const explained = explainFigure(deployment, plan, figure, {
    ...(cluster === undefined ? {} : { cluster }),
    originOf: (key) => originOfKey(keys, key, loaded),
  });
  if (!explained.ok) throw unusable(explained.problem);
  if (wantsJson(call)) call.io.stdout.write(stableJson({ figures: explained.figures }));
  else {
    const texts = explained.figures.map(({ cluster, steps }) => stepsText(call.page, cluster, steps));
    call.io.stdout.write(texts.join("\n"));
  }
  return ExitCode.fine;
}
