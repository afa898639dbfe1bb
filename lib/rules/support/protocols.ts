import { protocolAliases } from "../../facts/client-protocols";
import { clientPorts, portsByProtocol } from "../../facts/zone-ports";
import type { Subject } from "../types";

/** Protocols in a list of `publishes`, by their usual names: `/EWS` is `ews`, `Microsoft-Server-ActiveSync` is `eas`. */
export function protocolsOf(publishes: readonly string[]): readonly string[] {
  return publishes.map((word) => {
    const protocol = word.toLowerCase().replace(/^\/|\/$/g, "");
    return protocolAliases[protocol] ?? protocol;
  });
}

/** Protocols of mailboxes that are off after setup. */
export const mailboxProtocols = ["imap", "pop"] as const;
export type MailboxProtocol = (typeof mailboxProtocols)[number];

/** The protocol that a word of `publishes` is a form of: `IMAP4`, `imaps` are `imap`. */
export function mailboxProtocol(word: string): MailboxProtocol | undefined {
  return mailboxProtocols.find((kind) => word.toLowerCase().startsWith(kind));
}

export function hasUsers(subject: Subject, protocol: MailboxProtocol): boolean {
  return subject.deployment.users.some((tier) => (tier.clients[protocol] ?? 0) > 0);
}

/** A word of `publishes` with a port of its own that no client uses; words without a known port are not. */
export function hasUnusedPort(subject: Subject, word: string): boolean {
  const name = word.toLowerCase();
  const port = portsByProtocol[name] ?? (/^\d+$/.test(name) ? name : undefined);
  if (port === undefined) return false;
  const protocol = mailboxProtocol(name);
  return protocol === undefined ? !clientPorts.includes(port) : !hasUsers(subject, protocol);
}
