import { fromDocument, type DagReader, type DagRecord } from "./inputs";

type Specifiable = "dataDiskGB" | "systemDiskGB" | "pageFileGB";
type Decided = Pick<DagRecord, "formula" | "source" | "compute">;

/** A figure that the document may specify under the cluster's `machine`, else its formula. */
export function specifiedOr(key: Specifiable, otherwise: Decided): Decided {
  const given = (read: DagReader): number | undefined => read.given("settings").machine[key];
  const textOf = (text: DagRecord["formula"], read: DagReader): string =>
    typeof text === "string" ? text : text(read);
  return {
    formula: (read) => (given(read) === undefined ? textOf(otherwise.formula, read) : "as specified in the document"),
    source: (read) =>
      given(read) === undefined
        ? textOf(otherwise.source, read)
        : fromDocument(`clusters.${read.given("design")}.machine.${key}`),
    compute: (read) => given(read) ?? otherwise.compute(read),
  };
}
