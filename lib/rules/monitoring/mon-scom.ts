import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeDatacenters } from "../support/domain-controllers";

export const monScom = catalogueRule("mon-scom", {
  why: "Its last management pack for Exchange is for 2016: without custom monitors it shows green for what it does not check.",
  fix: "create monitors for services, events and counters, or use another product",
  check: (subject) =>
    eachOf(
      exchangeDatacenters(subject).length === 0
        ? []
        : subject.deployment.monitoring.filter(({ product }) => product === "scom"),
      (monitoring) => {
        if (subject.deployment.exchange.version === "2016") return undefined;
        return breach(subject.pathOf(monitoring, "product"), {
          name: monitoring.name,
          message: "the product has no management pack for this version of Exchange",
          got: `scom for ${subject.deployment.exchange.version}`,
          expected: "custom monitors, or another product",
        });
      },
    ),
});
