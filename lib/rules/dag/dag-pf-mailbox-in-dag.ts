import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const dagPfMailboxInDag = catalogueRule("dag-pf-mailbox-in-dag", {
  why: "The public folder hierarchy has one writable copy: while its database is dismounted, no folder can be changed.",
  fix: "give the databases at least two copies",
  reading:
    "The planner spreads public folder mailboxes over the databases like all other mailboxes, so it is enough that every database has copies.",
  check: (subject) => {
    const sources = subject.deployment.migration?.sources ?? [];
    const bring = sources.some(({ publicFolders }) => publicFolders !== undefined);
    return eachOf(bring ? subject.deployment.clusters : [], (design) => {
      const copies = Object.values(design.copies.perDatacenter).reduce((sum, count) => sum + count, 0);
      if (copies > 1) return undefined;
      return breach(subject.pathOf(design, "copies", "perDatacenter"), {
        name: design.name,
        message: "public folders move to databases with a single copy",
        got: copies,
        expected: "at least 2",
      });
    });
  },
});
