import type { Style } from "./style";

/** What a report is printed on. */
export interface Page {
  readonly style: Style;
  /** Columns of a line. Only a single word that is longer reaches over it. */
  readonly width: number;
  /** Longer tables end there and say so. Default: none do. */
  readonly mostRows?: number;
}
