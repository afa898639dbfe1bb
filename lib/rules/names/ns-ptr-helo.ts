import { breach, eachOf } from "../engine/answers";
import { computerNames } from "../support/computers";
import { catalogueRule } from "../support/define";
import { addressRecords } from "../support/address-records";
import type { Subject } from "../types";

export const nsPtrHelo = catalogueRule("ns-ptr-helo", {
  why: "Many receivers reject a sender whose address and name do not resolve to each other.",
  fix: "publish the name of the gateway with its public address, and have the PTR record of the address point to the name",
  reading: "The forward record is judged here; the PTR record belongs to the owner of the address and is probed.",
  check: (subject) =>
    eachOf(
      subject.deployment.namespaces === undefined
        ? []
        : subject.deployment.gateways.filter(
            ({ direction, smartHost }) => direction !== "inbound" && smartHost === undefined,
          ),
      (gateway) => {
        if (isInnerName(gateway.host)) {
          return breach(subject.pathOf(gateway, "host"), {
            name: gateway.name,
            message: "the gateway announces a name that does not exist on the Internet",
            got: gateway.host,
            expected: "an FQDN in a public domain",
          });
        }
        if (otherMachines(subject).has(gateway.host.toLowerCase())) {
          return breach(subject.pathOf(gateway, "host"), {
            name: gateway.name,
            message: "the gateway announces the name of another machine",
            got: gateway.host,
            expected: "a separate name",
          });
        }
        const published = addressRecords(subject, "external", gateway.host).map(({ value }) => value);
        if (gateway.publicAddress !== undefined && published.includes(gateway.publicAddress)) return undefined;
        return breach(subject.pathOf(gateway, gateway.publicAddress === undefined ? "publicAddress" : "host"), {
          name: gateway.name,
          message: `${gateway.host} does not resolve to the address that sends`,
          got: published.join(", ") || "no address",
          expected: gateway.publicAddress ?? "its public address",
        });
      },
    ),
});

/** One label, or a domain that nobody can register. */
function isInnerName(host: string): boolean {
  return !host.includes(".") || /\.(local|internal|lan|corp|home|intranet|private)$/i.test(host);
}

/** FQDNs of the Windows computers of the forest; the gateways of the document are not among them. */
function otherMachines(subject: Subject): ReadonlySet<string> {
  const { organization, gateways } = subject.deployment;
  const own = new Set(gateways.map(({ name }) => name.toLowerCase()));
  const names = computerNames(subject).map((name) => name.toLowerCase());
  return new Set(
    names.filter((name) => !own.has(name)).map((name) => `${name}.${organization.forest.name.toLowerCase()}`),
  );
}
