import { stableJson } from "../../base/order";
import { billCsv, billSummary, costHelp, costText } from "../../report";
import { priceMultipliers } from "../../facts/price-keys";
import { ExitCode } from "../exit-code";
import { loadDocument } from "../input/load-document";
import { readText } from "../input/read-bytes";
import { DocumentError } from "../input/read-document";
import { modules } from "../lazy-modules";
import { argument, documentArgument, formatOption, textOption, wantsJson, type Verb } from "../verb";

export const cost: Verb = {
  name: "cost",
  summary: "what a deployment costs per year, by the prices of its document",
  examples: [
    { line: "cost government.yaml", does: "items, licences, cost per mailbox, saving" },
    { line: "cost government.yaml --bill heads.csv > bill.csv", does: "what each organization pays for a month" },
    { line: "cost government.yaml --format json", does: "as data; money is text with the decimals of the currency" },
  ],
  notes: costHelp(priceMultipliers),
  describe: (command) =>
    void command
      .argument(...documentArgument)
      .option("--bill <file>", "CSV of head counts by organization and tier: print their bill for a month as CSV")
      .addOption(formatOption("text", "json")),
  run: async (call) => {
    const { deployment, plan } = await loadDocument(argument(call, 0), call.io);
    const heads = textOption(call, "bill");
    if (heads === undefined) {
      call.io.stdout.write(wantsJson(call) ? stableJson(plan.cost) : costText(deployment.name, plan.cost, call.page));
    } else {
      const { bill, problems } = modules.guest().billOf(plan.cost, await readText(heads, call.io));
      if (bill === undefined) throw new DocumentError(problems, heads);
      call.io.stdout.write(wantsJson(call) ? stableJson(bill) : billCsv(bill));
      call.io.stderr.write(billSummary(bill));
    }
    return ExitCode.fine;
  },
};
