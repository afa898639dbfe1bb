import * as z from "zod";
import {
  amount,
  buildNumber,
  dnsName,
  entry,
  firstOfMonth,
  isoDate,
  listOf,
  name,
  oneOf,
  positive,
  share,
  text,
  whole,
  flag,
} from "./fields";
import { named, omitted, withMeta } from "./meta";
import { prices } from "./price-fields";
import { survivalRequirements } from "./requirements";

export const organization = named(
  "Organization",
  entry("The Exchange organization and its forest.", {
    name: text("Exchange organization name.", "Town", "an organization name of at most 64 characters", 64),
    forest: named(
      "Forest",
      entry("The Active Directory forest.", {
        name: dnsName("DNS name of the forest root domain.", "ad.example.com"),
        netBiosName: omitted(
          text("NetBIOS name of the root domain.", "TOWN", "a NetBIOS name", 64),
          "the first label of `name`",
        ),
        level: text("Forest functional level.", "2016", "a functional level", 16),
        schemaMaster: omitted(name("Domain controller that holds the schema master role.", "DC1-AD1"), "unknown"),
        upnSuffixes: omitted(
          listOf("Suffixes of the users' sign-on names.", dnsName("A suffix.", "example.com")),
          "unknown",
        ),
      }),
    ),
  }),
);

const tlsVersions = ["1.0", "1.1", "1.2", "1.3"] as const;

export const exchange = named(
  "Exchange",
  entry("The Exchange installation.", {
    version: oneOf("Exchange version.", ["2016", "2019", "SE"]),
    update: text("Cumulative update level: RTM, CU1, CU23.", "CU15", "an update level", 16),
    build: omitted(buildNumber("Build number."), "unknown"),
    edition: oneOf("Exchange edition.", ["standard", "enterprise"]),
    windows: text("Windows Server version of the Exchange servers.", "2022", "a Windows Server version", 16),
    windowsInstallation: omitted(
      oneOf("Installation option of Windows Server: core has no desktop.", ["core", "desktop"]),
      "unknown",
    ),
    adminAccess: omitted(
      oneOf("From where EAC and remote PowerShell can be reached.", ["internal-only", "everywhere"]),
      "unknown",
    ),
    extendedProtection: flag("Whether Extended Protection is on, as setup leaves it.").default(true),
    tls: omitted(
      listOf("TLS versions that the servers support.", oneOf("Version.", tlsVersions), 1),
      "the versions that Microsoft supports",
    ),
    tlsInspection: flag("Whether an antivirus product or a proxy decrypts the TLS of servers or clients.").default(
      false,
    ),
    emergencyMitigation: flag("Whether the Emergency Mitigation service is on, as setup leaves it.").default(true),
    modernAuthentication: omitted(
      oneOf("What modern authentication is based on.", ["adfs", "hybrid"]),
      "modern authentication is not used",
    ),
    basicAuthentication: omitted(
      flag("Whether virtual directories accept Basic in addition to Windows authentication."),
      "on, unless modern authentication is used",
    ),
    kerberosAccount: omitted(
      oneOf("Kind of the alternate service account for Kerberos behind the client name.", [
        "computer",
        "user",
        "group-managed",
      ]),
      "there is no such account and clients use NTLM",
    ),
    hstsSeconds: omitted(
      whole("Max-age of the HSTS header in seconds.", 0, 1_000_000_000, 31_536_000),
      "no HSTS header is sent",
    ),
    dotNet: omitted(
      text(".NET Framework on the servers.", "4.8.1", "a version", 16),
      "the version of the system image",
    ),
    oldestOutlook: omitted(text("Oldest Outlook in use.", "2016", "a version", 16), "a supported version"),
    licenses: omitted(whole("Server licences available.", 0, 100_000, 4), "not counted"),
  }),
);

/** Of a deployment without Exchange servers: it decides only which Windows other new servers get. */
export function exchangeOfNoServers(): z.output<typeof exchange> {
  return exchange.parse({ version: "SE", update: "RTM", edition: "standard", windows: "2022" });
}

export const requirements = named(
  "Requirements",
  entry("Requirements, judged against the plan.", {
    survive: survivalRequirements().default([]),
    maintenance: omitted(
      oneOf("When a member can be taken out without loss of service.", [
        "business-hours",
        "outside-business-hours",
        "any-time",
      ]),
      "not required",
    ),
    saving: omitted(share("Share of the present cost that must be saved.", "20%"), "not required"),
  }),
);

const clientShare = (client: string) =>
  omitted(share(`Share of the mailboxes used with ${client}.`, "85%"), "no mailbox");

