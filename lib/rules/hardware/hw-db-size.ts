import { largestDatabaseGB } from "../../facts/dag-limits";
import { databaseLimits } from "../../facts/sizing";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, fewestCopies, named } from "../support/lookup";

export const hwDbSize = catalogueRule("hw-db-size", {
  why: "A large database takes days to reseed or restore; beyond the product's limit it cannot grow at all.",
  fix: "take more databases, or give their number as `auto`",
  reading: "The room of a fifth beside the database is part of the sizing of the disks and not repeated here.",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) => {
      const copies = fewestCopies(cluster);
      const limit = copies >= 2 ? databaseLimits.copiesGB : databaseLimits.standAloneGB;
      const largest = Math.max(0, ...cluster.databases.map((database) => database.sizeGB));
      if (largest <= limit) return undefined;
      const beyond = largest > largestDatabaseGB ? `, and beyond the product's ${largestDatabaseGB} GB` : "";
      return breach(clusterPath(subject, cluster, "databases"), {
        ...named(cluster),
        message: `a database of ${copies} ${copies === 1 ? "copy" : "copies"} (lagged ones not counted) grows too large${beyond}`,
        got: `${Math.round(largest)} GB`,
        expected: `at most ${limit} GB`,
      });
    }),
});
