import { stableJson } from "../../base/order";
import { costText } from "../../report";
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
  notes: `No price is built in: give them under \`costs.perYear\`. Items without one are listed as not priced and excluded from totals.
A price may be one for all, or one for each kind: of hosts and datacenters by their names, of Windows cores by edition, of Azure machines by size. Disks in Azure have a price by the gigabyte (azureDiskGB) or by tier (azurePremiumDisk).`,
  describe: (command) => void command.argument(...documentArgument).addOption(formatOption("text", "json")),
  run: async (call) => {
    const { deployment, plan } = await loadDocument(argument(call, 0), call.io);
    const found = plan.cost;
    call.io.stdout.write(wantsJson(call) ? stableJson(found) : costText(deployment.name, found, call.page));
    return ExitCode.fine;
  },
};
