import { zoneHolding, type Namespaces } from "../../model";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { addressRecords } from "../support/address-records";
import { isPublicIpv4 } from "../../base/private-addresses";
import { publishedAddresses } from "../support/published-addresses";
import type { Subject, Verdict } from "../types";

export const nsSplitDns = catalogueRule("ns-split-dns", {
  why: "Clients move between the internal network and the Internet with one name, which must resolve in both, and never to an internal address on the Internet.",
  fix: "give the name an internal address and the public address of a front end, each in a zone of that view",
  reading:
    "The external view is judged if there are proxies: without a front end nothing is published. Names of existing gateways may be in other owners' zones.",
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
        message: `the name has no ${view === "internal" ? "internal" : "external"} record`,
        got: name,
        expected: view === "internal" ? "an internal address" : "a public address",
      }),
    );
}

function innerAddresses(subject: Subject): readonly Verdict[] {
  return publishedAddresses(subject)
    .filter(({ address }) => !isPublicIpv4(address))
    .map(({ name, path, address }) =>
      breach(path, {
        name,
        message: "names resolve to an internal address in the external view",
        got: address,
        expected: "a public address",
        remedy: "specify the address by which it is reached from the Internet",
      }),
    );
}

/** Records whose names are in no zone of their view. */
function outsideZones(subject: Subject, namespaces: Namespaces): readonly Verdict[] {
  const foreign = subject.deployment.gateways.filter(({ existing }) => existing).map(({ host }) => host.toLowerCase());
  const path = subject.pathOf(namespaces, "zones");
  const views = (["internal", "external"] as const).flatMap((view) => {
    const records = subject.plan.records.filter(
      (record) => record.view === view && zoneHolding(namespaces.zones, view, record.name) === undefined,
    );
    const names = [...new Set(records.map(({ name }) => name))].filter((name) => !foreign.includes(name.toLowerCase()));
    return names.length === 0 ? [] : [{ view, names }];
  });
  if (views.length > 0 && namespaces.zones.length === 0)
    return [undecided(path, "which zones have the names that clients and mail use")];
  return views.map(({ view, names }) =>
    breach(path, {
      name: view,
      message: `names are in no zone of the ${view} view`,
      got: names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", "),
      expected: "a zone of this view for each name",
      remedy: "add the zone, or use names in an existing zone",
    }),
  );
}
