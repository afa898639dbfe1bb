// Proves that the rule on System Center holds for Exchange 2016, speaks up for later versions and does not apply to others.
import { monitoringRules } from "../../lib/rules/monitoring";
import { describeRule, type RuleCases } from "./support/describe-rule";

const cases: Readonly<Record<string, RuleCases>> = {
  "mon-scom": {
    holds: { document: { "monitoring[0].product": "scom", "exchange.version": "2016", "exchange.update": "CU23" } },
    breaks: [
      {
        document: { "monitoring[0].product": "scom" },
        finds: [
          "monitoring[0].product [checks]: the product has no management pack for this version of Exchange, got scom for SE, expected monitors of your own, or another product; make monitors for services, events and counters, or plan another product",
        ],
      },
    ],
    doesNotApply: {},
  },
};

for (const [id, one] of Object.entries(cases)) {
  const rule = monitoringRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  describeRule(rule, one);
}
