import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeDatacenters } from "../support/directory";

export const monScom = catalogueRule("mon-scom", {
  why: "Its last management pack for Exchange is of 2016: without monitors of your own it shows green for what it does not know.",
  fix: "make monitors for services, events and counters, or plan another product",
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
          expected: "monitors of your own, or another product",
        });
      },
    ),
});
