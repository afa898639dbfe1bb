/** Tolerance for floating-point error: 45.000000000001 still counts as 45. */
const slack = 1e-9;

/** The smallest multiple of `multiple` that is not below `value`. */
export function ceilingTo(value: number, multiple = 1): number {
  const steps = value / multiple;
  return Math.ceil(steps - slack * Math.max(1, Math.abs(steps))) * multiple;
}

/** The largest whole number that is not above `value`. */
export function floorOf(value: number): number {
  return Math.floor(value + slack * Math.max(1, Math.abs(value)));
}

/** Rounds away from zero, as the workbook's ROUNDUP does: 1.2 becomes 2 and -0.2 becomes -1. */
export function awayFromZero(value: number): number {
  return value < 0 ? -ceilingTo(-value) : ceilingTo(value);
}

/** Nearest multiple of `step`, halves up, as the workbook's MROUND does. */
export function roundTo(value: number, step: number): number {
  return Math.round(value / step + slack) * step;
}

/** Ways to choose and order `chosen` of `items`: the block size of a balanced copy layout. 0 when there are too few. */
export function permutations(items: number, chosen: number): number {
  let product = 1;
  for (let i = 0; i < chosen; i++) product *= Math.max(0, items - i);
  return product;
}
