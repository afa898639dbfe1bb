import { answerOf, breach, doesNotApply } from "../engine/answers";
import { computerNames } from "../support/computers";
import { catalogueRule } from "../support/define";
import type { Subject } from "../types";

export const nsNoServerFqdnUrls = catalogueRule("ns-no-server-fqdn-urls", {
  why: "A name of one server fails with that server, and a certificate with server names reveals internal names.",
  fix: "use separate names for clients and in the certificate",
  reading:
    "Every Windows computer of the document is compared, old ones and domain controllers included; leading zeros in numbers are ignored, since MBX01 is easily taken for MBX1.",
  check: (subject) => {
    const { namespaces, hybrid } = subject.deployment;
    if (namespaces === undefined && hybrid === undefined) return doesNotApply;
    const servers = serverNames(subject);
    return answerOf(
      places(subject).map(({ path, names }) => {
        const found = names.find((name) => servers.has(plain(name)));
        if (found === undefined) return undefined;
        return breach(path, {
          message: path.endsWith(".names")
            ? "the certificate contains the name of a server"
            : "clients are directed to the name of a server",
          got: found,
          expected: "a name that no server has",
        });
      }),
    );
  },
});

function places(subject: Subject): readonly { readonly path: string; readonly names: readonly string[] }[] {
  const { namespaces, hybrid } = subject.deployment;
  const of = (thing: object, key: string, names: readonly (string | undefined)[]) => ({
    path: subject.pathOf(thing, ...key.split(".")),
    names: names.filter((name) => name !== undefined),
  });
  return [
    ...(namespaces === undefined
      ? []
      : [
          of(namespaces, "client", [namespaces.client]),
          of(namespaces, "autodiscover", [namespaces.autodiscover]),
          of(namespaces, "downloadDomain", [namespaces.downloadDomain]),
          of(namespaces, "certificate.names", namespaces.certificate?.names ?? []),
        ]),
    ...(hybrid === undefined
      ? []
      : [
          of(hybrid, "endpoint.name", [hybrid.endpoint?.name]),
          of(hybrid, "certificate.names", hybrid.certificate?.names ?? []),
        ]),
  ];
}

function serverNames(subject: Subject): ReadonlySet<string> {
  const forest = subject.deployment.organization.forest.name;
  return new Set(computerNames(subject).flatMap((name) => [plain(name), plain(`${name}.${forest}`)]));
}

/** In lower case, with numbers without leading zeros. */
function plain(name: string): string {
  return name.toLowerCase().replace(/(^|\D)0+(?=\d)/g, "$1");
}
