import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/gateways";

export const proxyNginxOssNtlm = catalogueRule("proxy-nginx-oss-ntlm", {
  why: "NTLM and Negotiate log in a connection, not a request; open-source nginx mixes the requests of several clients on one.",
  fix: "set `mode: tls-passthrough`, or take HAProxy",
  reading: "`software: nginx` is the open-source nginx; NGINX Plus with its `ntlm` directive is `software: other`.",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter((proxy) => proxy.software === "nginx"),
      (proxy) => {
        if (proxy.mode === "tls-passthrough") return undefined;
        return breach(subject.pathOf(proxy, "mode"), {
          name: proxy.group,
          message: "open-source nginx cannot carry Windows authentication when it decrypts",
          got: proxy.mode,
          expected: "tls-passthrough",
        });
      },
    ),
});
