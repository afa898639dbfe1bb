import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ssoWapSameCert = catalogueRule("sso-wap-same-cert", {
  why: "AD FS binds a sign-in to the TLS channel and refuses it if the proxy has another certificate.",
  fix: "install the certificate and key of the federation servers on the proxies and set `proxyCertificate: same-as-servers`",
  reading: "If `proxyCertificate` is omitted, the certificate in the document is that of servers and proxies.",
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
