import { figureRecords, sheetOf, type Sheet } from "../figures";
import { directoryFigures } from "./directory-figures";
import type { DagInputs, DagRecords } from "./inputs";
import { memoryFigures } from "./memory-figures";
import { processorFigures } from "./processor-figures";
import { storageRecords } from "./storage-figures";
import { tierFigures } from "./tier-figures";
import { trafficFigures } from "./traffic-figures";

/** What the planner decides by: the same records for every DAG. */
const dagFigures: DagRecords = figureRecords<DagInputs>({
  ...storageRecords,
  ...processorFigures,
  ...memoryFigures,
  ...trafficFigures,
});

/** The figures of one DAG that its sizes are decided by. */
export function dagSheet(inputs: DagInputs): Sheet {
  return sheetOf(dagFigures, inputs);
}

/** What a figure of a DAG is, in words; the figure's own name for one that there is not. */
export function dagFigureLabel(figure: string): string {
  return Object.hasOwn(dagFigures, figure) ? (dagFigures[figure]?.label ?? figure) : figure;
}

/** All records of one DAG: those that it is decided by, and those of its tiers and datacenters, which lead to them. */
export function explainedRecords(inputs: DagInputs): DagRecords {
  return { ...figureRecords<DagInputs>({ ...tierFigures(inputs), ...directoryFigures(inputs) }), ...dagFigures };
}
