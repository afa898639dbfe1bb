import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const lifeNoOsInplace = catalogueRule("life-no-os-inplace", {
  why: "An upgrade of Windows under an installed server leaves components of the old release behind: support ends there.",
  fix: "move the mailboxes to new machines, or rebuild the server with setup's RecoverServer",
  reading: "Members are new machines in every plan; what can be said is what becomes of servers to be replaced.",
  check: (subject) =>
    eachOf(
      (subject.deployment.migration?.sources ?? []).filter(({ version }) => version !== undefined),
      (source) => {
        if (source.upgrade !== "in-place-with-windows") return undefined;
        return breach(subject.pathOf(source, "upgrade"), {
          name: source.name,
          message: "Windows is to be upgraded under installed Exchange servers",
          got: source.upgrade,
          expected: "side-by-side, or in-place on the same Windows",
        });
      },
    ),
});
