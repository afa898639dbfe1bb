import { publicFolders } from "../../facts/migration-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migPfExoLimit = catalogueRule("mig-pf-exo-limit", {
  why: "Exchange Online accepts at most 100 public folder mailboxes during the migration.",
  fix: "delete or archive folders before the move, or plan fewer public folder mailboxes",
  check: (subject) =>
    eachOf(
      (subject.deployment.migration?.target === "exchange-online" ? subject.deployment.migration.sources : []).flatMap(
        (source) => source.publicFolders ?? [],
      ),
      (folders) => {
        const { mailboxes } = folders;
        if (mailboxes <= publicFolders.mailboxesToOnline) return undefined;
        return breach(subject.pathOf(folders, "mailboxes"), {
          message: "public folders need more mailboxes than Exchange Online accepts",
          got: mailboxes,
          expected: `at most ${publicFolders.mailboxesToOnline}`,
        });
      },
    ),
});
