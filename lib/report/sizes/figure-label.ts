import { dagFigureLabel } from "../../plan";

/** The label of a sizing figure at the start of a table line. */
export function figureLabel(figure: string): string {
  const label = dagFigureLabel(figure);
  return label.charAt(0).toUpperCase() + label.slice(1);
}
