import { dagFigureLabel } from "../../plan";

/** The words of a sizing figure as a line of a table begins with them. */
export function figureLabel(figure: string): string {
  const label = dagFigureLabel(figure);
  return label.charAt(0).toUpperCase() + label.slice(1);
}
