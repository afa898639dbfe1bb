import { breach, eachOf } from "../engine/answers";
import { azureClusters } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";
import { addressRecords, datacenterOfAddress } from "../support/address-records";
import type { Subject } from "../types";

export const azNoIlbNeeded = catalogueRule("az-no-ilb-needed", {
  why: "Round robin leads clients only to datacenters that have an address under the name.",
  fix: "publish a front-end address of each datacenter under the client name",
  reading: "The load balancers of Azure stay optional: this judges whether round robin works without them.",
  check: (subject) =>
    eachOf(views(subject), (view) => {
      const { namespaces } = subject.deployment;
      const records = addressRecords(subject, view, namespaces?.client ?? "");
      const reached = records.map((record) => datacenterOfAddress(subject, record.value));
      const missing = mailboxDatacenters(subject).filter((name) => !reached.includes(name));
      if (missing.length === 0) return undefined;
      return breach(subject.pathOf(namespaces ?? subject.deployment, "distribution", view), {
        message: `round robin has no address in a datacenter, seen from the ${view} side`,
        got: records.length === 0 ? "no address" : records.map((record) => record.value).join(", "),
        expected: `also an address in ${missing.join(", ")}`,
      });
    }),
});

/** Views in which the client name uses round robin, where members are in Azure. */
function views(subject: Subject): readonly ("internal" | "external")[] {
  const { namespaces } = subject.deployment;
  if (namespaces === undefined || azureClusters(subject).length === 0) return [];
  return (["internal", "external"] as const).filter((view) => namespaces.distribution[view] === "dns-round-robin");
}
