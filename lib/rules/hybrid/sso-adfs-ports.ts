import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacenterNamed, linkBetween, pairsOf } from "../support/lookup";

export const ssoAdfsPorts = catalogueRule("sso-adfs-ports", {
  why: "The service authenticates nobody if users cannot reach its proxies, or its servers cannot reach each other and the directory.",
  fix: "give the proxies a public address, and place the servers in internal networks without a filter",
  reading:
    "Judged by public addresses, filters and links: the firewall rules that the service needs are in the plan, those of other firewalls are not in the document.",
  check: (subject) => {
    const signOn = subject.deployment.identity?.signOn;
    if (signOn?.method !== "adfs") return doesNotApply;
    const { proxies, publicAddress, servers } = signOn;
    const reached =
      publicAddress?.create === true ||
      publicAddress?.address !== undefined ||
      proxies.some((proxy) => proxy.publicAddress !== undefined);
    const places = [...new Set(servers.map((server) => server.datacenter))].sort();
    return answerOf([
      proxies.length === 0 || reached
        ? undefined
        : breach(subject.pathOf(signOn, "publicAddress"), {
            message: "external users cannot reach the proxies of the federation service",
            got: "no public address",
            expected: "a public address, for TCP 443",
          }),
      servers
        .map((server) => ({
          server,
          network: datacenterNamed(subject, server.datacenter)?.networks.find(
            (network) => network.name === server.network,
          ),
        }))
        .filter(({ network }) => network?.purpose === "perimeter" || network?.filtered === true)
        .map(({ server, network }) =>
          breach(subject.pathOf(server, "network"), {
            name: server.name,
            message: "a federation server is behind a filter",
            got: network?.name ?? "",
            expected: "an internal network without a filter",
          }),
        ),
      pairsOf(places)
        .filter(([a, b]) => linkBetween(subject, a, b)?.filtered === true)
        .map(([a, b]) =>
          breach(subject.pathOf(linkBetween(subject, a, b) ?? subject.deployment, "filtered"), {
            message: "a firewall filters between the federation servers",
            got: `${a} - ${b}`,
            expected: "TCP 80 and 443 in both directions",
            remedy: "allow TCP 80 and 443 between them, and remove `filtered`",
          }),
        ),
    ]);
  },
});
