import { awayFromZero, floorOf, roundTo } from "./rounding";

/** The value of a formula, given that of every name in it. */
export type Arithmetic = (valueOf: (name: string) => number) => number;

const compiled = new Map<string, Arithmetic>();

/**
 * A formula as it is printed, to be computed: `+ - * / ^`, brackets, numbers, `min`, `max`, `round`, `round up`, `round
 * down`, `round to 0.1`, and names of figures and inputs (`databases`, `quotaMB[staff]`, `{place}`). `none` is not
 * applicable. What follows a semicolon is a remark. So a formula always states what is computed. Throws for text that
 * is not arithmetic.
 */
export function arithmetic(text: string): Arithmetic {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const made = new Parser(text).whole();
  compiled.set(text, made);
  return made;
}

const token = /\s*(?:(\d+(?:\.\d+)?(?:e[-+]?\d+)?)|\{?([A-Za-z][A-Za-z0-9]*(?:\[[^\]]*\])?)\}?|([-+*/^(),]))/y;

interface Token {
  readonly kind: "number" | "name" | "sign";
  readonly text: string;
}

function tokensOf(text: string): Token[] {
  const [formula = ""] = text.split(";");
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let end = 0; formula.slice(end).trim() !== ""; end = token.lastIndex) {
    const [, number, name, sign] = token.exec(formula) ?? [];
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
    else throw new Error(`no arithmetic: ${text}`);
  }
  return tokens;
}

const rounded: Readonly<Record<string, (value: number) => number>> = { up: awayFromZero, down: floorOf };

/** A recursive descent parser, from the loosest to the tightest binding. */
class Parser {
  private readonly tokens: readonly Token[];
  private place = 0;

  constructor(private readonly text: string) {
    this.tokens = tokensOf(text);
  }

  whole(): Arithmetic {
    const sum = this.sum();
    if (this.place < this.tokens.length) this.fail();
    return sum;
  }

  private sum(): Arithmetic {
    let left = this.product();
    for (;;) {
      const [a, minus] = [left, this.next("-")];
      if (!minus && !this.next("+")) return left;
      const b = this.product();
      left = minus ? (value) => a(value) - b(value) : (value) => a(value) + b(value);
    }
  }

  private product(): Arithmetic {
    let left = this.power();
    for (;;) {
      const [a, over] = [left, this.next("/")];
      if (!over && !this.next("*")) return left;
      const b = this.power();
      left = over ? (value) => a(value) / b(value) : (value) => a(value) * b(value);
    }
  }

  private power(): Arithmetic {
    const base = this.atom();
    if (!this.next("^")) return base;
    const exponent = this.power();
    return (value) => base(value) ** exponent(value);
  }

  private atom(): Arithmetic {
    if (this.next("(")) {
      const inside = this.sum();
      this.expect(")");
      return inside;
    }
    const { kind, text } = this.tokens[this.place++] ?? this.fail();
    if (kind === "number") {
      const number = Number(text);
      return () => number;
    }
    if (kind === "sign") return this.fail();
    if (text === "none") return () => Number.NaN;
    if (text === "round") return this.round();
    if (text !== "min" && text !== "max") return (value) => value(text);
    const choose = text === "min" ? Math.min : Math.max;
    const list = this.list();
    return (value) => choose(...list.map((item) => item(value)));
  }

  private round(): Arithmetic {
    const how = this.tokens[this.place];
    if (how?.kind !== "name") return this.inBrackets((value) => roundTo(value, 1));
    this.place++;
    if (how.text !== "to") return this.inBrackets(rounded[how.text] ?? this.fail());
    const step = Number(this.tokens[this.place++]?.text);
    return this.inBrackets((value) => roundTo(value, step));
  }

  private inBrackets(of: (value: number) => number): Arithmetic {
    this.expect("(");
    const inside = this.sum();
    this.expect(")");
    return (value) => of(inside(value));
  }

  private list(): Arithmetic[] {
    this.expect("(");
    const items = [this.sum()];
    while (this.next(",")) items.push(this.sum());
    this.expect(")");
    return items;
  }

  private next(sign: string): boolean {
    const found = this.tokens[this.place];
    const isIt = found?.kind === "sign" && found.text === sign;
    if (isIt) this.place++;
    return isIt;
  }

  private expect(sign: string): void {
    if (!this.next(sign)) this.fail();
  }

  private fail(): never {
    throw new Error(`no arithmetic at ${this.tokens[this.place]?.text ?? "the end"}: ${this.text}`);
  }
}
