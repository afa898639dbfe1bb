// Proves that tables and sentences keep to the width of the page and never break a word: right-aligned numbers, titles and cells
// wrapped at spaces, and a list in place of a table that does not fit.
import { createColors } from "picocolors";
import fc from "fast-check";
import type { Page } from "../../lib/report/text/page";
import { helpText } from "../../lib/report/text/help";
import { groupedTable, table, type Column } from "../../lib/report/text/table";
import {
  clause,
  count,
  grouped,
  hanging,
  listed,
  percent,
  someOf,
  tally,
  whole,
  wrap,
} from "../../lib/report/text/words";

const page = (width: number): Page => ({ style: createColors(false), width });

describe("table", () => {
  it("aligns numbers to the right", () => {
    const rows = [
      ["a", "1"],
      ["bcd", "1,000"],
    ];
    expect(table(page(80), [{ title: "Name" }, { title: "GB", right: true }], rows)).toBe(
      "  Name     GB\n  a         1\n  bcd   1,000\n",
    );
  });

  it("breaks titles at spaces, and aligns them to the bottom", () => {
    const columns = [{ title: "Name" }, { title: "Most databases mounted", right: true }];
    const rows = Array.from({ length: 9 }, (_, at) => [`MBX${at}`, "12"]);
    expect(table(page(20), columns, rows)).toBe(
      [
        "             Most",
        "        databases",
        "  Name    mounted",
        ...rows.map(([name]) => `  ${name}         12`),
        "",
      ].join("\n"),
    );
  });

  it("breaks a cell between listed items", () => {
    const pool = listed(["MBX1 10.0.0.1:443", "MBX2 10.0.0.2:443 backup"]);
    const columns = [{ title: "Proxy" }, { title: "Mode" }, { title: "Pool" }, { title: "Checks", right: true }];
    expect(table(page(60), columns, [["rproxy", "bridging", pool, "8"]])).toBe(
      "  Proxy   Mode      Pool                      Checks\n" +
        "  rproxy  bridging  MBX1 10.0.0.1:443,             8\n" +
        "                    MBX2 10.0.0.2:443 backup\n",
    );
  });

  it("becomes a list where narrow columns would be about as long", () => {
    const pool = listed(["MBX1 10.0.0.1:443", "MBX2 10.0.0.2:443 backup"]);
    const columns = [{ title: "Proxy" }, { title: "Mode" }, { title: "Pool" }, { title: "Checks", right: true }];
    expect(table(page(42), columns, [["rproxy", "bridging", pool, "8"]])).toBe(
      "  rproxy\n    Mode: bridging\n    Pool: MBX1 10.0.0.1:443,\n      MBX2 10.0.0.2:443 backup\n    Checks: 8\n",
    );
    // With room for several words in every column it stays a table, though hardly shorter.
    expect(table(page(52), columns, [["rproxy", "bridging", pool, "8"]])).toBe(
      [
        "  Proxy   Mode      Pool                      Checks",
        "  rproxy  bridging  MBX1 10.0.0.1:443,             8",
        "                    MBX2 10.0.0.2:443 backup",
        "",
      ].join("\n"),
    );
  });

  it("becomes a list if even single words do not fit next to each other", () => {
    const columns = [{ title: "Name" }, { title: "Address" }, { title: "GB", right: true }];
    expect(table(page(24), columns, [["autodiscover", "mail.town.example", "1,000"]])).toBe(
      "  autodiscover\n    Address:\n      mail.town.example\n    GB: 1,000\n",
    );
  });

  it("wraps titles before cells", () => {
    const columns = [{ title: "What fails here" }, { title: "Votes left now", right: true }, { title: "Lost" }];
    expect(table(page(30), columns, [["member MBX1", "2", "nothing"]])).toBe(
      [
        "               Votes",
        "  What fails    left",
        "  here           now  Lost",
        "  member MBX1      2  nothing",
        "",
      ].join("\n"),
    );
  });

  it("in groups says what their rows share once, and aligns the columns over all of them", () => {
    const columns = [{ title: "Fails" }, { title: "Left", right: true }];
    const groups = [
      { title: "mail.example", rows: [["MBX1", "12"], ["dc1", "1"]] }, // prettier-ignore
      { title: "a, b (internal)", rows: [["witness", "3"]] },
    ];
    expect(groupedTable(page(40), columns, groups)).toBe(
      [
        "    Fails    Left",
        "  mail.example:",
        "    MBX1       12",
        "    dc1         1",
        "  a, b (internal):",
        "    witness     3",
        "",
      ].join("\n"),
    );
  });

  it("ignores colours when measuring width", () => {
    const { red } = createColors(true);
    expect(table(page(80), [{ title: "A" }, { title: "B" }], [[red("lost"), "x"]])).toBe(
      `  A     B\n  ${red("lost")}  x\n`,
    );
  });

  it("is never wider than the page, and breaks no word, for any cells and page", () => {
    const word = fc.stringMatching(/^[a-z0-9.]{1,18}$/);
    const cell = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
    const shape = fc.record({
      right: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
      rows: fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      width: fc.integer({ min: 40, max: 160 }),
    });
    fc.assert(
      fc.property(shape, ({ right, rows, width }) => {
        const columns: Column[] = right.map((isRight, at) => ({ title: `title ${at}`, right: isRight }));
        const expected = rows.flatMap((row) => row.slice(0, right.length).flatMap((one) => one.split(" ")));
        for (const text of [
          table(page(width), columns, rows),
          groupedTable(page(width), columns, [{ title: "a title", rows }]),
        ]) {
          expect(text.split("\n").filter((line) => line.length > width || line !== line.trimEnd())).toEqual([]);
          const words = new Set(text.split(/\s+/));
          expect(expected.filter((one) => !words.has(one))).toEqual([]);
        }
      }),
    );
  });
});

