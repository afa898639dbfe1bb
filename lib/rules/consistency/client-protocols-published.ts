import { protocolsByClient } from "../../facts/client-protocols";
import type { Namespaces, ReverseProxy } from "../../model/types";
import type { ProxyWiring } from "../../plan";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { defineRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";
import { protocolsOf } from "../support/protocols";
import type { Answer, Subject, Verdict } from "../types";

export const clientProtocolsPublished = defineRule({
  id: "client-protocols-published",
  area: "consistency",
  title: "The front end of each name exists, and all proxies of a name publish the protocols that its clients need.",
  why: "Clients use any address of a name: a protocol that only one of two front ends publishes works every other time.",
  level: "unsupported",
  appliesTo: ["namespace", "proxy"],
  versions: "any",
  sources: ["LB", "PA"],
  derived: true,
  fix: "publish the same protocols on every proxy of a name",
  reading:
    "Judged if `publishes` names protocols: those that the users' clients need and another proxy of the client name publishes, and Autodiscover under its name. Protocols that no proxy publishes may be meant for internal use.",
  check: (subject) => {
    const { namespaces, proxies } = subject.deployment;
    if (namespaces === undefined || subject.plan.clusters.length === 0) return doesNotApply;
    if (proxies.length === 0) return withoutProxies(subject, namespaces);
    return answerOf(proxyEntries(subject).map((proxy) => unpublished(subject, namespaces, proxy)));
  },
});

/** Names without a front end resolve to the servers themselves. */
function withoutProxies(subject: Subject, { distribution }: Namespaces): Answer {
  const views = (["internal", "external"] as const).filter((view) => distribution[view] !== "dns-round-robin");
  if (views.length === 0) return doesNotApply;
  return answerOf([
    breach(subject.pathOf(subject.deployment, "proxies"), {
      message: "clients are directed to a front end that does not exist",
      got: views.map((view) => `${view}: ${distribution[view]}`).join(", "),
      expected: "at least one proxy",
      remedy: "describe the front end in `proxies`, or set `namespaces.distribution` to dns-round-robin",
    }),
  ]);
}

function unpublished(subject: Subject, namespaces: Namespaces, proxy: ReverseProxy): Verdict | undefined {
  const wiring = subject.plan.wiring.proxies.find(({ name }) => name === proxy.name);
  if (wiring === undefined || wiring.publishes.length === 0) return undefined;
  const own = protocolsOf(wiring.publishes);
  const needed = new Set([
    ...(answersFor(wiring, namespaces.autodiscover) ? ["autodiscover"] : []),
    ...publishedElsewhere(subject, namespaces),
  ]);
  const missing = [...needed].filter((protocol) => !own.includes(protocol)).sort();
  if (missing.length === 0) return undefined;
  return breach(subject.pathOf(proxy, "publishes"), {
    name: proxy.group,
    message: "the proxy does not publish protocols that clients need under its names",
    got: wiring.publishes.join(", "),
    expected: `${missing.join(", ")} as well`,
    remedy: "publish the same protocols on every proxy of a name",
  });
}

/** Protocols that the users' clients need and some proxy of the client name publishes, if the name resolves to more than one of them. */
function publishedElsewhere(subject: Subject, { client, distribution }: Namespaces): readonly string[] {
  if (distribution.internal !== "load-balancer" && distribution.external === "single-front") return [];
  const kinds = subject.deployment.users.flatMap(({ clients }) => Object.keys(clients));
  const used = new Set(kinds.flatMap((kind) => protocolsByClient[kind] ?? []));
  const fronts = subject.plan.wiring.proxies.filter((wiring) => answersFor(wiring, client));
  return fronts.flatMap(({ publishes }) => protocolsOf(publishes)).filter((protocol) => used.has(protocol));
}

function answersFor({ hosts }: ProxyWiring, name: string): boolean {
  return hosts.some((host) => host.toLowerCase() === name.toLowerCase());
}
