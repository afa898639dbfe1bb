import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";

/** Figures that the sheet groups under one key: their names begin with it. */
const groups: readonly string[] = ["processorLoad", "megacycles"];

/** A figure by which it may be asked for. */
interface NamedFigure {
  readonly id: string;
  readonly label: string;
}

/**
 * The figures that are meant: one by its name or by its words, as tables print them; all of a tier's without the bracket; and by its path in the sheet as JSON, as
 * `sizes.memoryGB`, `processorLoad.worst`, `domainControllerCores.dc1`, or `megacycles` for all that the sheet has there.
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

/** The nearest known figure is proposed, by name or by words, whichever is nearer to what was asked for. */
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
