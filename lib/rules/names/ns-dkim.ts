import type { MailDomain, MailGateway } from "../../model/types";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject, Verdict } from "../types";

export const nsDkim = catalogueRule("ns-dkim", {
  why: "Exchange Server does not sign; without a signer on the way out forwarded mail fails DMARC.",
  fix: "name the gateway that signs, or exchange-online, as `dkim.signer`",
  reading:
    "Every way out is judged: gateways that send, and Exchange Online where all mailboxes are there and send from there.",
  check: (subject) =>
    eachOf(subject.deployment.domains, (domain) => {
      if (domain.dkim === undefined) {
        return breach(subject.pathOf(domain, "dkim"), {
          name: domain.name,
          message: "nothing on the way out signs the domain's mail",
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
      message: "the signer is not on the way out",
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
    message: "mail goes out that the signer does not see",
    got: `${signer} signs, ${around.join(", ")} sends`,
    expected: "a signer on every way out",
    remedy: "write `gateways` for all gateways that send, or exchange-online where all mail leaves there",
  });
}

/** Whether what the gateway sends leaves through Exchange Online. */
function goesOnline({ smartHost }: MailGateway): boolean {
  return smartHost?.host.toLowerCase().endsWith(".mail.protection.outlook.com") === true;
}

/** Whether all mailboxes are in Exchange Online, which sends by itself. */
function sendsOnline(subject: Subject): boolean {
  const { users, hybrid } = subject.deployment;
  return users.every(({ location }) => location === "cloud") && hybrid?.mailFlow !== "centralized";
}

/** A gateway signs under a selector that its key is published by; Exchange Online has selectors of its own. */
function hasSelector(subject: Subject, domain: MailDomain, dkim: NonNullable<MailDomain["dkim"]>): Verdict | undefined {
  if (dkim.signer === "exchange-online" || dkim.selector !== undefined) return undefined;
  const key = subject.pathOf(domain, "dkim", "selector");
  return undecided(key, "under which selector receivers find the key of the signature", domain.name);
}
