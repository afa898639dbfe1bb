import { stableJson } from "../../base/order";
import { costText, listText } from "../../report";
import { priceMultipliers } from "../../facts/price-keys";
import { ExitCode } from "../exit-code";
import { loadDocument } from "../input/load-document";
import { argument, documentArgument, formatOption, wantsJson, type Verb } from "../verb";

export const cost: Verb = {
  name: "cost",
  summary: "what a deployment costs per year, by the prices of its document",
  examples: [
    { line: "cost government.yaml", does: "items, licences, cost per mailbox, saving" },
    {
      line: "cost government.yaml --format json",
      does: "the same as data; money is text with the decimals of the currency",
    },
  ],
  notes: `No prices are built in: give them under \`costs.perYear\`. Items without one are listed as not priced and excluded from totals.
A price is a number, or a number for each kind: \`exchangeServerLicense: { standard: 600, enterprise: 3500 }\`.

Keys of \`costs.perYear\`, and what each price is multiplied by:
${listText(priceMultipliers)}`,
  describe: (command) => void command.argument(...documentArgument).addOption(formatOption("text", "json")),
  run: async (call) => {
    const { deployment, plan } = await loadDocument(argument(call, 0), call.io);
    const found = plan.cost;
    call.io.stdout.write(wantsJson(call) ? stableJson(found) : costText(deployment.name, found, call.page));
    return ExitCode.fine;
  },
};
