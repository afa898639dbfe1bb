import { nearest } from "../../base/nearest";
import { wordsForRoles } from "../../facts/backup-products";
import { serverEntries } from "../servers/entries";
import type { Checking } from "./checking";

/** What a backup covers is a word for a role, or a server. */
export function checkBackups(checking: Checking): void {
  const words = Object.keys(wordsForRoles);
  const entries = serverEntries(checking.deployment, checking.deployment.clusters);
  const members = checking.clusters.flatMap((cluster) => cluster.members);
  const servers = [...entries, ...members].map(({ name }) => name);
  // Names of members that the planner adds are not known yet.
  const mayGrow = checking.deployment.clusters.some(({ instances }) => instances === "auto");
  checking.document.backup.forEach((backup, i) => {
    backup.covers.forEach((word, j) => {
      if (words.includes(word) || servers.includes(word)) return;
      const near = nearest(word, [...words, ...servers]);
      if (mayGrow && near === undefined) return;
      checking.report({
        code: "unknown-reference",
        path: `backup[${i}].covers[${j}]`,
        message: "there is neither a server nor a kind of servers with this name",
        got: JSON.stringify(word),
        expected: `the name of a server, or one of ${words.join(", ")}`,
        remedy: near === undefined ? "name a server, or a kind of servers" : `write \`${near}\``,
      });
    });
  });
}
