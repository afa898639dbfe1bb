import { isTenantMailHost } from "../../facts/exchange-online-ranges";
import type { MailDomain, MailGateway } from "../../model";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const nsDkim = catalogueRule("ns-dkim", {
  why: "Exchange Server does not sign; without a signer on the outbound path, forwarded mail fails DMARC.",
  fix: "specify the gateway that signs, or exchange-online, as `dkim.signer`",
  reading:
    "Every outbound path is judged: gateways that send, and Exchange Online if all mailboxes are there and send from there.",
  check: (subject) =>
    eachOf(subject.deployment.domains, (domain) => {
      if (domain.dkim === undefined) {
        return breach(subject.pathOf(domain, "dkim"), {
          name: domain.name,
          message: "nothing on the outbound path signs the domain's mail",
          expected: "a gateway or exchange-online",
        });
      }
      return [signs(subject, domain, domain.dkim.signer), hasSelector(subject, domain, domain.dkim)];
    }),
});

function signs(subject: Subject, domain: MailDomain, signer: string): Verdict | undefined {
  const path = subject.pathOf(domain, "dkim", "signer");
  const senders = subject.deployment.gateways.filter(({ direction }) => direction !== "inbound");
  const signers = senders.filter(({ name, group }) => signer === "gateways" || signer === name || signer === group);
  if (signer !== "exchange-online" && signers.length === 0)
    return breach(path, {
      name: domain.name,
      message: "the signer is not on the outbound path",
      got: signer,
      expected: "an outbound gateway or exchange-online",
    });
  const unsigned = senders.filter((sender) =>
    signer === "exchange-online" ? !goesOnline(sender) : !signers.includes(sender) && !goesOnline(sender),
  );
  const around = [
    ...unsigned.map(({ name }) => name),
    ...(signer !== "exchange-online" && sendsOnline(subject) ? ["Exchange Online"] : []),
  ];
  if (around.length === 0) return undefined;
  return breach(path, {
    name: domain.name,
    message: "some outbound mail does not pass the signer",
    got: `${signer} signs, ${around.join(", ")} sends`,
    expected: "a signer on every outbound path",
    remedy: "specify `gateways` for all gateways that send, or exchange-online if all mail leaves there",
  });
}

/** Whether the mail that the gateway sends leaves through Exchange Online. */
function goesOnline({ smartHost }: MailGateway): boolean {
  return isTenantMailHost(smartHost?.host);
}

/** Whether all mailboxes are in Exchange Online, which then sends directly. */
function sendsOnline(subject: Subject): boolean {
  const { users, hybrid } = subject.deployment;
  return users.every(({ location }) => location === "cloud") && hybrid?.mailFlow !== "centralized";
}

/** A gateway signs with a selector under which its key is published; Exchange Online has its own selectors. */
function hasSelector(subject: Subject, domain: MailDomain, dkim: NonNullable<MailDomain["dkim"]>): Verdict | undefined {
  if (dkim.signer === "exchange-online" || dkim.selector !== undefined) return undefined;
  const key = subject.pathOf(domain, "dkim", "selector");
  return undecided(key, "under which selector receivers find the key of the signature", domain.name);
}
