import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";
import { roundRobinViews } from "../support/names";

export const nsRrPartialFailure = catalogueRule("ns-rr-partial-failure", {
  why: "Clients go to the next address only when none answers: an open port with sick servers behind it keeps its share.",
  fix: "let the proxy test its servers and close its port when none is healthy",
  check: (subject) => {
    return eachOf(
      roundRobinViews(subject).length > 0 && subject.plan.clusters.length > 0 ? proxyEntries(subject) : [],
      (proxy) => {
        if (proxy.healthChecks !== "none") return undefined;
        return breach(subject.pathOf(proxy, "healthChecks"), {
          name: proxy.group,
          message: "the proxy keeps its port open whatever its servers do",
          got: "none",
          expected: "per-protocol or tcp",
        });
      },
    );
  },
});
