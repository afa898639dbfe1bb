import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { addressRecords, covers } from "../support/address-records";
import { clientNames } from "../support/published-names";

export const migParallelNames = catalogueRule("mig-parallel-names", {
  why: "A client that knows only the old name gets a certificate warning, or no answer, where the certificate, the proxy or DNS lacks it.",
  fix: "add the old names to the certificate, to the proxies and to internal and external DNS",
  check: (subject) => {
    const { migration, namespaces, proxies } = subject.deployment;
    const names = migration?.names;
    if (names === undefined || namespaces === undefined) return doesNotApply;
    const old = clientNames(subject, "replaced");
    const { certificate } = namespaces;
    const path = subject.pathOf(namespaces, "certificate");
    const uncovered = old.filter((name) => certificate !== undefined && !covers(certificate.names, name));
    const lacking = (view: "internal" | "external") =>
      old.filter((name) => addressRecords(subject, view, name).length === 0);
    return answerOf([
      certificate === undefined ? undecided(path, "which names the certificate has") : undefined,
      uncovered.length === 0
        ? undefined
        : breach(`${path}.names`, {
            message: "the certificate lacks old names",
            got: certificate?.names.join(", ") ?? "",
            expected: `also ${uncovered.join(", ")}`,
          }),
      proxies
        .filter((proxy) => old.some((name) => proxy.hosts.length > 0 && !proxy.hosts.includes(name)))
        .map((proxy) =>
          breach(subject.pathOf(proxy, "hosts"), {
            name: proxy.name,
            message: "the proxy does not answer for old names",
            got: proxy.hosts.join(", "),
            expected: `also ${old.filter((name) => !proxy.hosts.includes(name)).join(", ")}`,
          }),
        ),
      (["internal", "external"] as const)
        .filter((view) => lacking(view).length > 0)
        .map((view) =>
          breach(subject.pathOf(names), {
            name: view,
            message: `old names have no address in the ${view} view`,
            got: lacking(view).join(", "),
            expected: "an address in both views",
          }),
        ),
    ]);
  },
});
