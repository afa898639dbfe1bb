/** Proves that figures lose the noise of binary arithmetic, and nothing else, in everything that is written as JSON. */
import fc from "fast-check";
import { stableJson } from "../../lib/base/order";
import { significant, significantJson } from "../../lib/base/significant";

test("twelve significant digits, however small or large the figure", () => {
  expect(significant(0.1 + 0.2)).toBe(0.3);
  expect(significant(45.60187500000001)).toBe(45.601875);
  expect(significant(925.7724609375)).toBe(925.772460938);
  expect(significant(1 / 3 / 1e9)).toBe(3.33333333333e-10);
});

test("a whole number keeps all of its digits", () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (whole) => significant(whole) === whole));
  expect(significant(2_661_806_047_233)).toBe(2_661_806_047_233);
  expect(significant(Infinity)).toBe(Infinity);
});

test("both forms of JSON write every figure so, at any depth", () => {
  const value = { b: [0.1 + 0.2, { c: 0.4560187500000001 }], a: "0.30000000000000004" };
  expect(JSON.parse(significantJson(value))).toEqual({ b: [0.3, { c: 0.45601875 }], a: "0.30000000000000004" });
  expect(stableJson(value)).toBe(significantJson({ a: value.a, b: value.b }));
});
