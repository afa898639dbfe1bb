import { publicFolderUpdates } from "../../facts/exchange-builds";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { updateNumber } from "../support/compare-versions";

export const secEpPf2013 = catalogueRule("sec-ep-pf-2013", {
  why: "Users on servers with Extended Protection cannot open public folders on these older servers.",
  fix: "move the public folders first, or update the old servers",
  check: (subject) =>
    eachOf(
      subject.deployment.exchange.extendedProtection === false || subject.plan.clusters.length === 0
        ? []
        : (subject.deployment.migration?.sources ?? []).filter(
            ({ version, publicFolders }) => version !== undefined && version !== "SE" && publicFolders !== undefined,
          ),
      (source) => {
        const oldest = publicFolderUpdates[source.version ?? ""];
        const update = updateNumber(source.update ?? "");
        if (oldest !== undefined && (update === undefined || update >= oldest)) return undefined;
        return breach(subject.pathOf(source, oldest === undefined ? "version" : "update"), {
          name: source.name,
          message: "public folders are on servers that Extended Protection excludes",
          got: `${source.version ?? ""} ${source.update ?? ""}`.trim(),
          expected: "2016 CU23, 2019 CU12 or later",
        });
      },
    ),
});