describe("words", () => {
  it("counts", () => {
    expect([count(1, "machine"), count(2, "machine"), count(1234, "copy", "copies")]).toEqual([
      "1 machine",
      "2 machines",
      "1,234 copies",
    ]);
    expect([grouped(1234567.89), grouped(-1000), grouped(999.96), grouped(0.04)]).toEqual([
      "1,234,567.9",
      "-1,000",
      "1,000",
      "0",
    ]);
    expect([whole(48428.8), percent(0.805)]).toEqual(["48,429", "80.5%"]);
  });

  it("shortens lists", () => {
    expect(someOf(["a", "b", "c"], 3)).toBe("a, b, c");
    expect(someOf(["a", "b", "c"], 2)).toBe("a, b and 1 more");
    expect(tally(["4 GB", "8 GB", "4 GB"])).toBe("2 x 4 GB, 8 GB");
  });

  it("wraps at spaces and never inside an address", () => {
    const address = `https://example.test/${"x".repeat(120)}`;
    expect(wrap(`see ${address} there`, 40)).toEqual(["see", address, "there"]);
    expect(hanging("  - ", "one two three", 12)).toBe("  - one two\n    three");
    expect(clause("Rehearse it.")).toBe("rehearse it");
  });
});

describe("help", () => {
  const examples = [
    { line: "mail-constructs check town.yaml", does: "findings, errors first" },
    { line: "mail-constructs check -", does: "of standard input" },
  ];

  it("puts an example's description next to it if it fits, else below", () => {
    expect(helpText(undefined, examples, 80)).toBe(
      "\nExamples:\n  mail-constructs check town.yaml   # findings, errors first\n" +
        "  mail-constructs check -           # of standard input\n",
    );
    expect(helpText("one two three", examples, 40)).toBe(
      "\none two three\n\nExamples:\n  mail-constructs check town.yaml\n      # findings, errors first\n" +
        "  mail-constructs check -\n      # of standard input\n",
    );
  });

  it("wraps notes, and keeps the second column of a list", () => {
    expect(helpText("Parts:\n  hosts      all hosts and how full they are", examples, 40)).toContain(
      "\nParts:\n  hosts      all hosts and how full they\n             are\n",
    );
  });
});
