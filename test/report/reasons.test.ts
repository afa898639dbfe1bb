// Proves how every reason of a decision and every problem of a search is worded: the plan holds records, and only these texts name them.
import { problemText } from "../../lib/base/problem";
import type { AzureSizeReason, DecisionReason, DerivedReason } from "../../lib/plan";
import { problemsJunit, problemsMarkdown } from "../../lib/report/findings/problem-formats";
import { azureReasonText } from "../../lib/report/sizes/azure-reason";
import { reasonText } from "../../lib/report/plan/reason";

const attempt = { value: 2, message: "no host of north has room for FSN2", got: "1 host", expected: "8 GB free" };

const worded: readonly (readonly [DecisionReason | DerivedReason, string])[] = [
  [{ kind: "one-is-enough" }, "one DAG carries all users within every limit"],
  [
    { kind: "fewer-do-not-fit", fewer: attempt },
    "with 2: no host of north has room for FSN2, got 1 host, expected 8 GB free",
  ],
  [{ kind: "fewest-databases" }, "the fewest within all limits of a database, a server and a disk"],
  [
    {
      kind: "smaller-servers",
      fewest: 16,
      withFewest: { processors: 14, memoryGB: 128, dataDisks: 1 },
      withDecided: { processors: 12, memoryGB: 128, dataDisks: 2 },
    },
    "16 would be enough, but with servers of 14 processors, 128 GB and 1 data disk; with this number, servers need 12 processors, 128 GB and 2 data disks",
  ],
  [{ kind: "kept-from-lock", fresh: 32 }, "kept from the lock; a fresh decision would choose 32"],
  [{ kind: "kept-from-lock", fresh: null }, "kept from the lock; a fresh decision would choose no number"],
  [
    { kind: "directory-capacity", cores: 1, least: 2 },
    "1 core of global catalogs for all users and Exchange servers, and at least 2 domain controllers",
  ],
  [{ kind: "against-lock", was: 2479, cause: "disk" }, "not 2479 as in the lock: its databases no longer fit"],
  [
    { kind: "against-lock", was: "MBX1, MBX3", cause: "copies" },
    "not MBX1, MBX3 as in the lock: a member is gone, or the number of copies has changed",
  ],
  [
    { kind: "against-lock", was: "HV11", cause: "host-removed" },
    "not HV11 as in the lock: the host is no longer in the document",
  ],
  [{ kind: "value-of", names: ["MBX1", "MBX2"] }, "for MBX1, MBX2"],
  [{ kind: "range-of-network", network: "servers", datacenter: "azure" }, "from the range of network servers of azure"],
];

test.each(worded)("%j", (reason, text) => {
  expect(reasonText(reason)).toBe(text);
});

const azureReasons: readonly (readonly [AzureSizeReason, string])[] = [
  [{ kind: "cheapest", of: 2, price: 1.5 }, "the cheapest of 2 that fit and have a price: 1.5"],
  [{ kind: "smallest", of: 5 }, "the smallest of 5 that fit; no price is given"],
  [{ kind: "specified", tooLittle: [] }, "specified"],
  [
    { kind: "specified", tooLittle: ["memoryGB", "iops"] },
    "specified, but with too little: GB of memory, disk operations/s",
  ],
  [{ kind: "specified-unknown" }, "specified; its limits are not known here"],
  [
    { kind: "nothing-fits", most: { vcpu: 48 } },
    "no Azure size satisfies the need, expected at most 48 processors; spread the load over more servers or disks",
  ],
  [{ kind: "nothing-fits", most: {} }, "no Azure size satisfies the need; spread the load over more servers or disks"],
];

test.each(azureReasons)("of an Azure size: %j", (reason, text) => {
  expect(azureReasonText(reason)).toBe(text);
});

describe("a problem of a search", () => {
  test("names the candidate that lacks least beside what was found", () => {
    const { value: _value, ...said } = attempt;
    const closest = "HV11 has 4 GB free, needs 8";
    expect(problemText({ ...said, code: "no-host", path: "clusters[0]", closest })).toBe(
      "clusters[0]: no host of north has room for FSN2, got 1 host; HV11 has 4 GB free, needs 8, expected 8 GB free",
    );
  });

  const problem = {
    code: "no-fit",
    path: "clusters[0].instances",
    message: "no number of DAGs is possible",
    got: "auto",
  };

  test("names what was tried, and the remedy", () => {
    const { got: _got, expected: _expected, ...first } = { ...attempt, value: 1 };
    expect(problemText({ ...problem, tried: [first, attempt], remedy: "add hosts" })).toBe(
      "clusters[0].instances: no number of DAGs is possible, got auto (with 1: no host of north has room for FSN2; " +
        "with 2: no host of north has room for FSN2, got 1 host, expected 8 GB free); add hosts",
    );
  });

  test("names changes that are sufficient, instead of the remedy", () => {
    expect(problemText({ ...problem, alternatives: ["with 3 hosts in dc1", "without growth"] })).toBe(
      "clusters[0].instances: no number of DAGs is possible, got auto; it would fit with 3 hosts in dc1, or without growth",
    );
  });
});

test("JUnit and Markdown name the alternatives of a problem, too", () => {
  const alternatives = ["with 3 hosts in dc1", "without growth"];
  const tried = [{ value: 1, message: "no host of dc1 has room for MBX1" }];
  const problems = [{ code: "no-fit", path: "clusters[0].instances", message: "no number fits", tried, alternatives }];
  const report = { problems, document: "town.yaml", date: "2026-11-30", toolVersion: "0" };
  const claim = "no number fits (with 1: no host of dc1 has room for MBX1)";
  const remedy = "it would fit with 3 hosts in dc1, or without growth";
  expect(problemsJunit(report)).toContain(`${claim}\n-&gt; ${remedy}</error>`);
  expect(problemsMarkdown(report).replaceAll("\\", "")).toContain(`${claim} | ${remedy} |`);
});
