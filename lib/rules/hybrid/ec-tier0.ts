import type { Placed } from "../../model/types";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { tierZeroServers } from "../support/hybrid";
import { datacenterNamed } from "../support/lookup";

export const ecTier0 = catalogueRule("ec-tier0", {
  why: "Who owns a sync or federation server owns the directory: what else runs there becomes a way in.",
  fix: "give sync, agents and federation servers machines of their own in an inner network",
  check: (subject) => {
    const servers = tierZeroServers(subject);
    const shared = subject.deployment.clusters.filter((design) => design.machine.roles.some(holdsKeys));
    if (servers.length === 0 && shared.length === 0) return doesNotApply;
    const { hybrid, identity } = subject.deployment;
    const purposeOf = (server: Placed) =>
      datacenterNamed(subject, server.datacenter)?.networks.find((network) => network.name === server.network)?.purpose;
    return answerOf([
      shared.map((design) =>
        breach(subject.pathOf(design, "machine", "roles"), {
          name: design.name,
          message: "sync or sign-on is to run on mailbox servers",
          got: design.machine.roles.filter(holdsKeys).join(", "),
          expected: "machines of its own",
        }),
      ),
      servers
        .filter((server) => (server.roles ?? []).length > 0)
        .map((server) =>
          breach(subject.pathOf(server, "roles"), {
            name: server.name,
            message: "a server of sync or sign-on does more than that",
            got: server.roles?.join(", ") ?? "",
            expected: "a machine of its own",
          }),
        ),
      servers
        .filter((server) => hybrid?.endpoint?.servers.includes(server.name) === true)
        .map((server) =>
          breach(subject.pathOf(hybrid?.endpoint ?? subject.deployment, "servers"), {
            name: server.name,
            message: "a server of sync or sign-on answers for Exchange too",
            got: server.name,
            expected: "a machine of its own",
          }),
        ),
      servers
        .filter((server) => purposeOf(server) === "perimeter")
        .map((server) =>
          breach(subject.pathOf(server, "network"), {
            name: server.name,
            message: "a server of sync or sign-on stands in a perimeter network",
            got: server.network ?? "",
            expected: "a network inside",
          }),
        ),
      (identity?.signOn?.proxies ?? [])
        .filter((proxy) => proxy.network !== undefined && purposeOf(proxy) !== "perimeter")
        .map((proxy) =>
          breach(subject.pathOf(proxy, "network"), {
            name: proxy.name,
            message: "a proxy of the sign-on, which strangers reach, stands beside the servers of the directory",
            got: proxy.network ?? "",
            expected: "a perimeter network",
            remedy: "put the proxy into a perimeter network",
          }),
        ),
    ]);
  },
});

/** Whether a further role of a machine is one that holds the keys of the directory. */
function holdsKeys(role: string): boolean {
  return /entra|aad|azure-ad|connect|directory-?sync|dirsync|pass-?through|adfs|ad-fs|sign-?on|federation/i.test(role);
}
