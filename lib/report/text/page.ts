import type { Style } from "./style";

/** The page that a report is printed on. */
export interface Page {
  readonly style: Style;
  /** Columns per line. Only a single longer word exceeds it. */
  readonly width: number;
  /** Longer tables are cut there, with a note. Default: no limit. */
  readonly mostRows?: number;
}
