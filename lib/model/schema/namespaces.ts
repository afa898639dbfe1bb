import * as z from "zod";
import { timeToLiveSeconds } from "../../facts/name-limits";
import {
  acceptedDomain,
  dnsName,
  dnsNamePattern,
  entry,
  isoDate,
  listOf,
  name,
  namePattern,
  oneOf,
  secretReference,
  text,
  whole,
  flag,
} from "./fields";
import { named, omitted, withMeta } from "./meta";

export const certificate = named(
  "Certificate",
  entry("A certificate.", {
    names: listOf(
      "Names in the certificate.",
      text("DNS name, or * and a domain.", "mail.example.com", "a DNS name", 253),
      1,
    ),
    issuer: oneOf("Who issues it.", ["public", "enterprise", "self-signed"]),
    algorithm: omitted(
      oneOf("Kind and length of its key.", ["rsa-1024", "rsa-2048", "rsa-3072", "rsa-4096", "ecc"]),
      "unknown",
    ),
    expires: omitted(isoDate("Last day of its validity."), "unknown"),
    pfx: omitted(
      secretReference("The certificate with its key (PFX), by the name of its secret.", "login-certificate"),
      "the operators install it",
    ),
  }),
);

const distributions = ["dns-round-robin", "load-balancer", "single-front"] as const;

const zone = named(
  "Zone",
  entry("One DNS zone in one view.", {
    name: dnsName("Name of the zone.", "example.com"),
    view: oneOf("Who sees it.", ["internal", "external"]),
    kind: oneOf("What serves it.", ["ad-dns", "bind", "azure-dns", "external"]),
    servers: listOf(
      "Servers: a domain controller's name, a DNS name or an address.",
      dnsNamePattern("Server.", "DC1-AD1"),
    ).default([]),
    datacenter: omitted(
      name("Datacenter whose stack creates a public zone of Azure DNS.", "cloud"),
      "the first one in Azure by name",
    ),
    dnssec: flag("Whether the zone is signed (DNSSEC).").default(false),
    existing: flag("Whether it already exists and only records are added.").default(false),
  }),
);

export const namespaces = named(
  "Namespaces",
  entry("The names under which clients reach mail.", {
    client: dnsName("Host name of OWA, EWS, MAPI, ActiveSync, OAB and ECP."),
    autodiscover: dnsName("Host name of Autodiscover.", "autodiscover.example.com"),
    distribution: entry("How client connections are distributed among the servers.", {
      internal: oneOf("For internal clients.", distributions).default("dns-round-robin"),
      external: oneOf("For external clients.", distributions).default("dns-round-robin"),
    }).prefault({}),
    model: oneOf("One name for all datacenters (unbound) or one each (bound).", ["unbound", "bound"]).default(
      "unbound",
    ),
    failover: omitted(
      oneOf("Who removes the address of a failed server from DNS.", ["runbook", "monitoring", "azure-dns"]),
      "unknown",
    ),
    ttlSeconds: whole("Time to live of the records in seconds.", 0, 604_800, 300).default(timeToLiveSeconds),
    zones: listOf("DNS zones.", zone).default([]),
    certificate: omitted(
      withMeta(certificate, { description: "Certificate of the Exchange servers." }),
      "no certificate is described",
    ),
    downloadDomain: omitted(dnsName("Host name for attachments in OWA.", "download.example.com"), "none"),
  }),
);

export const mailDomain = named(
  "MailDomain",
  entry("An accepted domain.", {
    name: acceptedDomain("Name of the domain; * for every domain is refused by a rule."),
    type: oneOf("Who is responsible for it.", ["authoritative", "internal-relay", "external-relay"]),
    mx: z
      .union([z.array(namePattern("Gateway.", "mailgw")).max(100), z.literal("exchange-online")], {
        error: "expected: a list of gateways, or exchange-online",
      })
      .describe("Gateways, or groups of gateways, that receive for it; or exchange-online.")
      .default([]),
    mxHost: omitted(
      dnsName("Its mail server in Exchange Online, as the tenant shows it.", "example-com.mail.protection.outlook.com"),
      "the name with - for each dot, which a domain with a hyphen does not have",
    ),
    spf: omitted(
      oneOf("The `all` mechanism that ends the SPF record.", ["-all", "~all", "?all", "+all"]),
      "no SPF record is published",
    ),
    spfIncludes: listOf(
      "Other senders of the domain, by the names of their SPF records.",
      dnsName("Name of an SPF record.", "spf.example.net"),
    ).default([]),
    dkim: omitted(
      entry("DKIM.", {
        signer: text(
          "A gateway, `gateways` for all of them, or exchange-online.",
          "exchange-online",
          "a gateway, gateways, or a service",
          64,
        ),
        selector: omitted(dnsName("Selector.", "gw1"), "the signer's own"),
        targets: listOf(
          "Targets of the names selector1._domainkey and selector2._domainkey, as Exchange Online shows them.",
          text("Target.", "selector1-example-com._domainkey.example.onmicrosoft.com", "a DNS name", 253),
        ).default([]),
      }),
      "messages are not signed",
    ),
    verification: omitted(
      text("Text by which Microsoft 365 verifies the domain, as the tenant shows it.", "MS=ms12345678", "a text", 255),
      "the domain is verified already, or an operator publishes the text",
    ),
    dmarc: omitted(oneOf("DMARC policy.", ["none", "quarantine", "reject"]), "no DMARC record is published"),
    mtaSts: omitted(oneOf("MTA-STS mode.", ["testing", "enforce"]), "no MTA-STS policy is published"),
    dane: flag("Whether TLSA records are published for its MX (DANE).").default(false),
  }),
);
