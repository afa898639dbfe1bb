import { answerOf, breach, doesNotApply } from "../engine/answers";
import { clientNames } from "../support/published-names";
import { defineRule } from "../support/define";
import type { Subject } from "../types";

export const clientPathComplete = defineRule({
  id: "client-path-complete",
  area: "consistency",
  title: "Proxies answer for every name that clients use, and every proxy has a server behind it.",
  why: "If a name resolves to a proxy that does not answer for it, all its users see an error page.",
  level: "unsupported",
  appliesTo: ["namespace", "proxy"],
  versions: "any",
  sources: ["LB", "PA"],
  derived: true,
  fix: "add the name to `hosts` of the proxy, or remove `hosts` so that it answers for all names",
  reading: "Old names that stay in use during the migration are judged by mig-parallel-names.",
  check: (subject) => {
    const { namespaces, proxies } = subject.deployment;
    if (namespaces === undefined || proxies.length === 0 || subject.plan.clusters.length === 0) return doesNotApply;
    const old = clientNames(subject, "replaced");
    const names = clientNames(subject).filter((name) => !old.includes(name));
    return answerOf(
      subject.plan.wiring.proxies.map((wiring, index, all) => {
        const known = wiring.hosts.map((host) => host.toLowerCase());
        const missing = names.filter((name) => !known.includes(name.toLowerCase()));
        const path = proxyPath(subject, wiring.name);
        // One entry with `count` has one list of names.
        const isFirst = all.findIndex((other) => proxyPath(subject, other.name) === path) === index;
        return [
          missing.length === 0 || !isFirst
            ? undefined
            : breach(`${path}.hosts`, {
                name: wiring.name,
                message: "the proxy does not answer for a name that resolves to it",
                got: wiring.hosts.join(", "),
                expected: `${missing.join(", ")} as well`,
              }),
          wiring.pool.length > 0
            ? undefined
            : breach(path, {
                name: wiring.name,
                message: "the proxy has no server behind it",
                got: "an empty pool",
                expected: "at least one member",
                remedy: "give the members addresses in the MAPI network",
              }),
        ];
      }),
    );
  },
});

function proxyPath(subject: Subject, name: string): string {
  const proxy = subject.deployment.proxies.find((candidate) => candidate.name === name);
  return proxy === undefined ? subject.pathOf(subject.deployment, "proxies") : subject.pathOf(proxy);
}
