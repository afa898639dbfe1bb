import { publicFolders } from "../../facts/migration-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migPfLimits = catalogueRule("mig-pf-limits", {
  why: "Larger public folders are not supported: the hierarchy no longer reaches every mailbox.",
  fix: "delete or archive folders before the move, or use more public folder mailboxes",
  reading:
    "Folders, mailboxes and data are in the document; depth, subfolders and items per folder are visible only in the source. By default as many mailboxes are created as data and users need. The limit of Exchange Online is judged by mig-pf-exo-limit.",
  check: (subject) => {
    const { migration } = subject.deployment;
    return eachOf(
      (migration?.sources ?? []).flatMap((source) =>
        source.publicFolders === undefined ? [] : [{ source, folders: source.publicFolders }],
      ),
      ({ source, folders }) => {
        const { mailboxes } = folders;
        const perMailbox = mailboxes === 0 ? 0 : Math.ceil(folders.dataGB / mailboxes);
        const wrong = (key: "count" | "mailboxes", message: string, got: number, most: number, unit = "") =>
          got <= most
            ? undefined
            : breach(subject.pathOf(folders, key), {
                message,
                got: `${got}${unit}`,
                expected: `at most ${most}${unit}`,
              });
        return [
          wrong("count", "there are too many public folders", folders.count, publicFolders.folders),
          migration?.target === "cluster"
            ? wrong("mailboxes", "there are too many public folder mailboxes", mailboxes, publicFolders.mailboxes)
            : undefined,
          wrong("mailboxes", "public folder mailboxes are too large", perMailbox, publicFolders.mailboxGB, " GB"),
          wrong(
            "mailboxes",
            "too many users share the hierarchy of a public folder mailbox",
            mailboxes === 0 ? 0 : Math.ceil(source.mailboxes / mailboxes),
            publicFolders.usersPerHierarchy,
            " users",
          ),
        ];
      },
    );
  },
});
