import { figureRecords, sheetOf, type Sheet } from "../figures";
import { directoryFigures } from "./directory-figures";
import type { DagInputs, DagRecords } from "./inputs";
import { memoryFigures } from "./memory-figures";
import { processorFigures } from "./processor-figures";
import { storageRecords } from "./storage-figures";
import { tierFigures } from "./tier-figures";
import { trafficFigures } from "./traffic-figures";

/** The records that the planner uses for every DAG. */
const dagFigures: DagRecords = figureRecords<DagInputs>({
  ...storageRecords,
  ...processorFigures,
  ...memoryFigures,
  ...trafficFigures,
});

/** The figures of one DAG that determine its sizes. */
export function dagSheet(inputs: DagInputs): Sheet {
  return sheetOf(dagFigures, inputs);
}

/** The label of a DAG's figure; for an unknown figure its name. */
export function dagFigureLabel(figure: string): string {
  return Object.hasOwn(dagFigures, figure) ? (dagFigures[figure]?.label ?? figure) : figure;
}

/** All records of one DAG: those that determine its sizes, and the intermediate ones of its tiers and datacenters. */
export function explainedRecords(inputs: DagInputs): DagRecords {
  return { ...figureRecords<DagInputs>({ ...tierFigures(inputs), ...directoryFigures(inputs) }), ...dagFigures };
}
