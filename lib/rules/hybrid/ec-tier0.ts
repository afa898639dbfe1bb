import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { tierZeroServers } from "../support/hybrid";
import { datacenterNamed } from "../support/lookup";

export const ecTier0 = catalogueRule("ec-tier0", {
  why: "Who owns a sync or federation server owns the directory: what else runs there becomes a way in.",
  fix: "give sync, agents and federation servers machines of their own in an inner network",
  check: (subject) => {
    const servers = tierZeroServers(subject);
    if (servers.length === 0) return doesNotApply;
    const { hybrid } = subject.deployment;
    return answerOf([
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
        .filter((server) => {
          const networks = datacenterNamed(subject, server.datacenter)?.networks ?? [];
          return networks.find((network) => network.name === server.network)?.purpose === "perimeter";
        })
        .map((server) =>
          breach(subject.pathOf(server, "network"), {
            name: server.name,
            message: "a server of sync or sign-on stands in a perimeter network",
            got: server.network ?? "",
            expected: "a network inside",
          }),
        ),
    ]);
  },
});
