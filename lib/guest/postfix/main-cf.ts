import type { PostfixGateway } from "./postfix-gateway";
import { restrictionClass, smartHostOf } from "./tables";

/** File with certificate and key, and file with the login, in the configuration folder; written on the machine only. */
export const certificateFile = "tls/certificate.pem";
export const loginFile = "tls/login";

const file = (name: string): string => `$config_directory/${name}`;
const bytesPerMB = 1024 * 1024;

/** The main configuration file of a gateway: sections in the order of a message's way through it. */
export function mainCf(gateway: PostfixGateway): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      `Mail gateway ${gateway.name}. Written by mail-constructs; changes belong in the deployment's document.`,
      identity(gateway),
    ],
    ["No mailboxes and no local delivery here.", noLocalDelivery],
    ["Who may send, with which sender, to whom.", restrictions(gateway)],
    ["Certificate and TLS with other servers.", tls(gateway)],
    ["Where mail goes.", routes(gateway)],
    ["Size of messages, and how long undelivered ones are kept.", limits(gateway)],
  ];
  return sections.map(([comment, lines]) => [`# ${comment}`, ...lines, ""].join("\n")).join("\n");
}

function identity({ postfix }: PostfixGateway): string[] {
  return [
    "compatibility_level = 3.6",
    `myhostname = ${postfix.host}`,
    `mydomain = ${postfix.host.slice(postfix.host.indexOf(".") + 1)}`,
    "myorigin = $myhostname",
    "smtpd_banner = $myhostname ESMTP",
    "biff = no",
    "inet_interfaces = all",
    "inet_protocols = ipv4",
  ];
}

const noLocalDelivery = [
  "mydestination =",
  "mynetworks = 127.0.0.0/8",
  "local_recipient_maps =",
  "local_transport = error:5.1.1 this gateway has no mailboxes",
  "alias_maps =",
  "alias_database =",
  "notify_classes =",
  "mailbox_size_limit = 0",
];

function restrictions(gateway: PostfixGateway): string[] {
  const { direction, domains, postfix } = gateway;
  const receives = direction !== "outbound";
  const clients = gateway.acceptFrom.length === 0 ? [] : [`check_client_access cidr:${file("clients")}`];
  const senders = postfix.limits.length === 0 ? [] : [`check_client_access cidr:${file("sender_limits")}`];
  const classes = postfix.limits.map(({ address }) => restrictionClass(address));
  return [
    "smtpd_helo_required = yes",
    "disable_vrfy_command = yes",
    "strict_rfc821_envelopes = yes",
    // Only exact names: a domain's entry does not stand for its subdomains.
    "parent_domain_matches_subdomains =",
    ...(classes.length === 0 ? [] : [`smtpd_restriction_classes = ${classes.join(", ")}`]),
    ...classes.map((name) => `${name} = check_sender_access texthash:${file(name)}, ${refusal}`),
    setting("smtpd_client_restrictions", receives ? [] : [...clients, "reject"]),
    setting("smtpd_sender_restrictions", ["reject_non_fqdn_sender", ...senders]),
    setting("smtpd_relay_restrictions", [...clients, "reject_unauth_destination"]),
    setting("smtpd_recipient_restrictions", [
      "reject_non_fqdn_recipient",
      // Unknown recipients are refused at once: a bounce later would go to forged senders.
      ...(receives ? [...clients, "reject_unverified_recipient"] : []),
    ]),
    ...(receives ? ["unverified_recipient_reject_code = 550"] : []),
    `relay_domains = ${domains.join(", ")}`.trim(),
  ];
}

/** Instead of a bare `reject`, which would blame the client's address. */
const refusal = "check_sender_access static:{REJECT this system may not use this sender}";

function tls(gateway: PostfixGateway): string[] {
  const level = { required: "encrypt", opportunistic: "may", none: "none" }[gateway.tls];
  // In-house systems may be unable to encrypt: only a gateway that receives from other mail servers requires it.
  const accepted = gateway.tls === "required" && gateway.direction === "outbound" ? "may" : level;
  const policy = smartHostOf(gateway)?.secure === true;
  return [
    ...["smtp", "smtpd"].map((side) => `${side}_tls_chain_files = ${file(certificateFile)}`),
    ...["smtp", "smtpd"].flatMap((side) => [
      `${side}_tls_mandatory_protocols = >=TLSv1.2`,
      `${side}_tls_protocols = >=TLSv1.2`,
      `${side}_tls_mandatory_ciphers = high`,
      `${side}_tls_loglevel = 1`,
    ]),
    `smtpd_tls_security_level = ${accepted}`,
    "smtpd_tls_received_header = yes",
    `smtp_tls_security_level = ${level}`,
    "smtp_tls_CAfile = /etc/ssl/certs/ca-certificates.crt",
    ...(policy ? [`smtp_tls_policy_maps = texthash:${file("tls_policy")}`] : []),
    ...(gateway.smartHost?.port === IMPLICIT_TLS ? ["smtp_tls_wrappermode = yes"] : []),
  ];
}

/** SMTP over TLS from the first byte (RFC 8314). */
const IMPLICIT_TLS = 465;

function routes(gateway: PostfixGateway): string[] {
  const nextHop = smartHostOf(gateway)?.nextHop;
  return [
    `relayhost = ${nextHop ?? ""}`.trim(),
    ...(gateway.domains.length === 0 ? [] : [`transport_maps = texthash:${file("transport")}`]),
    ...(gateway.postfix.login === undefined
      ? []
      : [
          "smtp_sasl_auth_enable = yes",
          `smtp_sasl_password_maps = texthash:${file(loginFile)}`,
          "smtp_sasl_security_options = noanonymous",
        ]),
  ];
}

function limits({ maxMessageMB, postfix }: PostfixGateway): string[] {
  const bytes = Math.floor(maxMessageMB * bytesPerMB);
  return [
    `message_size_limit = ${bytes}`,
    // Postfix accepts nothing with less than one and a half messages of free space.
    `queue_minfree = ${2 * bytes}`,
    `maximal_queue_lifetime = ${hours(postfix.queueDays)}`,
    `bounce_queue_lifetime = ${hours(postfix.queueDays)}`,
    "delay_warning_time = 4h",
  ];
}

/** Postfix takes whole numbers only, but days may be fractions. */
function hours(days: number): string {
  return `${Math.max(1, Math.round(days * 24))}h`;
}

function setting(name: string, values: readonly string[]): string {
  return `${name} = ${values.join(", ")}`.trim();
}
