import { mailSender } from "../../base/mail-sender";
import { compareNames } from "../../base/order";
import { authenticates, authenticatesByCertificate } from "../../base/smart-host-auth";
import type { Deployment, MailGateway } from "../../model";
import type { PostfixPlan, SenderLimit } from "../types";

/** Settings of a gateway that this deployment creates with Postfix; nothing for other software and existing gateways. */
export function postfixOf(gateway: MailGateway, deployment: Deployment): PostfixPlan | undefined {
  if (gateway.existing || gateway.software?.toLowerCase() !== "postfix") return undefined;
  const login = loginOf(gateway);
  return {
    host: gateway.host,
    certificate: gateway.certificate?.secret ?? `${gateway.name}-certificate`,
    ...(login === undefined ? {} : { login }),
    queueDays: deployment.transport.queueDays,
    limits: gateway.direction === "inbound" ? [] : senderLimits(deployment),
  };
}

function loginOf({ name, smartHost }: MailGateway): string | undefined {
  if (!authenticates(smartHost) || authenticatesByCertificate(smartHost)) return undefined;
  return smartHost?.login?.secret ?? `${name}-login`;
}

/**
 * One limit for each address that applications send from. An application without `from` may use every address of the
 * deployment's own domains.
 */
function senderLimits({ applications, domains }: Deployment): SenderLimit[] {
  const own = domains.flatMap(({ name }) => (name === "*" ? [] : [name]));
  const relayed = applications.filter(({ sends }) => sends === "via-relay");
  const addresses = [...new Set(relayed.map(({ address }) => address))].sort(compareNames);
  return addresses.map((address) => {
    const here = relayed.filter((application) => application.address === address);
    // What is no sender is reported by a rule and may not send.
    const senders = here.flatMap(({ from }) =>
      from.length === 0 ? own : from.flatMap((text) => mailSender(text) ?? []),
    );
    return { address, applications: here.map(({ name }) => name), senders: [...new Set(senders)].sort() };
  });
}
