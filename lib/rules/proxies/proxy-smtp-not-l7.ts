import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";
import { protocolsOf } from "../support/protocols";

export const proxySmtpNotL7 = catalogueRule("proxy-smtp-not-l7", {
  why: "A proxy that ends STARTTLS takes away the certificate by which servers of both sides know each other.",
  fix: "pass TCP 25 through as it is, or leave it to the gateways",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ publishes }) => protocolsOf(publishes).includes("smtp")),
      (proxy) => {
        if (proxy.mode === "tls-passthrough") return undefined;
        return breach(subject.pathOf(proxy, "mode"), {
          name: proxy.group,
          message: "the proxy takes TLS of mail apart",
          got: proxy.mode,
          expected: "tls-passthrough",
        });
      },
    ),
});
