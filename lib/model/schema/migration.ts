import {
  amount,
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
  yes,
} from "./fields";

const source = entry("A system that is replaced.", {
  name: name("Name."),
  version: text(
    "Exchange version; left out for other systems.",
    'an Exchange version in quotes, such as "2016"',
    16,
  ).optional(),
  update: text("Cumulative update level; unknown without it.", "an update level such as CU23", 16).optional(),
  upgrade: oneOf(
    "How its servers come to the new version: side-by-side on new machines, without it, or in place, with or without Windows.",
    ["side-by-side", "in-place", "in-place-with-windows"],
  ).optional(),
  system: text("groupwise, imap ... for sources that are not Exchange.", "a system such as imap", 64).optional(),
  servers: listOf(
    "Its servers.",
    entry("One server.", {
      name: name("Computer name."),
      datacenter: name("Datacenter it stands in."),
      address: ipv4("Address."),
    }),
  ).default([]),
  kerberosAccount: oneOf(
    "Alternate service account of its servers for Kerberos: their own, or that of the new servers; unknown without it.",
    ["own", "shared"],
  ).optional(),
  inClientPool: yes(
    "Whether its servers take clients under the new names too, beside the new servers; not without it.",
  ).optional(),
  mailboxes: whole("Number of mailboxes.", 0, 10_000_000),
  dataGB: amount("Mailbox data in gigabytes.", 100_000_000),
  publicFolders: entry("Public folders; none without it.", {
    count: whole("How many.", 0, 10_000_000),
    dataGB: amount("Data in gigabytes.", 100_000_000),
    mailboxes: whole("Public folder mailboxes; as many as the data needs without it.", 1, 100_000).optional(),
    moveAfter: text("Wave after which they move; after the last one without it.", "the name of a wave", 100).optional(),
  }).optional(),
});

const wave = entry("One wave of moves.", {
  name: text("Name.", "a name", 100),
  source: name("Source the mailboxes come from; any without it.").optional(),
  users: listOf("User tiers it moves; not said without it.", name("User tier.")).default([]),
  mailboxes: whole("Number of mailboxes.", 0, 10_000_000),
  batches: whole("Number of batches.", 1, 100_000).default(1),
});

export const migration = entry("How the mailboxes get here.", {
  sources: listOf("Systems that are replaced.", source),
  target: oneOf("Where the mailboxes go.", ["cluster", "exchange-online"]).default("cluster"),
  method: oneOf("How mailboxes get to Exchange Online; by hybrid, where there is one, without it.", [
    "hybrid",
    "cutover",
    "staged",
    "imap",
  ]).optional(),
  namespacesMove: oneOf("When client names and MX go to the new servers; before-mailboxes without it.", [
    "before-mailboxes",
    "after-mailboxes",
  ]).optional(),
  concurrentMoves: whole("Mailboxes moved at once; the products' own limits without it.", 1, 100_000).optional(),
  largestMailboxGB: positive("Largest mailbox of the sources; the quotas of the users without it.", 100_000).optional(),
  largestPstGB: positive("All PST files of one user together, at most; unknown without it.", 100_000).optional(),
  names: entry("Old client names that live on beside the new ones.", {
    client: dnsName("Old host name of the client protocols.").optional(),
    autodiscover: dnsName("Old host name of Autodiscover.").optional(),
    keepUntil: isoDate("Last day of the old names."),
  }).optional(),
  begin: isoDate("First day of the moves; open without it.").optional(),
  end: isoDate("Last day of the moves; open without it.").optional(),
  removeSourcesBy: isoDate("Day by which the sources are gone; open without it.").optional(),
  window: timeWindow("Local time of day for moves; any without it.").optional(),
  moveRateGBPerHour: positive("Gigabytes moved per hour; unknown without it.", 1_000_000).optional(),
  coexistenceMaxDays: amount(
    "Longest time that old and new may share mailboxes, in days; any without it.",
    36_500,
  ).optional(),
  waves: listOf("Waves, in the order in which they run.", wave).default([]),
  moveTogether: textList("What must move in one wave.").default([]),
  pstImport: text("When PST files are imported; never without it.", "such as on-demand", 64).optional(),
  oldestClients: entry("The oldest that any client in use can do; not older than supported without it.", {
    tls: oneOf("Newest TLS version that all clients speak.", ["1.0", "1.1", "1.2", "1.3"]).optional(),
    ntlm: oneOf("Newest NTLM version that all clients speak.", ["v1", "v2"]).optional(),
  }).optional(),
  additionalQuotaGB: entry("Quota that users get beside the tier's.", {
    average: amount("On average, in gigabytes.", 10_000),
    most: amount("At most, in gigabytes.", 10_000),
  }).optional(),
});
