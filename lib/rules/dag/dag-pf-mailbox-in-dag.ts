import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const dagPfMailboxInDag = catalogueRule("dag-pf-mailbox-in-dag", {
  why: "There is one writable copy of the public folder hierarchy: with its database all folders stop changing.",
  fix: "give the databases two copies or more",
  reading:
    "The planner puts public folder mailboxes on databases like all others, so it is enough that every database has copies.",
  check: (subject) => {
    const sources = subject.deployment.migration?.sources ?? [];
    const bring = sources.some(({ publicFolders }) => publicFolders !== undefined);
    return eachOf(bring ? subject.deployment.clusters : [], (design) => {
      const copies = Object.values(design.copies.perDatacenter).reduce((sum, count) => sum + count, 0);
      if (copies > 1) return undefined;
      return breach(subject.pathOf(design, "copies", "perDatacenter"), {
        name: design.name,
        message: "public folders come to databases with a single copy",
        got: copies,
        expected: "at least 2",
      });
    });
  },
});
