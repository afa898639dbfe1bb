import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { datacenterNamed, linkBetween, pairsOf } from "../support/lookup";

export const ssoAdfsPorts = catalogueRule("sso-adfs-ports", {
  why: "The service signs nobody on where users do not reach its proxies, or its servers not each other and the directory.",
  fix: "give the proxies a public address, and put the servers into inner networks without a filter",
  reading:
    "Judged by public addresses, filters and links: the openings that the service needs are in the plan, those of other firewalls are not in the document.",
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
            message: "users outside do not reach the proxies of the federation service",
            got: "no public address",
            expected: "a public address, for TCP 443",
          }),
      servers
        .map((server) => ({
          server,
          network: datacenterNamed(subject, server.datacenter)?.networks.find((one) => one.name === server.network),
        }))
        .filter(({ network }) => network?.purpose === "perimeter" || network?.filtered === true)
        .map(({ server, network }) =>
          breach(subject.pathOf(server, "network"), {
            name: server.name,
            message: "a federation server stands behind a filter",
            got: network?.name ?? "",
            expected: "a network inside without a filter",
          }),
        ),
      pairsOf(places)
        .filter(([a, b]) => linkBetween(subject, a, b)?.filtered === true)
        .map(([a, b]) =>
          breach(subject.pathOf(linkBetween(subject, a, b) ?? subject.deployment, "filtered"), {
            message: "a firewall filters between the federation servers",
            got: `${a} - ${b}`,
            expected: "TCP 80 and 443 both ways",
            remedy: "let TCP 80 and 443 pass between them, and leave `filtered` out",
          }),
        ),
    ]);
  },
});
