// Proves that every value proposed when nothing fits does fit when the document is planned with it, that the next nearer one
// does not, and what is proposed for the government if hosts, memory, disks or DAGs are short.
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { alternativeText } from "../../../lib/base/alternative";
import { problemText, type Problem } from "../../../lib/base/problem";
import { readDeployment } from "../../../lib/model";
import { planDeployment } from "../../../lib/plan";
import { decideClusters } from "../../../lib/plan/search/decide-clusters";
import { deploymentOf, exampleText, type ExampleName } from "../../support/examples";
import { oddDocument, type OddDocument } from "../design/odd-documents";
import { follow } from "./proposals";

function problemsOf(document: OddDocument): readonly Problem[] {
  const { deployment, paths, problems } = readDeployment(stringify(document));
  if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
  return planDeployment(deployment, { paths }).problems;
}

function changed(from: ExampleName, change: (document: OddDocument) => void): OddDocument {
  const document = parse(exampleText(from)) as OddDocument;
  change(document);
  return document;
}

const proposalsOf = (document: OddDocument): readonly string[] =>
  (problemsOf(document)[0]?.alternatives ?? []).map(alternativeText);
const hostsOf = (document: OddDocument) => document.datacenters.flatMap((datacenter) => datacenter.hosts ?? []);
const mail = (document: OddDocument) => hostsOf(document).flatMap((host) => host.storage?.[1]?.disks ?? []);

const shortages: Readonly<
  Record<string, { short: (document: OddDocument) => void; nearest: string[]; nearer: string[] }>
> = {
  "ten hosts in each datacenter": {
    short: (document) => hostsOf(document).forEach((host) => (host.count = 10)),
    nearest: [
      "with 16 hosts in north and 17 hosts in south",
      "with 32 disks in mail of every host of north and 32 disks in mail of every host of south",
      "with 60 % of the mailboxes (basic 36000, intense 3000, standard 21600)",
    ],
    nearer: [
      "with 16 hosts in north and 16 hosts in south",
      "with 31 disks in mail of every host of north and 32 disks in mail of every host of south",
      "with 61 % of the mailboxes (basic 36600, intense 3050, standard 21960)",
    ],
  },
  "hosts with too little memory": {
    short: (document) => hostsOf(document).forEach((host) => (host.memoryGB = 100)),
    nearest: ["with 192 GB of memory in every host of north and 192 GB of memory in every host of south"],
    nearer: ["with 160 GB of memory in every host of north and 192 GB of memory in every host of south"],
  },
  "too few disks": {
    short: (document) => mail(document).forEach((disks) => (disks.count = 10)),
    nearest: [
      "with 32 hosts in north and 33 hosts in south",
      "with 16 disks in mail of every host of north and 16 disks in mail of every host of south",
      "with 60 % of the mailboxes (basic 36000, intense 3000, standard 21600)",
    ],
    nearer: ["with 16 disks in mail of every host of north and 15 disks in mail of every host of south"],
  },
  "slow processors and few cores": {
    short: (document) => hostsOf(document).forEach((host) => Object.assign(host, { cores: 8, specintRate2006: 320 })),
    nearest: ["with 16 cores as fast in every host of north and 16 cores as fast in every host of south"],
    nearer: ["with 12 cores as fast in every host of north and 16 cores as fast in every host of south"],
  },
  "one DAG": {
    short: (document) => (document.clusters![0]!.instances = 1),
    nearest: ["with 2 DAGs of DAG{00}"],
    nearer: [],
  },
};

describe("the government", () => {
  test.each(Object.keys(shortages))("%s", (name) => {
    const { short, nearest, nearer } = shortages[name]!;
    const proposals = proposalsOf(changed("government", short));
    expect(proposals).toEqual(expect.arrayContaining(nearest));
    const fits = (proposal: string): boolean =>
      problemsOf(changed("government", (document) => (short(document), follow(document, proposal)))).length === 0;
    expect(proposals.filter((proposal) => !fits(proposal))).toEqual([]);
    // Decided without the slow search for values that would fit.
    const decided = (proposal: string): boolean => {
      const document = changed("government", (edited) => (short(edited), follow(edited, proposal)));
      return decideClusters(deploymentOf(stringify(document))).problems.length === 0;
    };
    expect(nearer.filter(decided)).toEqual([]);
  });
});

test("whatever is short: the proposal fits when it is planned", () => {
  let followed = 0;
  fc.assert(
    fc.property(oddDocument, (document) => {
      for (const proposal of proposalsOf(document)) {
        const other = structuredClone(document);
        follow(other, proposal);
        expect([proposal, problemsOf(other).map(problemText)]).toEqual([proposal, []]);
        followed += 1;
      }
    }),
    { numRuns: 25 },
  );
  expect(followed).toBeGreaterThan(5);
}, 120_000);
