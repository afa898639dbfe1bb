import { isPrivateIpv4 } from "../support/names";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { addressRecords } from "../support/names";
import { catalogueRule } from "../support/define";

export const nsSplitDns = catalogueRule("ns-split-dns", {
  why: "Clients move between inside and outside and use one name: it must lead somewhere on both sides, and never to an inner address outside.",
  fix: "give the name an address inside and a public address of a front outside",
  reading: "Outside is judged where there are proxies: a deployment without a front publishes nothing.",
  check: (subject) => {
    const { namespaces, proxies } = subject.deployment;
    if (namespaces === undefined || subject.plan.clusters.length === 0) return doesNotApply;
    return answerOf(
      (["client", "autodiscover"] as const).flatMap((key) => {
        const path = subject.pathOf(namespaces, key);
        const inside = addressRecords(subject, "internal", namespaces[key]);
        const outside = addressRecords(subject, "external", namespaces[key]);
        const inner = outside.find(({ value }) => isPrivateIpv4(value));
        return [
          inside.length > 0
            ? undefined
            : breach(path, {
                message: "the name leads nowhere inside",
                got: namespaces[key],
                expected: "an address inside",
              }),
          proxies.length === 0 || outside.length > 0
            ? undefined
            : breach(path, {
                message: "the name leads nowhere outside",
                got: namespaces[key],
                expected: "a public address",
              }),
          inner === undefined
            ? undefined
            : breach(path, {
                message: "the name leads to an inner address outside",
                got: inner.value,
                expected: "a public address",
              }),
        ];
      }),
    );
  },
});
