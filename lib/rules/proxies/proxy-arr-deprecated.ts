import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const proxyArrDeprecated = catalogueRule("proxy-arr-deprecated", {
  why: "No documentation covers IIS ARR for Exchange SE, so nobody supports it there.",
  fix: "plan another reverse proxy",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ product }) => product !== undefined),
      (proxy) => {
        if (!/\barr\b/i.test(proxy.product ?? "") || subject.deployment.exchange.version === "2016") return undefined;
        return breach(subject.pathOf(proxy, "product"), {
          name: proxy.group,
          message: "the reverse proxy is IIS ARR",
          got: proxy.product ?? "",
          expected: "haproxy, nginx or web-application-proxy",
        });
      },
    ),
});
