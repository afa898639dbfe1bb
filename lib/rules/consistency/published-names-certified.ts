import { breach, doesNotApply, eachOf } from "../engine/answers";
import { clientNames } from "../support/published-names";
import { defineRule } from "../support/define";
import { covers } from "../support/address-records";

export const publishedNamesCertified = defineRule({
  id: "published-names-certified",
  area: "consistency",
  title: "The certificate of Exchange contains every name that a proxy answers for.",
  why: "Under a name that is not in the certificate, browsers warn and Outlook and phones refuse to connect.",
  level: "risk",
  appliesTo: ["proxy", "namespace"],
  versions: "any",
  sources: ["LB"],
  derived: true,
  fix: "order a certificate with these names, or remove them from `hosts`",
  reading:
    "The client names of the document are judged by ns-cert-san-min; this judges further `hosts` of a proxy that presents the certificate of Exchange.",
  check: (subject) => {
    const { namespaces, proxies } = subject.deployment;
    const certificate = namespaces?.certificate;
    const known = clientNames(subject).map((name) => name.toLowerCase());
    const judged = proxies.filter((proxy) => proxy.hosts.length > 0 && proxy.certificate !== "own");
    if (certificate === undefined || subject.plan.clusters.length === 0) return doesNotApply;
    // One entry with `count` has one list of names.
    const first = new Map([...judged].reverse().map((proxy) => [proxy.group, proxy]));
    return eachOf([...first.values()].reverse(), (proxy) => {
      const further = proxy.hosts.filter((host) => !known.includes(host.toLowerCase()));
      const missing = further.filter((host) => !covers(certificate.names, host));
      if (missing.length === 0) return undefined;
      return breach(subject.pathOf(proxy, "hosts"), {
        name: proxy.group,
        message: "the proxy answers for names that are not in the certificate",
        got: missing.join(", "),
        expected: `names among ${certificate.names.join(", ")}`,
      });
    });
  },
});
