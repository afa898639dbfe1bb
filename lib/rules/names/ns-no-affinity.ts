import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const nsNoAffinity = catalogueRule("ns-no-affinity", {
  why: "No protocol needs it, and all users bound to a server notice when it is taken out.",
  fix: "set `affinity: none`",
  check: (subject) =>
    eachOf(proxyEntries(subject), (proxy) => {
      if (proxy.affinity === "none") return undefined;
      return breach(subject.pathOf(proxy, "affinity"), {
        name: proxy.group,
        message: "the proxy binds each client to one server",
        got: proxy.affinity,
        expected: "none",
      });
    }),
});
