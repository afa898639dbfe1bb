import type { Placed } from "../../model/types";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { tierZeroServers } from "../support/hybrid-servers";
import { datacenterNamed } from "../support/lookup";

export const ecTier0 = catalogueRule("ec-tier0", {
  why: "Whoever controls a sync or federation server controls the directory, and other software on it adds attack surface.",
  fix: "give sync servers, agents and federation servers separate machines in an internal network",
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
          message: "directory sync or sign-on is to run on Mailbox servers",
          got: design.machine.roles.filter(holdsKeys).join(", "),
          expected: "separate machines",
        }),
      ),
      servers
        .filter((server) => (server.roles ?? []).length > 0)
        .map((server) =>
          breach(subject.pathOf(server, "roles"), {
            name: server.name,
            message: "a server for directory sync or sign-on has other roles",
            got: server.roles?.join(", ") ?? "",
            expected: "a separate machine",
          }),
        ),
      servers
        .filter((server) => hybrid?.endpoint?.servers.includes(server.name) === true)
        .map((server) =>
          breach(subject.pathOf(hybrid?.endpoint ?? subject.deployment, "servers"), {
            name: server.name,
            message: "a server for directory sync or sign-on also serves Exchange",
            got: server.name,
            expected: "a separate machine",
          }),
        ),
      servers
        .filter((server) => purposeOf(server) === "perimeter")
        .map((server) =>
          breach(subject.pathOf(server, "network"), {
            name: server.name,
            message: "a server for directory sync or sign-on is in a perimeter network",
            got: server.network ?? "",
            expected: "an internal network",
          }),
        ),
      (identity?.signOn?.proxies ?? [])
        .filter((proxy) => proxy.network !== undefined && purposeOf(proxy) !== "perimeter")
        .map((proxy) =>
          breach(subject.pathOf(proxy, "network"), {
            name: proxy.name,
            message: "a sign-on proxy, which the Internet reaches, is next to the directory servers",
            got: proxy.network ?? "",
            expected: "a perimeter network",
            remedy: "move the proxy to a perimeter network",
          }),
        ),
    ]);
  },
});

/** Whether another role of a machine holds the keys of the directory. */
function holdsKeys(role: string): boolean {
  return /entra|aad|azure-ad|connect|directory-?sync|dirsync|pass-?through|adfs|ad-fs|sign-?on|federation/i.test(role);
}
