import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsDkim = catalogueRule("ns-dkim", {
  why: "Exchange Server does not sign; without a signer on the way out forwarded mail fails DMARC.",
  fix: "name the gateway that signs, or exchange-online, as `dkim.signer`",
  check: (subject) =>
    eachOf(subject.deployment.domains, (domain) => {
      if (domain.dkim === undefined) {
        return breach(subject.pathOf(domain, "dkim"), {
          name: domain.name,
          message: "nothing on the way out signs the domain's mail",
          expected: "a gateway or exchange-online",
        });
      }
      const { signer } = domain.dkim;
      if (signer === "exchange-online") return undefined;
      const signers = subject.deployment.gateways.filter(
        (gateway) => signer === "gateways" || signer === gateway.name || signer === gateway.group,
      );
      if (signers.some((gateway) => gateway.direction !== "inbound")) return undefined;
      return breach(subject.pathOf(domain, "dkim", "signer"), {
        name: domain.name,
        message: "the signer is not on the way out",
        got: signer,
        expected: "an outbound gateway or exchange-online",
      });
    }),
});
