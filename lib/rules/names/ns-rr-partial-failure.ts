import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";
import { roundRobinViews } from "../support/names";

export const nsRrPartialFailure = catalogueRule("ns-rr-partial-failure", {
  why: "Clients try the next address only if the connection fails: an open port with failed servers behind it keeps its share of clients.",
  fix: "let the proxy check the health of its servers and close its port when none is healthy",
  check: (subject) => {
    return eachOf(
      roundRobinViews(subject).length > 0 && subject.plan.clusters.length > 0 ? proxyEntries(subject) : [],
      (proxy) => {
        if (proxy.healthChecks !== "none") return undefined;
        return breach(subject.pathOf(proxy, "healthChecks"), {
          name: proxy.group,
          message: "the proxy keeps its port open whatever the health of its servers",
          got: "none",
          expected: "per-protocol or tcp",
        });
      },
    );
  },
});
