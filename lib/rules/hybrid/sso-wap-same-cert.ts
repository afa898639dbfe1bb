import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ssoWapSameCert = catalogueRule("sso-wap-same-cert", {
  why: "AD FS binds a sign-on to the TLS channel: with another certificate at the proxy it is refused.",
  fix: "install the certificate and key of the federation servers on the proxies and set `proxyCertificate: same-as-servers`",
  reading: "The certificate in the document is that of servers and proxies unless `proxyCertificate` says otherwise.",
  check: (subject) => {
    const signOn = subject.deployment.identity?.signOn;
    if (signOn?.method !== "adfs" || signOn.proxies.length === 0) return doesNotApply;
    if (signOn.proxyCertificate !== "own") return holds;
    return answerOf([
      breach(subject.pathOf(signOn, "proxyCertificate"), {
        message: "the proxies present another certificate than the federation servers",
        got: signOn.proxyCertificate,
        expected: "same-as-servers",
      }),
    ]);
  },
});
