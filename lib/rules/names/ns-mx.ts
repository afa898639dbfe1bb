import type { MailDomain } from "../../model/types";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxDatacenters } from "../support/lookup";
import type { Subject } from "../types";

export const nsMx = catalogueRule("ns-mx", {
  why: "With gateways in one datacenter only, no mail comes in while it is down.",
  fix: "name gateways of both datacenters as `mx`",
  check: (subject) =>
    eachOf(
      subject.deployment.domains.filter(
        (domain) => domain.mx !== "exchange-online" && mailboxDatacenters(subject).length > 0,
      ),
      (domain) => {
        const path = subject.pathOf(domain, "mx");
        const gateways = inboundGateways(subject, domain);
        const places = [...new Set(gateways.map((gateway) => gateway.datacenter))].sort();
        const missing = mailboxDatacenters(subject).filter((name) => !places.includes(name));
        const web = gateways.find((gateway) => gateway.host === subject.deployment.namespaces?.client);
        return [
          missing.length === 0
            ? undefined
            : breach(path, {
                name: domain.name,
                message: `no gateway in ${missing.join(" and ")} receives mail for the domain`,
                got: places.length === 0 ? "none" : `gateways in ${places.join(" and ")}`,
                expected: "a gateway in each datacenter with members",
              }),
          web === undefined
            ? undefined
            : breach(path, {
                name: domain.name,
                message: "MX points to the name of the web clients",
                got: web.host,
                expected: "a name of its own",
                remedy: "give the gateway a host name of its own",
              }),
        ];
      },
    ),
});

function inboundGateways(subject: Subject, domain: MailDomain) {
  const wanted = domain.mx === "exchange-online" ? [] : domain.mx;
  return subject.deployment.gateways.filter(
    (gateway) => gateway.direction !== "outbound" && (wanted.includes(gateway.name) || wanted.includes(gateway.group)),
  );
}
