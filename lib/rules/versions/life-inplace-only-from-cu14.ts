import { coexistingUpdates } from "../../facts/exchange-builds";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { inPlaceSources } from "../support/migration-sources";

export const lifeInplaceOnlyFromCu14 = catalogueRule("life-inplace-only-from-cu14", {
  why: "Setup of SE upgrades the last two cumulative updates of Exchange 2019 like a further cumulative update, and refuses everything else.",
  fix: "update the servers to Exchange 2019 CU14 or CU15 first, or replace them side by side",
  reading: "Exchange 2016 is judged by life-2016-legacy-upgrade.",
  check: (subject) =>
    eachOf(
      inPlaceSources(subject).filter(({ version }) => version !== "2016"),
      (source) => {
        const path = subject.pathOf(source, "upgrade");
        if (source.version === "2019") {
          if (source.update === undefined) {
            return undecided(
              subject.pathOf(source, "update"),
              "whether the servers can be upgraded in place",
              source.name,
            );
          }
          if (coexistingUpdates["2019"].includes(source.update.toUpperCase())) return undefined;
        }
        return breach(path, {
          name: source.name,
          message: "these servers cannot be upgraded in place",
          got: `${source.upgrade ?? ""} from ${source.version ?? ""} ${source.update ?? ""}`.trim(),
          expected: `side-by-side, or 2019 ${coexistingUpdates["2019"].join(" or ")}`,
        });
      },
    ),
});
