import { z } from "zod";
import {
  amount,
  buildNumber,
  dnsName,
  entry,
  isoDate,
  listOf,
  name,
  oneOf,
  positive,
  share,
  text,
  whole,
  yes,
} from "./fields";
import { survivalRequirements } from "./survive";

export const organization = entry("The Exchange organization and its forest.", {
  name: text("Exchange organization name.", "an organization name of at most 64 characters", 64),
  forest: entry("The Active Directory forest.", {
    name: dnsName("DNS name of the forest root domain."),
    netBiosName: text(
      "NetBIOS name of the root domain; the first label of `name` without it.",
      "a NetBIOS name",
      64,
    ).optional(),
    level: text("Forest functional level, for example 2016.", 'a functional level in quotes, such as "2016"', 16),
    schemaMaster: name("Domain controller that holds the schema master role; not said without it.").optional(),
    upnSuffixes: listOf("Suffixes of the users' sign-on names; unknown without it.", dnsName("Suffix.")).optional(),
  }),
});

const tlsVersions = ["1.0", "1.1", "1.2", "1.3"] as const;

export const exchange = entry("What is installed.", {
  version: oneOf("Exchange version.", ["2016", "2019", "SE"]),
  update: text("Cumulative update level: RTM, CU1, CU23.", "an update level such as RTM or CU15", 16),
  build: buildNumber("Build number; unknown without it.").optional(),
  edition: oneOf("Exchange edition.", ["standard", "enterprise"]),
  windows: text(
    "Windows Server version of the Exchange servers.",
    'a Windows Server version in quotes, such as "2022"',
    16,
  ),
  windowsInstallation: oneOf("Core has no desktop; not said without it.", ["core", "desktop"]).optional(),
  adminAccess: oneOf("From where EAC and remote PowerShell can be reached; unknown without it.", [
    "internal-only",
    "everywhere",
  ]).optional(),
  extendedProtection: yes("Whether Extended Protection is on; on, as setup leaves it, without it.").optional(),
  tls: listOf(
    "TLS versions that the servers speak; what the library sets without it.",
    oneOf("Version.", tlsVersions),
    1,
  ).optional(),
  tlsInspection: yes(
    "Whether a virus scanner or proxy opens TLS of servers or clients; none does without it.",
  ).optional(),
  emergencyMitigation: yes(
    "Whether the Emergency Mitigation service is on; on, as setup leaves it, without it.",
  ).optional(),
  modernAuthentication: oneOf("What modern authentication rests on; not used without it.", [
    "adfs",
    "hybrid",
  ]).optional(),
  basicAuthentication: yes(
    "Whether virtual directories take Basic beside Windows authentication; as modern authentication asks without it.",
  ).optional(),
  kerberosAccount: oneOf(
    "Kind of the alternate service account for Kerberos behind the client name; NTLM alone without it.",
    ["computer", "user", "group-managed"],
  ).optional(),
  hstsSeconds: whole("Age that HSTS promises, in seconds; no HSTS without it.", 0, 1_000_000_000).optional(),
  dotNet: text(
    ".NET Framework on the servers, such as 4.8.1; what the image brings without it.",
    'a version in quotes, such as "4.8.1"',
    16,
  ).optional(),
  oldestOutlook: text(
    "Oldest Outlook in use, such as 2016; not older than supported without it.",
    'a version in quotes, such as "2016"',
    16,
  ).optional(),
  licenses: whole("Server licences at hand; not counted without it.", 0, 100_000).optional(),
});

export const requirements = entry("What must hold; judged against the plan.", {
  survive: survivalRequirements().default([]),
  maintenance: oneOf("When a member can be taken out without loss of service; not asked without it.", [
    "business-hours",
    "outside-business-hours",
    "any-time",
  ]).optional(),
  saving: share("Share of the present cost that must be saved, such as 20%; not asked without it.").optional(),
});

const clientShare = share("Share of the mailboxes, such as 85%.").optional();

const clients = entry("Share of the mailboxes by client; together 100%.", {
  outlook: clientShare,
  "outlook-mac": clientShare,
  web: clientShare,
  mobile: clientShare,
  imap: clientShare,
  pop: clientShare,
});

export const userTier = entry("Mailboxes of the same make.", {
  name: name("Name of the tier."),
  mailboxes: whole("Number of mailboxes today.", 1, 10_000_000),
  messagesPerDay: amount("Messages sent and received per mailbox and working day.", 10_000),
  averageMessageKB: positive("Average size of a message in kilobytes.", 100_000),
  quotaGB: positive("Mailbox quota in gigabytes.", 10_000),
  archiveGB: positive("Archive mailbox in gigabytes; none without it.", 10_000).optional(),
  kind: oneOf("What the mailboxes are.", ["user", "shared"]).default("user"),
  location: oneOf("In a DAG of this deployment (cluster) or in Exchange Online (cloud).", ["cluster", "cloud"]).default(
    "cluster",
  ),
  clients: clients.default({}),
});

export const growth = entry("Growth of the number of mailboxes; none without it.", {
  perYear: share("Growth per year, such as 10%.", 10),
  years: whole("Years to plan for.", 1, 30),
});

export const clientLocations = entry("Where the users sit, when in many places.", {
  count: whole("Number of locations.", 1, 1_000_000),
  mbps: positive("Bandwidth of one location in Mbit/s.", 1_000_000),
});

export const waiver = entry("One rule that is accepted as broken, until a date.", {
  rule: text("Rule id (see `mail-constructs rules`).", "a rule id such as ns-mx", 100),
  place: text("Path or name of one place; the whole deployment without it.").optional(),
  reason: text("Why."),
  owner: text("Who answers for it."),
  expires: isoDate("Last day on which the waiver counts."),
});

export const costs = entry("Prices of your contracts; the library has none of its own.", {
  currency: z
    .string({ error: "expected: a currency such as EUR" })
    .regex(/^[A-Z]{3}$/, { error: "expected: a currency such as EUR" })
    .describe("ISO 4217 currency."),
  perYear: z
    .record(
      text("What the price is for.", "the name of what is paid for", 100),
      z.union(
        [
          amount("Price of one unit per year.", 1e12),
          z.record(text("Kind.", "the name of a kind", 100), amount("Price of one unit per year.", 1e12)),
        ],
        { error: "expected: a price, or prices by kind" },
      ),
    )
    .describe("Price per year of one unit: a number, or a number by kind.")
    .default({}),
  present: entry("What the systems to be replaced cost.", {
    perYear: amount("All together, per year.", 1e12),
    items: listOf(
      "What that is made of; not said without it.",
      entry("One cost.", { name: text("What."), perYear: amount("Per year.", 1e12) }),
    ).default([]),
  }).optional(),
  chargePer: oneOf("What the users are charged by; nothing without it.", ["mailbox"]).optional(),
});
