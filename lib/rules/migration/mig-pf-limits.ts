import { publicFolders } from "../../facts/migration-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migPfLimits = catalogueRule("mig-pf-limits", {
  why: "Larger public folders are not supported: the hierarchy no longer reaches every mailbox.",
  fix: "delete or archive folders before the move, or use more public folder mailboxes",
  reading:
    "Folders, mailboxes and data are in the document; depth, subfolders and items per folder are visible only in the source. Users per hierarchy are judged if `mailboxes` is specified; otherwise as many mailboxes are created as data and users need. The limit of Exchange Online is judged by mig-pf-exo-limit.",
  check: (subject) => {
    const { migration } = subject.deployment;
    return eachOf(
      (migration?.sources ?? []).flatMap((source) =>
        source.publicFolders === undefined ? [] : [{ source, folders: source.publicFolders }],
      ),
      ({ source, folders }) => {
        const mailboxes = folders.mailboxes ?? Math.ceil(folders.dataGB / publicFolders.mailboxGB);
        const perMailbox = mailboxes === 0 ? 0 : Math.ceil(folders.dataGB / mailboxes);
        const wrong = (key: "count" | "mailboxes", message: string, got: number, most: number, unit = "") =>
          got <= most
            ? undefined
            : breach(subject.pathOf(folders, key), {
                message,
                got: `${got}${unit}`,
                expected: `at most ${most}${unit}`,
              });
        const own = folders.mailboxes;
        return [
          wrong("count", "there are too many public folders", folders.count, publicFolders.folders),
          migration?.target === "cluster"
            ? wrong("mailboxes", "there are too many public folder mailboxes", mailboxes, publicFolders.mailboxes)
            : undefined,
          wrong("mailboxes", "public folder mailboxes are too large", perMailbox, publicFolders.mailboxGB, " GB"),
          own === undefined
            ? undefined
            : wrong(
                "mailboxes",
                "too many users share the hierarchy of a public folder mailbox",
                Math.ceil(source.mailboxes / own),
                publicFolders.usersPerHierarchy,
                " users",
              ),
        ];
      },
    );
  },
});
