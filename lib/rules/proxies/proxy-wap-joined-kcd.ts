import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const proxyWapJoinedKcd = catalogueRule("proxy-wap-joined-kcd", {
  why: "Only a member of the domain can request tickets on behalf of a user; another proxy authenticates nobody.",
  fix: "join the proxy to the domain with delegation to the alternate service account, or let the protocol pass through",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter(({ preauthentication }) =>
        Object.values(preauthentication).includes("kerberos-delegation"),
      ),
      (proxy) => [
        proxy.domainJoined
          ? undefined
          : breach(subject.pathOf(proxy, "domainJoined"), {
              name: proxy.group,
              message: "a proxy outside the domain cannot delegate Kerberos",
              got: proxy.domainJoined,
              expected: true,
            }),
        subject.deployment.exchange.kerberosAccount !== undefined
          ? undefined
          : breach(subject.pathOf(subject.deployment, "exchange", "kerberosAccount"), {
              name: proxy.group,
              message: "there is no alternate service account for the proxy to delegate to",
              got: "none",
              expected: "computer",
              remedy: "create an alternate service account and specify it in `exchange.kerberosAccount`",
            }),
      ],
    ),
});
