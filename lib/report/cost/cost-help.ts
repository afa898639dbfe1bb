import { listText } from "../text/help";

/** What `cost --help` says below its options; `prices` are keys of prices with what each is multiplied by. */
export function costHelp(prices: Parameters<typeof listText>[0]): string {
  return `No prices are built in: give them under \`costs.perYear\`. Items without one are listed as not priced and excluded from totals.
A price is a number, or a number for each kind: \`exchangeServerLicense: { standard: 600, enterprise: 3500 }\`.
The file of --bill has the columns organization, tier and mailboxes: \`health,basic,40000\`. The price of a mailbox is a twelfth of
the yearly cost of its user tier.

Keys of \`costs.perYear\`, and what each price is multiplied by:
${listText(prices)}`;
}
