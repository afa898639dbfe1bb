// Proves that tables and sentences are laid out as said: right-aligned numbers, wrapped cells, whole words.
import { styleFor } from "../../lib/cli/style";
import { table } from "../../lib/report/text/table";
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

const style = styleFor({ write: () => undefined }, {});

describe("table", () => {
  it("aligns numbers to the right", () => {
    const rows = [
      ["a", "1"],
      ["bcd", "1,000"],
    ];
    expect(table(style, [{ title: "Name" }, { title: "GB", right: true }], rows)).toBe(
      "  Name     GB\n  a         1\n  bcd   1,000\n",
    );
  });

  it("wraps the column that gives way, at spaces and between listed items", () => {
    const items = Array.from({ length: 10 }, (_, index) => `disk ${index} of ten`);
    const lines = table(style, [{ title: "Name" }, { title: "Disks", least: 10 }], [["MBX1", listed(items)]]).split(
      "\n",
    );
    expect(lines.every((line) => line.length <= 120)).toBe(true);
    expect(lines[1]?.endsWith("disk 6 of ten,")).toBe(true);
    expect(lines[2]?.trim()).toBe("disk 7 of ten, disk 8 of ten, disk 9 of ten");
  });

  it("cuts a word only when nothing else helps", () => {
    const text = table(style, [{ title: "Name", least: 8 }], [["x".repeat(200)]]);
    expect(text.split("\n").map((line) => line.length)).toEqual([6, 120, 84, 0]);
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
