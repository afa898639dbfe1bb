import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { signedZone } from "../support/address-records";

export const nsDane = catalogueRule("ns-dane", {
  why: "TLSA records in an unsigned zone are ignored at best.",
  fix: "sign the zone of the gateways' names (`dnssec: true`), or remove `dane`",
  check: (subject) =>
    eachOf(
      subject.deployment.domains.filter(({ dane, mx }) => dane === true && mx !== "exchange-online"),
      (domain) =>
        subject.deployment.gateways
          .filter(({ name, group }) => domain.mx.includes(name) || domain.mx.includes(group))
          .filter(({ host }) => !signedZone(subject, host))
          .map((gateway) =>
            breach(subject.pathOf(domain, "dane"), {
              name: gateway.name,
              message: `${gateway.host} is in a zone that is not signed`,
              got: "no DNSSEC",
              expected: "a signed zone",
            }),
          ),
    ),
});