const clients = named(
  "Clients",
  entry("Share of the mailboxes by client; together 100%.", {
    outlook: clientShare("Outlook for Windows"),
    "outlook-mac": clientShare("Outlook for Mac"),
    web: clientShare("Outlook on the web"),
    mobile: clientShare("mobile devices (ActiveSync)"),
    imap: clientShare("IMAP clients"),
    pop: clientShare("POP clients"),
  }),
);

export const userTier = named(
  "UserTier",
  entry("Mailboxes of the same kind.", {
    name: name("Name of the tier.", "staff"),
    mailboxes: whole("Number of mailboxes today.", 1, 10_000_000, 440),
    messagesPerDay: amount("Messages sent and received per mailbox and working day.", 10_000, 100),
    averageMessageKB: positive("Average size of a message in kilobytes.", 100_000, 75),
    quotaGB: positive("Mailbox quota in gigabytes.", 10_000, 3),
    archiveGB: omitted(positive("Size of an archive mailbox in gigabytes.", 10_000, 10), "no archive mailboxes"),
    kind: oneOf("What the mailboxes are.", ["user", "shared"]).default("user"),
    location: oneOf("In a DAG of this deployment (cluster) or in Exchange Online (cloud).", [
      "cluster",
      "cloud",
    ]).default("cluster"),
    clients: withMeta(clients, { example: { outlook: "85%", web: "5%", mobile: "10%" } }).default({}),
  }),
);

export const growth = named(
  "Growth",
  entry("Growth of the number of mailboxes.", {
    perYear: share("Growth per year.", "10%", 10),
    years: whole("Years to plan for.", 1, 30, 5),
  }),
);

export const clientLocations = named(
  "ClientLocations",
  entry("Locations of the users, where there are many.", {
    count: whole("Number of locations.", 1, 1_000_000, 800),
    mbps: positive("Bandwidth of one location in Mbit/s.", 1_000_000, 50),
  }),
);

export const waiver = named(
  "Waiver",
  entry("One rule whose findings are accepted until a date.", {
    rule: text("Rule id (see `mail-constructs rules`).", "ns-mx", "a rule id", 100),
    place: omitted(text("Path or name of the one place that it covers.", "proxies[0]"), "the whole deployment"),
    reason: text("Why it is accepted.", "One existing gateway receives for both datacenters until its renewal"),
    owner: text("Who is responsible for it.", "mail-team@example.com"),
    expires: isoDate("Last day on which the waiver counts."),
  }),
);

export const costs = named(
  "Costs",
  entry("Prices of your contracts; the library has none of its own.", {
    currency: withMeta(
      z
        .string({ error: "expected: a currency such as EUR" })
        .regex(/^[A-Z]{3}$/, { error: "expected: a currency such as EUR" }),
      { description: "ISO 4217 currency.", example: "EUR" },
    ),
    perYear: prices,
    present: omitted(
      entry("What the systems to be replaced cost.", {
        perYear: amount("Total per year.", 1e12, 22_000),
        items: listOf(
          "Costs that make up the total.",
          entry("One cost.", {
            name: text("What is paid for.", "two mail servers"),
            perYear: amount("Per year.", 1e12, 22_000),
          }),
        ).default([]),
      }),
      "unknown",
    ),
    budget: omitted(
      entry("Monthly budget of every Azure datacenter: alerts at 80% spent and when a forecast exceeds it.", {
        perMonth: positive("Amount per month, in the currency of the subscription.", 1e9, 500),
        from: firstOfMonth("Day from which it counts, the first of a month; it cannot be changed later."),
      }),
      "there is no budget",
    ),
    estimates: omitted(
      entry("Volumes that no plan determines; what is left out is counted from the plan, or not at all.", {
        egressGBPerMonth: omitted(
          amount("Gigabytes that leave Azure per month, over the VPN or the Internet.", 1e9, 50),
          "it is not counted",
        ),
        natGBPerMonth: omitted(amount("Gigabytes through NAT gateways per month.", 1e9, 100), "it is not counted"),
        logGBPerMonth: omitted(
          amount("Gigabytes of logs and counters per month.", 1e9, 20),
          "the daily quota of every workspace",
        ),
        backupStorageGB: omitted(
          amount("Gigabytes of restore points of Azure Backup.", 1e9, 1500),
          "one full copy of the disks that are backed up",
        ),
      }),
      "volumes are counted from the plan where it determines them",
    ),
    chargePer: omitted(oneOf("Unit by which the users are charged.", ["mailbox"]), "nothing is charged"),
  }),
);
