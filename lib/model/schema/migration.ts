import {
  amount,
  buildNumber,
  dnsName,
  entry,
  ipv4,
  isoDate,
  listOf,
  name,
  oneOf,
  positive,
  text,
  textList,
  timeWindow,
  whole,
  flag,
} from "./fields";
import { named, omitted } from "./meta";

const publicFolders = named(
  "PublicFolders",
  entry("Public folders.", {
    count: whole("How many.", 0, 10_000_000, 320),
    dataGB: amount("Data in gigabytes.", 100_000_000, 40),
    mailboxes: omitted(
      whole("Public folder mailboxes.", 1, 100_000, 1),
      "as many as the data and the users of its mailboxes need",
    ),
    moveAfter: omitted(
      text("Wave after which they move.", "second-day", "the name of a wave", 100),
      "they move after the last wave",
    ),
  }),
);

const source = named(
  "MigrationSource",
  entry("A system that is replaced.", {
    name: name("Name.", "old"),
    version: omitted(text("Exchange version.", "2016", "an Exchange version", 16), "the source is not Exchange"),
    update: omitted(text("Cumulative update level.", "CU23", "an update level", 16), "unknown"),
    build: omitted(buildNumber("Build of its servers.", "15.1.2507.77"), "unknown"),
    upgrade: oneOf("How its servers get the new version: on new machines, or in place, with or without Windows.", [
      "side-by-side",
      "in-place",
      "in-place-with-windows",
    ]).default("side-by-side"),
    system: omitted(
      text("What a source that is not Exchange is: groupwise, imap, ...", "imap", "a system", 64),
      "the source is Exchange",
    ),
    servers: listOf(
      "Its servers.",
      entry("One server.", {
        name: name("Computer name.", "OLDMAIL1"),
        datacenter: name("Datacenter it is in.", "dc1"),
        address: ipv4("Address.", "10.1.10.11"),
      }),
    ).default([]),
    mail: omitted(
      entry("Where mail reaches its servers from outside, until its last mailbox is moved.", {
        host: dnsName("Name in the certificate of its SMTP service.", "mail.example.com"),
        publicAddress: ipv4("Public address at which it receives mail, and from which it sends.", "203.0.113.25"),
      }),
      "unknown",
    ),
    kerberosAccount: omitted(
      oneOf("Alternate service account of its servers for Kerberos: their own, or that of the new servers.", [
        "own",
        "shared",
      ]),
      "unknown",
    ),
    inClientPool: flag("Whether its servers serve clients under the new names too, next to the new servers.").default(
      false,
    ),
    mailboxes: whole("Number of mailboxes.", 0, 10_000_000, 545),
    dataGB: amount("Mailbox data in gigabytes.", 100_000_000, 450),
    publicFolders: omitted(publicFolders, "there are none"),
  }),
);

const wave = named(
  "Wave",
  entry("One wave of moves.", {
    name: text("Name.", "pilot", "a name", 100),
    source: omitted(name("Source the mailboxes come from.", "old"), "any source"),
    users: listOf("User tiers it moves; empty where not specified.", name("User tier.", "staff")).default([]),
    mailboxes: whole("Number of mailboxes.", 0, 10_000_000, 265),
    batches: whole("Number of batches.", 1, 100_000, 8).default(1),
  }),
);

const oldestClients = entry("What the oldest clients in use support.", {
  tls: omitted(oneOf("Newest TLS version that all clients support.", ["1.0", "1.1", "1.2", "1.3"]), "1.2 or later"),
  ntlm: omitted(oneOf("Newest NTLM version that all clients support.", ["v1", "v2"]), "v2"),
});

export const migration = named(
  "Migration",
  entry("Migration of the mailboxes to this deployment.", {
    sources: listOf("Systems that are replaced.", source),
    target: oneOf("Where the mailboxes go.", ["cluster", "exchange-online"]).default("cluster"),
    method: omitted(
      oneOf("How mailboxes are moved to Exchange Online.", ["hybrid", "cutover", "staged", "imap"]),
      "hybrid where `hybrid` is described, else unknown",
    ),
    namespacesMove: oneOf("When client names and MX switch to the new servers.", [
      "before-mailboxes",
      "after-mailboxes",
    ]).default("before-mailboxes"),
    concurrentMoves: omitted(whole("Mailboxes moved at once.", 1, 100_000, 20), "the limits of the products"),
    largestMailboxGB: omitted(
      positive("Size of the largest mailbox of the sources in gigabytes.", 100_000, 30),
      "the largest quota of the users",
    ),
    largestPstGB: omitted(positive("Largest total size of one user's PST files in gigabytes.", 100_000, 20), "unknown"),
    names: omitted(
      entry("Old client names that stay published next to the new ones.", {
        client: omitted(dnsName("Old host name of the client protocols.", "mail-old.example.com"), "none"),
        autodiscover: omitted(dnsName("Old host name of Autodiscover.", "autodiscover-old.example.com"), "none"),
        keepUntil: isoDate("Last day of the old names.", "2027-04-15"),
      }),
      "no old name stays published",
    ),
    begin: omitted(isoDate("First day of the moves.", "2027-02-01"), "not yet decided"),
    end: omitted(isoDate("Last day of the moves.", "2027-03-31"), "not yet decided"),
    mailSwitched: flag(
      "Whether MX, SPF and DMARC are already those for after the moves; set it on the day on which they are switched.",
    ).default(false),
    removeSourcesBy: omitted(isoDate("Day by which the sources are removed.", "2027-04-30"), "not yet decided"),
    window: omitted(timeWindow("Local time window for moves.", "08:00-18:00"), "any time of day"),
    moveRateGBPerHour: omitted(positive("Gigabytes moved per hour.", 1_000_000, 40), "unknown"),
    coexistenceMaxDays: omitted(amount("Longest coexistence of old and new servers, in days.", 36_500, 2), "unlimited"),
    waves: listOf("Waves, in the order in which they run.", wave).default([]),
    moveTogether: textList("What must move in one wave.", "delegates").default([]),
    pstImport: omitted(text("When PST files are imported.", "on-demand", "a time", 64), "never"),
    oldestClients: omitted(oldestClients, "all clients are assumed to be supported"),
    additionalQuotaGB: omitted(
      entry("Quota that users get in addition to the tier's.", {
        average: amount("Average in gigabytes.", 10_000, 0.6),
        most: amount("Maximum in gigabytes.", 10_000, 2),
      }),
      "none",
    ),
  }),
);
