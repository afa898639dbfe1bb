import type { RuleCases } from "../support/describe-rule";
import { alsoBeside, beside } from "../support/backup-documents";

export const cases: RuleCases = {
  holds: { document: { "backup[0].product": "mabs", "exchange.version": "2019", "exchange.update": "CU15" } },
  breaks: [
    {
      document: { "backup[0].product": "mabs" },
      finds: [
        "backup[0].product [vault]: the product does not list Exchange SE, got mabs, expected a product that lists SE; ask the vendor whether SE is supported, or use another product",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "backup[0].product", to: "mabs", finds: ["bk-mabs-versions", "dag-ipless-backup-check"] },
    { from: "town", set: "backup[0].product", to: "dpm", finds: ["bk-mabs-versions", "dag-ipless-backup-check"] },
    {
      from: "small-government",
      set: "backup[1]",
      to: beside({ product: "mabs" }),
      finds: ["bk-mabs-versions", "dag-ipless-backup-check", ...alsoBeside],
    },
  ],
};
