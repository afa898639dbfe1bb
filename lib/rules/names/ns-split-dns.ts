import type { Namespaces } from "../../model/types";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { addressRecords, zoneHolding } from "../support/names";
import { isPublicIpv4 } from "../support/private-addresses";
import { publishedAddresses } from "../support/published-addresses";
import type { Subject, Verdict } from "../types";

export const nsSplitDns = catalogueRule("ns-split-dns", {
  why: "Clients move between inside and outside and use one name: it must lead somewhere on both sides, and never to an inner address outside.",
  fix: "give the name an address inside and a public address of a front outside, each in a zone of that view",
  reading:
    "Outside is judged where there are proxies: a deployment without a front publishes nothing. Names of existing gateways may lie in zones of others.",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    const hasMembers = subject.plan.clusters.length > 0;
    if (namespaces === undefined)
      return hasMembers ? answerOf([undecided("namespaces", "under which names clients find mail")]) : doesNotApply;
    return answerOf([
      ...(hasMembers ? (["client", "autodiscover"] as const).map((key) => leadsNowhere(subject, namespaces, key)) : []),
      innerAddresses(subject),
      outsideZones(subject, namespaces),
    ]);
  },
});

function leadsNowhere(subject: Subject, namespaces: Namespaces, key: "client" | "autodiscover"): readonly Verdict[] {
  const name = namespaces[key];
  const needed =
    subject.deployment.proxies.length === 0 ? (["internal"] as const) : (["internal", "external"] as const);
  return needed
    .filter((view) => addressRecords(subject, view, name).length === 0)
    .map((view) =>
      breach(subject.pathOf(namespaces, key), {
        message: `the name leads nowhere ${view === "internal" ? "inside" : "outside"}`,
        got: name,
        expected: view === "internal" ? "an address inside" : "a public address",
      }),
    );
}

function innerAddresses(subject: Subject): readonly Verdict[] {
  return publishedAddresses(subject)
    .filter(({ address }) => !isPublicIpv4(address))
    .map(({ name, path, address }) =>
      breach(path, {
        name,
        message: "names lead to an inner address outside",
        got: address,
        expected: "an address of the Internet",
        remedy: "write the address by which it is reached from the Internet",
      }),
    );
}

/** Records that nobody keeps: their names lie in no zone of their view. */
function outsideZones(subject: Subject, namespaces: Namespaces): readonly Verdict[] {
  const foreign = subject.deployment.gateways.filter(({ existing }) => existing).map(({ host }) => host.toLowerCase());
  const path = subject.pathOf(namespaces, "zones");
  const views = (["internal", "external"] as const).flatMap((view) => {
    const records = subject.plan.records.filter(
      (record) => record.view === view && zoneHolding(subject, view, record.name) === undefined,
    );
    const names = [...new Set(records.map(({ name }) => name))].filter((name) => !foreign.includes(name.toLowerCase()));
    return names.length === 0 ? [] : [{ view, names }];
  });
  if (views.length > 0 && namespaces.zones.length === 0)
    return [undecided(path, "which zones hold the names that clients and mail use")];
  return views.map(({ view, names }) =>
    breach(path, {
      name: view,
      message: `names lie in no zone of the ${view} view`,
      got: names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", "),
      expected: "a zone of this view that each name ends in",
      remedy: "add the zone, or take names that lie in a zone that is there",
    }),
  );
}
