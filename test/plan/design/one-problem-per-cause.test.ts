// Proves that one cause in a document is one problem, at the key that is to be changed.
import { parse, stringify } from "yaml";
import { problemText } from "../../../lib/base/problem";
import { readDeployment } from "../../../lib/model";
import { planDeployment } from "../../../lib/plan";
import { exampleText, type ExampleName } from "../../support/examples";
import type { OddDocument } from "./odd-documents";

function told(from: ExampleName, change: (document: OddDocument) => void) {
  const document = parse(exampleText(from)) as OddDocument;
  change(document);
  const { deployment, paths, problems } = readDeployment(stringify(document));
  return deployment === undefined ? problems : planDeployment(deployment, { paths }).problems;
}

const copies = (value: object) => (town: OddDocument) => {
  for (const cluster of town.clusters ?? []) Object.assign(cluster, { copies: value });
};

test("one number of copies that is too large for both datacenters is one problem at its key", () => {
  expect(told("town", copies({ perDatacenter: 2 })).map(problemText)).toEqual([
    "clusters[0].copies.perDatacenter: more copies than members on different hosts in dc1 and dc2, got 2, expected at most 1; add members on further hosts or ask for fewer copies",
  ]);
});

test("too many lagged copies are a problem at their key", () => {
  expect(told("town", copies({ perDatacenter: 1, lagged: 2 })).map(problemText)).toEqual([
    "clusters[0].copies.lagged: not a possible number of lagged copies, got 2, expected 0 to 1; leave at least one copy of every database without lag",
  ]);
});

test("members without addresses in a network without a range are one problem of the network, with their names", () => {
  const problems = told("town", (town) => {
    for (const cluster of town.clusters ?? []) {
      Object.assign(cluster, {
        members: { dc1: [{ name: "MA{0}", count: 3 }], dc2: [{ name: "MB{0}", count: 1 }] },
      });
    }
  });
  expect(problems.map(({ position: _, ...problem }) => problem)).toEqual([
    {
      code: "missing-address",
      path: "clusters[0].members.dc1",
      message: "MA1 and 2 more have no address and network servers of dc1 has no range to assign from",
      names: ["MA1", "MA2", "MA3"],
      expected: "an address each",
      remedy: "give each an `address`, or the network an `assign` range",
    },
    {
      code: "missing-address",
      path: "clusters[0].members.dc2",
      message: "MB1 has no address and network servers of dc2 has no range to assign from",
      expected: "an address",
      remedy: "give it an `address`, or the network an `assign` range",
    },
  ]);
});
