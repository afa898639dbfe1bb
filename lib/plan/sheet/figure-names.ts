import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";

/** Figures that the sheet groups under one key: their names begin with it. */
const groups: readonly string[] = ["processorLoad", "megacycles"];

/**
 * The figures that are meant: one by its name; all of a tier's without the bracket; and by its path in the sheet as JSON, as
 * `sizes.memoryGB`, `processorLoad.worst`, `domainControllerCores.dc1`, or `megacycles` for all that the sheet has there.
 */
export function figureNames(known: readonly string[], figure: string): string[] {
  if (known.includes(figure)) return [figure];
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

export function unknownFigure(known: readonly string[], figure: string): Problem {
  const plain = [...new Set(known.map((name) => name.replace(/\[.*$/, "")))];
  const near = nearest(figure, plain);
  return {
    code: "unknown-figure",
    path: "",
    message: "there is no such figure",
    got: JSON.stringify(figure),
    expected: "a figure of the sheet",
    remedy: near === undefined ? `one of ${plain.join(", ")}` : `did you mean ${near}?`,
  };
}
