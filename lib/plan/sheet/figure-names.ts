import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";

/** Groups of figures under one key of the sheet: the names of their figures start with it. */
const groups: readonly string[] = ["processorLoad", "megacycles"];

/** A figure with its name and label. */
interface NamedFigure {
  readonly id: string;
  readonly label: string;
}

/**
 * The figures that the input refers to: one by its name or by its label, as printed in tables; all of a tier's without
 * the bracket; and by its path in the sheet as JSON, such as `sizes.memoryGB`, `processorLoad.worst`,
 * `domainControllerCores.dc1`, or `megacycles` for the whole group.
 */
export function figureNames(figures: readonly NamedFigure[], figure: string): string[] {
  const known = figures.map(({ id }) => id);
  if (known.includes(figure)) return [figure];
  const worded = figures.filter(({ label }) => label.toLowerCase() === figure.toLowerCase());
  if (worded.length > 0) return worded.map(({ id }) => id);
  const bracketed = known.filter((name) => name.startsWith(`${figure}[`));
  if (bracketed.length > 0) return bracketed;
  const path = figure.replace(/^(?:clusters\.)?sizes\./, "").replace(/^(domainControllerCores\..+)\.needed$/, "$1");
  const [key = "", inner, ...rest] = path.split(".");
  if (rest.length > 0) return [];
  if (inner === undefined) {
    if (known.includes(key)) return [key];
    if (!groups.includes(key)) return [];
    return known.filter((name) => /^[A-Z]/.test(name.slice(key.length)) && name.startsWith(key));
  }
  const joined = `${key}${inner.charAt(0).toUpperCase()}${inner.slice(1)}`;
  return [joined, `${key}[${inner}]`].filter((name) => known.includes(name)).slice(0, 1);
}

/** Suggests the nearest known figure, by name or by label, whichever is closer to the input. */
export function unknownFigure(figures: readonly NamedFigure[], figure: string): Problem {
  const plain = [...new Set(figures.flatMap(({ id, label }) => [id.replace(/\[.*$/, ""), label]))];
  const near = nearest(figure, plain);
  return {
    code: "unknown-figure",
    path: "",
    message: "there is no such figure",
    got: JSON.stringify(figure),
    expected: "a figure of the sheet",
    ...(near === undefined ? {} : { remedy: `did you mean ${near.includes(" ") ? JSON.stringify(near) : near}?` }),
  };
}
