import type { Style } from "./style";

/** What a report is printed on. */
export interface Page {
  readonly style: Style;
  /** Longer tables are cut there and say so. */
  readonly mostRows: number;
}
