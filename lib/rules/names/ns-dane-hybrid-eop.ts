import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { signedZone } from "../support/address-records";

export const nsDaneHybridEop = catalogueRule("ns-dane-hybrid-eop", {
  why: "Exchange Online publishes TLSA records only for names in a new domain and for accepted domains signed with DNSSEC.",
  fix: "sign the zone of the domain (`dnssec: true`), enable DNSSEC for it in Exchange Online and move MX to the new name",
  check: (subject) =>
    eachOf(
      subject.deployment.domains.filter(({ dane, mx }) => dane === true && mx === "exchange-online"),
      (domain) => {
        if (signedZone(subject, domain.name)) return undefined;
        return breach(subject.pathOf(domain, "dane"), {
          name: domain.name,
          message: "DANE through Exchange Online is requested for a domain that is not signed",
          got: "no DNSSEC",
          expected: "a signed zone",
        });
      },
    ),
});
