import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsNoAffinity = catalogueRule("ns-no-affinity", {
  why: "No protocol needs it, and users who stay with one server all notice when it is taken out.",
  fix: "set `affinity: none`",
  check: (subject) =>
    eachOf(subject.deployment.proxies, (proxy) => {
      if (proxy.affinity === undefined || proxy.affinity === "none") return undefined;
      return breach(subject.pathOf(proxy, "affinity"), {
        name: proxy.name,
        message: "the proxy keeps each client with one server",
        got: proxy.affinity,
        expected: "none",
      });
    }),
});
