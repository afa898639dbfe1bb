import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";
import { protocolsOf } from "../support/protocols";

export const proxySmtpNotL7 = catalogueRule("proxy-smtp-not-l7", {
  why: "A proxy that terminates STARTTLS removes the certificate by which the servers on both sides authenticate.",
  fix: "pass TCP 25 through unchanged, or leave it to the gateways",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ publishes }) => protocolsOf(publishes).includes("smtp")),
      (proxy) => {
        if (proxy.mode === "tls-passthrough") return undefined;
        return breach(subject.pathOf(proxy, "mode"), {
          name: proxy.group,
          message: "the proxy terminates the TLS of mail",
          got: proxy.mode,
          expected: "tls-passthrough",
        });
      },
    ),
});
