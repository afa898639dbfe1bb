// Proves of each problem of missing room on the hosts of one small DAG: it names the cause, every change that its remedy
// names makes the document fit when it is applied, and where no single change does, several do.
import { parse, stringify } from "yaml";
import { alternativeText } from "../../../lib/base/alternative";
import { problemText, type Problem } from "../../../lib/base/problem";
import { readDeployment } from "../../../lib/model";
import { planDeployment } from "../../../lib/plan";
import type { OddDocument } from "../design/odd-documents";
import { follow } from "../search/proposals";

const text = `
apiVersion: mail-constructs/v1
name: works
organization: { name: Works, forest: { name: works.example, level: "2016" } }
exchange: { version: SE, update: RTM, edition: standard, windows: "2022" }
users: [{ name: staff, mailboxes: 300, messagesPerDay: 100, averageMessageKB: 75, quotaGB: 5 }]
datacenters:
  - name: main
    platform: hyper-v
    networks: [{ name: servers, purpose: mapi, cidr: 10.1.10.0/24, assign: 10.1.10.20-10.1.10.40 }]
    hosts:
      - { name: "H{0}", count: 3, address: "h{0}.works.example", cores: 16, memoryGB: 256, switch: External, storage: [{ name: d, path: 'D:\\VMs', usableGB: 10000 }] }
clusters:
  - name: DAG1
    users: [staff]
    model: single-datacenter
    members: { main: [{ name: MBX, count: 2 }] }
    witness: { name: FS1, datacenter: main }
    copies: { perDatacenter: 2 }
`;

type Change = (document: OddDocument) => void;
const hostsOf = (document: OddDocument) => document.datacenters[0]!.hosts!;
const hosts =
  (values: object): Change =>
  (document) =>
    void Object.assign(hostsOf(document)[0]!, values);
const volume =
  (usableGB: number): Change =>
  (document) =>
    (hostsOf(document)[0]!.storage![0]!.usableGB = usableGB);
const dag =
  (values: object): Change =>
  (document) =>
    void Object.assign(document.clusters![0]!, values);
const members = (values: object): Change => dag({ members: { main: [{ name: "MBX", count: 2, ...values }] } });

function changed(...changes: readonly Change[]): OddDocument {
  const document = parse(text) as OddDocument;
  changes.forEach((change) => change(document));
  return document;
}

function problemsOf(document: OddDocument): readonly Problem[] {
  const { deployment, paths, problems } = readDeployment(stringify(document));
  if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
  return planDeployment(deployment, { paths }).problems;
}

const shortages: Readonly<Record<string, { short: readonly Change[]; says: RegExp; fits: readonly string[] }>> = {
  "two hosts for two members and a witness": {
    short: [hosts({ count: 2 })],
    says: /no host of main has room for FS1, got 2 hosts, each with a machine of DAG1, .*: each member of a DAG, and its witness, needs a host of its own$/,
    fits: ["with 3 hosts in main", "with `existing: true` for the witness FS1 of DAG1, if that server exists"],
  },
  "two hosts for three members and an existing witness": {
    short: [
      hosts({ count: 2 }),
      members({ count: 3 }),
      dag({ witness: { name: "FS1", existing: true, datacenter: "main" } }),
    ],
    says: /no host of main has room for MBX3, .*: each member of a DAG, and its witness, needs a host of its own$/,
    fits: ["with 3 hosts in main"],
  },
  "hosts with too little memory": {
    short: [hosts({ memoryGB: 96 })],
    says: /H1 has 96 GB of memory free, needs 128, .* of disks free$/,
    fits: ["with 128 GB of memory in every host of main"],
  },
  "volumes that are too small": {
    short: [volume(3000)],
    says: /H1 has 3,000 GB of d free, needs/,
    fits: ["with 5000 GB in d of every host of main"],
  },
  "a member on a host that is too small": {
    short: [
      hosts({ name: "H1", count: 1, memoryGB: 96 }),
      (document) => hostsOf(document).push(...(["H2", "H3"] as const).map((name) => ({ ...hostsOf(document)[0]!, name, address: `${name}.works.example`, memoryGB: 256 }))), // prettier-ignore
      dag({ members: { main: [{ name: "MBX1", host: "H1" }, { name: "MBX2" }] } }),
    ],
    says: /H1 has no room for MBX1, got 128 GB of memory, expected at most 96 GB of memory$/,
    fits: ["with 128 GB of memory in every host of main"],
  },
};

test("as it is, everything has a host", () => {
  expect(problemsOf(changed())).toEqual([]);
});

describe.each(Object.entries(shortages))("%s", (_, { short, says, fits }) => {
  const problems = problemsOf(changed(...short));

  test("the problem names the cause, and the changes that were tried", () => {
    const [problem] = problems;
    const { alternatives = [], remedy, ...claim } = problem ?? { code: "", path: "", message: "" };
    expect(problemText(claim)).toMatch(says);
    expect(remedy).toBeUndefined();
    expect(alternatives.map(alternativeText)).toEqual(expect.arrayContaining([...fits]));
  });

  test("each of these changes makes it fit", () => {
    const followed = problems.flatMap(({ alternatives = [] }) => alternatives.map(alternativeText));
    expect(followed.length).toBeGreaterThan(0);
    for (const proposal of followed) {
      const left = problemsOf(changed(...short, (document) => follow(document, proposal)));
      expect([proposal, left.map(problemText)]).toEqual([proposal, []]);
    }
  });
});

test("where no single change is enough the remedy says so; several at once are", () => {
  const short = [hosts({ memoryGB: 96 }), volume(500)];
  expect(problemsOf(changed(...short)).map(({ remedy, alternatives }) => [remedy, alternatives])).toEqual([
    ["no single change is enough: combine more or larger hosts with fewer or smaller machines", undefined],
  ]);
  expect(problemsOf(changed(...short, hosts({ memoryGB: 128 }), volume(5000)))).toEqual([]);
});

test("without hosts the remedy is to describe them", () => {
  const given = hostsOf(changed());
  const none: Change = (document) => void delete document.datacenters[0]!.hosts;
  const remedies = problemsOf(changed(none)).map(({ remedy }) => remedy);
  expect([...new Set(remedies)]).toEqual(["describe the hosts of main under `hosts`"]);
  expect(problemsOf(changed(none, (document) => (document.datacenters[0]!.hosts = given)))).toEqual([]);
});
