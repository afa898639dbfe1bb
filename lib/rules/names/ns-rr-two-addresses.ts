import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";
import { addressRecords, datacenterOfAddress } from "../support/address-records";

export const nsRrTwoAddresses = catalogueRule("ns-rr-two-addresses", {
  why: "A name with addresses in one datacenter only fails with it, however many servers the other one has.",
  fix: "publish an address of each datacenter under the name, all with the same TTL",
  reading:
    "Each datacenter has load balancers too, so their names need the same addresses. A view with a single front end is not judged.",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    if (namespaces === undefined || mailboxDatacenters(subject).length < 2) return doesNotApply;
    const views = (["internal", "external"] as const).filter(
      (view) => namespaces.distribution[view] !== "single-front",
    );
    const keys = ["client", "autodiscover"] as const;
    return eachOf(
      views.flatMap((view) => keys.map((key) => ({ view, key }))),
      ({ view, key }) => {
        const records = addressRecords(subject, view, namespaces[key]);
        const reached = records.map((record) => datacenterOfAddress(subject, record.value));
        const missing = mailboxDatacenters(subject).filter((name) => !reached.includes(name));
        const lifetimes = [...new Set(records.map((record) => record.ttlSeconds))];
        const path = subject.pathOf(namespaces, key);
        const values = records.map((record) => record.value).join(", ");
        return [
          missing.length === 0
            ? undefined
            : breach(path, {
                name: namespaces[key],
                message: `the ${view} name has no address in ${missing.join(" and ")}`,
                got: values === "" ? "no address" : values,
                expected: "an address in each datacenter with members",
              }),
          lifetimes.length <= 1
            ? undefined
            : breach(path, {
                name: namespaces[key],
                message: `the ${view} addresses of one name have different TTLs`,
                got: `${lifetimes.join(", ")} s`,
                expected: "the same TTL",
              }),
        ];
      },
    );
  },
});
