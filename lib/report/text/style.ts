/** Colours, or none: each function puts its codes around the text, or gives it back as it is. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly underline: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  readonly cyan: Paint;
}

type Paint = (text: string) => string;
