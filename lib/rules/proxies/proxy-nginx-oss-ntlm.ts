import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { proxyEntries } from "../support/mail-entries";

export const proxyNginxOssNtlm = catalogueRule("proxy-nginx-oss-ntlm", {
  why: "NTLM and Negotiate authenticate a connection, not a request; open-source nginx sends the requests of several clients over one connection.",
  fix: "set `mode: tls-passthrough`, or use HAProxy",
  reading: "`software: nginx` is open-source nginx; NGINX Plus with its `ntlm` directive is `software: other`.",
  check: (subject) =>
    eachOf(
      proxyEntries(subject).filter((proxy) => proxy.software === "nginx"),
      (proxy) => {
        if (proxy.mode === "tls-passthrough") return undefined;
        return breach(subject.pathOf(proxy, "mode"), {
          name: proxy.group,
          message: "open-source nginx cannot carry Windows authentication when it terminates TLS",
          got: proxy.mode,
          expected: "tls-passthrough",
        });
      },
    ),
});
