/** Proves that money is exact: products are rounded once, and a split loses no hundredth and is as fair as hundredths allow. */
import fc from "fast-check";
import { amountOf, exactly, moneyText, splitMoney, total } from "../../../lib/plan/cost/money";

const texts = (amount: number, weights: readonly number[]): string[] =>
  splitMoney(exactly(amount), weights).map((part) => moneyText(part));

test("a product is rounded half up, once, and a tenth is a tenth", () => {
  expect(moneyText(amountOf(3, 0.1))).toBe("0.30");
  expect(moneyText(amountOf(1, 1.005))).toBe("1.01");
  expect(moneyText(amountOf(1_565_828, 0.41))).toBe("641989.48");
  expect(moneyText(amountOf(0, 9000))).toBe("0.00");
});

test("the largest quantities and prices lose no hundredth, in the product and in its parts", () => {
  // 98,765,432,101,235 hundredths, 123,456,789 times, with whole numbers.
  const hundredths = 98_765_432_101_235n * 123_456_789n;
  const amount = amountOf(123_456_789, 987_654_321_012.35);
  expect(moneyText(amount)).toBe(`${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`);
  const parts = splitMoney(amount, [999_999_937, 1, 7_777_777]).map((part) => BigInt(moneyText(part).replace(".", "")));
  expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(hundredths);
  const sum = 999_999_937n + 1n + 7_777_777n;
  expect(parts[0]).toBe((hundredths * 999_999_937n) / sum + ((hundredths * 999_999_937n) % sum > sum / 2n ? 1n : 0n));
});

test("remaining hundredths go to the largest remainders, among equal ones to the first", () => {
  expect(texts(100, [1, 1, 1])).toEqual(["33.34", "33.33", "33.33"]);
  // 10.00 over 1:2:4 is 142.857, 285.714 and 571.428 hundredths: one for the first (.857) and one for the second (.714).
  expect(texts(10, [1, 2, 4])).toEqual(["1.43", "2.86", "5.71"]);
  expect(texts(0.01, [5, 5])).toEqual(["0.01", "0.00"]);
});

test("weights of zero bear nothing, unless all are zero: then the parts are equal", () => {
  expect(texts(1, [0, 3, 0])).toEqual(["0.00", "1.00", "0.00"]);
  expect(texts(0.05, [0, 0])).toEqual(["0.03", "0.02"]);
  expect(texts(5, [])).toEqual([]);
});

const hundredths = fc.integer({ min: 0, max: 1e12 });
const weight = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0, max: 1e6, noNaN: true }));

test("the parts of any split are whole hundredths, add up exactly, and differ by less than one hundredth from their share", () => {
  fc.assert(
    fc.property(hundredths, fc.array(weight, { minLength: 1, maxLength: 12 }), (cents, weights) => {
      const amount = exactly(cents).dividedBy(100);
      const parts = splitMoney(amount, weights);
      expect(total(parts).equals(amount)).toBe(true);
      const sum = total(weights.map(exactly));
      parts.forEach((part, i) => {
        expect(part.times(100).isInteger()).toBe(true);
        expect(part.isNegative()).toBe(false);
        if (sum.isZero()) return;
        const fair = amount.times(weights[i] ?? 0).dividedBy(sum);
        expect(part.minus(fair).abs().lessThan(0.0100001)).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
});

test("a heavier weight never bears less", () => {
  fc.assert(
    fc.property(
      hundredths,
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 8 }),
      (cents, weights) => {
        const sorted = [...weights].sort((a, b) => b - a);
        const parts = splitMoney(exactly(cents).dividedBy(100), sorted);
        for (let i = 1; i < parts.length; i++)
          expect((parts[i - 1] ?? exactly(0)).greaterThanOrEqualTo(parts[i] ?? exactly(0))).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
