import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeSources } from "../support/migration-sources";

export const lifeNoOsInplace = catalogueRule("life-no-os-inplace", {
  why: "Upgrading Windows under an installed Exchange leaves components of the old release behind and is not supported.",
  fix: "move the mailboxes to new machines, or rebuild the server with the RecoverServer mode of setup",
  reading:
    "Members are new machines in every plan, so only the fate of servers to be replaced is judged. Exchange 2016 is not upgraded in place at all: life-2016-legacy-upgrade reports it.",
  check: (subject) => {
    const { exchange } = subject.deployment;
    return eachOf(
      exchangeSources(subject).filter(({ version }) => version !== "2016" || exchange.version === "2016"),
      (source) => {
        if (source.upgrade !== "in-place-with-windows") return undefined;
        return breach(subject.pathOf(source, "upgrade"), {
          name: source.name,
          message: "Windows is to be upgraded in place under installed Exchange servers",
          got: source.upgrade,
          expected: "side-by-side, or in-place on the same version of Windows",
        });
      },
    );
  },
});
