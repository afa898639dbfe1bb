import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { addressRecords } from "../support/names";

export const nsPtrHelo = catalogueRule("ns-ptr-helo", {
  why: "Many receivers refuse a sender whose address and name do not lead to each other.",
  fix: "publish the name of the gateway with its public address, and have the PTR of the address point to the name",
  reading: "The name forward is judged here; the PTR belongs to whoever owns the address and is a probe.",
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
            message: "the gateway says a name that does not exist on the Internet",
            got: gateway.host,
            expected: "a full name in a public domain",
          });
        }
        const published = addressRecords(subject, "external", gateway.host).map(({ value }) => value);
        if (gateway.publicAddress !== undefined && published.includes(gateway.publicAddress)) return undefined;
        return breach(subject.pathOf(gateway, gateway.publicAddress === undefined ? "publicAddress" : "host"), {
          name: gateway.name,
          message: `${gateway.host} does not lead to the address that sends`,
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
