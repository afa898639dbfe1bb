// Proves that percentages become exact fractions, and that a typing error finds the intended word.
import { parsePercentage } from "../../lib/base/fraction";
import { nearest } from "../../lib/base/nearest";

describe("percentages", () => {
  it.each([
    ["10%", 0.1],
    ["85%", 0.85],
    ["7.5 %", 0.075],
    ["100%", 1],
    ["29%", 0.29],
    ["0%", 0],
    ["150%", 1.5],
    ["1001%", undefined],
    ["10", undefined],
    ["-5%", undefined],
    ["1e2%", undefined],
  ])("%s is %s", (text, fraction) => {
    expect(parsePercentage(text)).toBe(fraction);
  });
});

describe("the nearest word", () => {
  it.each([
    ["datacentre", ["datacenters", "domains"], "datacenters"],
    ["MEMORYgb", ["memoryGB", "mbps"], "memoryGB"],
    ["zzzzzzzz", ["name", "count"], undefined],
    ["x", [], undefined],
  ])("of %s among %j is %s", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
