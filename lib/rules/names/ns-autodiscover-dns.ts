import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsAutodiscoverDns = catalogueRule("ns-autodiscover-dns", {
  why: "Outlook looks up autodiscover and the domain of the address; without an answer it asks the user for server names.",
  fix: "publish autodiscover for the domain, or an SRV record for it",
  reading: "Records are judged in the views that the client name has.",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    const domains = subject.deployment.domains.filter(
      ({ name, type, mx }) => name !== "*" && type === "authoritative" && mx !== "exchange-online",
    );
    const views = [
      ...new Set(subject.plan.records.filter(({ name }) => name === namespaces?.client).map(({ view }) => view)),
    ];
    return eachOf(namespaces === undefined || subject.plan.clusters.length === 0 ? [] : domains, (domain) =>
      views
        .filter(
          (view) =>
            !subject.plan.records.some(
              (record) =>
                record.view === view &&
                (record.name === `autodiscover.${domain.name}` ||
                  (record.type === "SRV" && record.name === `_autodiscover._tcp.${domain.name}`)),
            ),
        )
        .map((view) =>
          breach(subject.pathOf(domain), {
            name: domain.name,
            message: `Outlook finds no autodiscover for the domain in the ${view} view`,
            got: "no record",
            expected: `autodiscover.${domain.name}`,
          }),
        ),
    );
  },
});
