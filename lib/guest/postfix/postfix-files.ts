import { mainCf } from "./main-cf";
import type { PostfixGateway } from "./postfix-gateway";
import { clientsTable, senderFile, senderTable, smartHostOf, tlsPolicyTable, transportTable } from "./tables";

/** One file of Postfix's configuration folder. */
export interface PostfixFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The configuration folder of a gateway, without `master.cf`, which stays as the package brings it, and without
 * certificate and login, which are fetched on the machine. No table needs to be compiled. For Postfix 3.6 or later
 * (Debian 12 has 3.7); https://www.postfix.org/postconf.5.html.
 */
export function postfixFiles(gateway: PostfixGateway): readonly PostfixFile[] {
  const { limits } = gateway.postfix;
  return [
    { name: "main.cf", text: mainCf(gateway) },
    ...(gateway.acceptFrom.length === 0 ? [] : [{ name: "clients", text: clientsTable(gateway) }]),
    ...(limits.length === 0 ? [] : [{ name: "sender_limits", text: senderTable(limits) }]),
    ...limits.map((limit) => senderFile(limit)),
    ...(gateway.domains.length === 0 ? [] : [{ name: "transport", text: transportTable(gateway) }]),
    ...(smartHostOf(gateway)?.secure === true ? [{ name: "tls_policy", text: tlsPolicyTable(gateway) }] : []),
  ];
}

/** Names, as patterns of a shell, of every file that some configuration has. */
export const writtenNames: readonly string[] = [
  "main.cf",
  "clients",
  "sender_limits",
  "senders_*",
  "transport",
  "tls_policy",
];
