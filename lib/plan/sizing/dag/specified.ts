import { formulaOf, sourceOf } from "../figures";
import { fromDocument, type DagReader, type DagRecord } from "./inputs";

type Specifiable = "dataDiskGB" | "systemDiskGB" | "pageFileGB";
type Decided = Pick<DagRecord, "formula" | "source" | "compute">;

/** A figure that the document may specify under the cluster's `machine`, else its formula. */
export function specifiedOr(key: Specifiable, otherwise: Decided): Decided {
  const given = (read: DagReader): number | undefined => read.given("settings").machine[key];
  return {
    formula: (read) => (given(read) === undefined ? formulaOf(otherwise, read) : "as specified in the document"),
    source: (read) =>
      given(read) === undefined
        ? sourceOf(otherwise, read)
        : fromDocument(`clusters.${read.given("design")}.machine.${key}`),
    compute: (read) => given(read) ?? otherwise.compute(read),
  };
}
