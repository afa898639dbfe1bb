import { idleTimeoutSeconds } from "../../facts/health";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { protocolsOf } from "../support/protocols";
import { tierZeroServers } from "../support/hybrid-servers";
import { oldServers } from "../support/migration-sources";
import type { Subject } from "../types";

export const migRemoteEndpoint = catalogueRule("mig-remote-endpoint", {
  why: "Exchange Online pulls mailboxes from /EWS/mrsproxy.svc: an endpoint without servers, or a proxy that does not publish EWS, moves nothing.",
  fix: "name the servers behind `hybrid.endpoint`, and let proxies with its name publish ews",
  check: (subject) => {
    const { migration, hybrid, proxies } = subject.deployment;
    if (migration?.target !== "exchange-online" || hybrid === undefined) return doesNotApply;
    const { endpoint } = hybrid;
    if (endpoint === undefined) {
      return answerOf([undecided(subject.pathOf(hybrid, "endpoint"), "where Exchange Online pulls mailboxes from")]);
    }
    const fronts = proxies.filter((proxy) => proxy.hosts.includes(endpoint.name));
    const others = endpoint.servers.filter((name) => !isExchange(subject, name));
    return answerOf([
      others.length === 0
        ? undefined
        : breach(subject.pathOf(endpoint, "servers"), {
            message: "the migration endpoint names servers that are not Exchange servers of this document",
            got: others.join(", "),
            expected: "Exchange servers",
          }),
      endpoint.servers.length > 0 || fronts.length > 0
        ? undefined
        : breach(subject.pathOf(endpoint, "servers"), {
            message: "the migration endpoint has no server behind it",
            got: "none",
            expected: "at least one server",
          }),
      fronts
        .filter((proxy) => proxy.publishes.length > 0 && !protocolsOf(proxy.publishes).includes("ews"))
        .map((proxy) =>
          breach(subject.pathOf(proxy, "publishes"), {
            name: proxy.name,
            message: "the proxy in front of the migration endpoint does not publish EWS",
            got: proxy.publishes.join(", "),
            expected: "also ews",
          }),
        ),
      fronts
        .filter((proxy) => proxy.idleTimeoutSeconds < idleTimeoutSeconds.proxy)
        .map((proxy) =>
          breach(subject.pathOf(proxy, "idleTimeoutSeconds"), {
            name: proxy.name,
            message: "the proxy in front of the migration endpoint closes the connections of long moves",
            got: `${proxy.idleTimeoutSeconds ?? 0} s`,
            expected: `at least ${idleTimeoutSeconds.proxy} s`,
            remedy: "set the idle timeout of the proxy to at least 40 minutes",
          }),
        ),
    ]);
  },
});

/** Members, the management server and old servers; that sync and sign-on servers are not among them is judged by ec-tier0. */
function isExchange(subject: Subject, name: string): boolean {
  const { hybrid } = subject.deployment;
  const members = subject.plan.machines.filter((machine) => machine.role === "mailbox");
  const known = [...members, ...oldServers(subject), ...tierZeroServers(subject), hybrid?.managementServer];
  return known.some((server) => server?.name.toLowerCase() === name.toLowerCase());
}
