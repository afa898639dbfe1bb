import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject } from "../types";

export const nsNoServerFqdnUrls = catalogueRule("ns-no-server-fqdn-urls", {
  why: "A name that belongs to one server dies with it, and a certificate with server names tells outsiders about the inside.",
  fix: "use names of their own for clients and in the certificate",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    if (namespaces === undefined || subject.plan.clusters.length === 0) return doesNotApply;
    const places = [
      ["client", [namespaces.client]],
      ["autodiscover", [namespaces.autodiscover]],
      ["downloadDomain", namespaces.downloadDomain === undefined ? [] : [namespaces.downloadDomain]],
      ["certificate.names", namespaces.certificate?.names ?? []],
    ] as const;
    const servers = serverNames(subject);
    return answerOf(
      places.map(([key, names]) => {
        const found = names.find((name) => servers.has(name.toLowerCase()));
        if (found === undefined) return undefined;
        return breach(subject.pathOf(namespaces, key), {
          message: "clients are sent to the name of one server",
          got: found,
          expected: "a name that belongs to no server",
        });
      }),
    );
  },
});

function serverNames(subject: Subject): ReadonlySet<string> {
  const forest = subject.deployment.organization.forest.name.toLowerCase();
  const members = subject.plan.clusters.flatMap((cluster) => cluster.members.map((name) => name.toLowerCase()));
  return new Set(members.flatMap((name) => [name, `${name}.${forest}`]));
}
