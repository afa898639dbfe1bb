/** Maps a term of the field to the document's key. */
interface FieldWord {
  readonly words: readonly string[];
  /** What is meant, as the start of a sentence: "load balancers belong". */
  readonly what: string;
  /** The key, from the document's root. */
  readonly key: string;
  /** What to write there. */
  readonly example: string;
}

/** Terms that engineers write where the document has another key. */
export const fieldWords: readonly FieldWord[] = [
  {
    words: ["loadBalancer", "loadBalancers", "loadBalancing", "lb", "reverseProxy", "reverseProxies", "adc"],
    what: "load balancers and reverse proxies belong",
    key: "proxies",
    example: "proxies: [{ name: LB1, datacenter: dc1, software: other, mode: tls-bridging }]",
  },
  {
    words: ["dag", "dags", "availabilityGroup", "availabilityGroups", "databaseAvailabilityGroup"],
    what: "DAGs belong",
    key: "clusters",
    example:
      "clusters: [{ name: DAG1, users: [staff], model: single-datacenter, members: { dc1: [{ name: MBX1 }] }, copies: { perDatacenter: 1 } }]",
  },
  {
    words: ["servers", "server", "mailboxServers", "nodes", "members"],
    what: "mailbox servers belong",
    key: "clusters[].members",
    example: "members: { dc1: [{ name: MBX1 }] }",
  },
  {
    words: ["databases", "database", "mailboxDatabases"],
    what: "the number of databases belongs",
    key: "clusters[].databases",
    example: "databases: auto",
  },
  {
    words: ["witness", "fileShareWitness", "quorum"],
    what: "the witness belongs",
    key: "clusters[].witness",
    example: "witness: { name: FS3, existing: true, datacenter: dc1 }",
  },
  {
    words: ["firewall", "firewalls"],
    what: "the firewall's idle timeout belongs",
    key: "datacenters[].firewallIdleSeconds",
    example: "firewallIdleSeconds: 3600",
  },
  {
    words: ["hosts", "hypervisors", "hyperV"],
    what: "Hyper-V hosts belong",
    key: "datacenters[].hosts",
    example: "hosts: []",
  },
  {
    words: ["networks", "subnets", "vlans"],
    what: "networks belong",
    key: "datacenters[].networks",
    example: "networks: [{ name: servers, purpose: mapi, cidr: 10.1.10.0/24 }]",
  },
  {
    words: ["activeDirectory", "domainControllers", "sites"],
    what: "the site and its domain controllers belong",
    key: "datacenters[].activeDirectory",
    example: "activeDirectory: { site: DC1, domainControllers: [{ name: DC1-AD1, cores: 2, windows: '2022' }] }",
  },
  {
    words: ["mailboxes", "mailboxCount"],
    what: "the number of mailboxes belongs",
    key: "users[].mailboxes",
    example: "mailboxes: 440",
  },
  {
    words: ["edge", "edgeServers", "smtpGateways", "mailGateways"],
    what: "mail gateways and Edge Transport servers belong",
    key: "gateways",
    example: "gateways: [{ name: MX1, datacenter: dc1, host: mx1.example.com }]",
  },
];

/** The key for a term of the field; not for a term that is itself the key of this place. */
export function fieldWord(word: string): FieldWord | undefined {
  const wanted = plain(word);
  return fieldWords.find(({ words }) => words.some((candidate) => plain(candidate) === wanted));
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
