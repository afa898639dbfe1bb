import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";
import { mailboxDatacenters } from "../support/lookup";

export const proxyHealthBothDcs = catalogueRule("proxy-health-both-dcs", {
  why: "A proxy with the servers of its own datacenter only closes its front end when they are taken out.",
  reading: "If `pool` is omitted, the proxy has the servers of its own datacenter first and all others as backup.",
  fix: "let the pool contain the servers of all datacenters, those of other datacenters as backup",
  check: (subject) =>
    eachOf(mailboxDatacenters(subject).length < 2 ? [] : proxyEntries(subject), (proxy) => {
      const wiring = subject.plan.wiring.proxies.find(({ name }) => name === proxy.name);
      if (wiring === undefined) return undefined;
      const placeOf = (server: string) => subject.plan.machines.find(({ name }) => name === server)?.datacenter;
      const known = new Set(wiring.pool.map(({ server }) => placeOf(server)));
      const missing = mailboxDatacenters(subject).filter((name) => !known.has(name));
      const early = wiring.pool.find(
        ({ server, backup }) =>
          !backup && known.has(wiring.datacenter) && ![wiring.datacenter, undefined].includes(placeOf(server)),
      );
      if (missing.length === 0 && early === undefined) return undefined;
      return breach(subject.pathOf(proxy, ...(proxy.pool === "local-first" ? [] : ["pool"])), {
        name: proxy.group,
        message:
          missing.length > 0
            ? "the pool lacks the servers of a datacenter"
            : "the pool sends clients to another datacenter first",
        got: missing.length > 0 ? `none of ${missing.join(", ")}` : (early?.server ?? ""),
        expected: "local servers first, all others as backup",
      });
    }),
});
