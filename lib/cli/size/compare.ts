import { stableJson } from "../../base/order";
import { summarize } from "../../plan";
import { comparisonData, comparisonText, type Compared } from "../../report";
import { ExitCode } from "../exit-code";
import { loadDocument } from "../input/load-document";
import { wantsJson, type VerbCall } from "../verb";

/** `size --compare`: several documents side by side. */
export async function compareDocuments(call: VerbCall, files: readonly string[]): Promise<ExitCode> {
  const compared: Compared[] = [];
  for (const file of files) {
    const { deployment, plan, name } = await loadDocument(file, call.io);
    const cost = deployment.costs === undefined ? {} : { cost: plan.cost };
    compared.push({ document: name, summary: summarize(deployment, plan), ...cost });
  }
  const text = wantsJson(call) ? stableJson(comparisonData(compared)) : comparisonText(compared, call.page);
  call.io.stdout.write(text);
  return ExitCode.fine;
}
