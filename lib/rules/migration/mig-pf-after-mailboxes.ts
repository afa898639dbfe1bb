import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migPfAfterMailboxes = catalogueRule("mig-pf-after-mailboxes", {
  why: "A mailbox on an old server cannot reach public folders on a new one.",
  fix: "remove `publicFolders.moveAfter`, or set it to the last wave",
  check: (subject) => {
    const waves = subject.deployment.migration?.waves ?? [];
    const last = waves[waves.length - 1];
    return eachOf(
      (subject.deployment.migration?.sources ?? []).flatMap(({ name, publicFolders }) =>
        publicFolders === undefined ? [] : [{ name, publicFolders }],
      ),
      ({ name, publicFolders }) => {
        const after = publicFolders.moveAfter;
        if (last === undefined || after === undefined || after === last.name) return undefined;
        return breach(subject.pathOf(publicFolders, "moveAfter"), {
          name,
          message: "public folders move before the last mailboxes",
          got: after,
          expected: last.name,
        });
      },
    );
  },
});
