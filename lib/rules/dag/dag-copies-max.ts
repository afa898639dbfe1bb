import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath } from "../support/lookup";

export const dagCopiesMax = catalogueRule("dag-copies-max", {
  why: "Exchange supports no more copies of a database than this, and only one per server.",
  fix: "lower `copies.perDatacenter`",
  check: (subject) =>
    eachOf(subject.plan.clusters, (cluster) =>
      cluster.databases.flatMap((database) => {
        const path = clusterPath(subject, cluster, "copies");
        const servers = database.copies.map((copy) => copy.server);
        const twice = servers.find((server, index) => servers.indexOf(server) !== index);
        return [
          servers.length > dagLimits.copiesPerDatabase
            ? breach(path, {
                name: database.name,
                message: "the database has too many copies",
                got: servers.length,
                expected: `at most ${dagLimits.copiesPerDatabase}`,
              })
            : undefined,
          twice === undefined
            ? undefined
            : breach(path, {
                name: database.name,
                message: "a server has two copies of the database",
                got: twice,
                expected: `${dagLimits.copiesPerServer} copy per server`,
              }),
        ];
      }),
    ),
});
