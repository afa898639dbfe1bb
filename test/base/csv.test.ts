// Proves that CSV cells are quoted after RFC 4180 and never interpreted as formulas.
import fc from "fast-check";
import { csv } from "../../lib/base/csv";

it("writes a heading and rows with CRLF, lists joined by spaces, missing cells empty", () => {
  expect(
    csv(
      ["a", "b", "c", "d"],
      [
        ["x", 1, ["p", "q"], undefined],
        [true, "", [], "y"],
      ],
    ),
  ).toBe("a,b,c,d\r\nx,1,p q,\r\ntrue,,,y\r\n");
});

it("quotes commas, quotes and line ends", () => {
  expect(csv(["h"], [['say "a, b"'], ["two\nlines"], ["\r"]])).toBe(
    'h\r\n"say ""a, b"""\r\n"two\nlines"\r\n"\'\r"\r\n',
  );
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])("puts an apostrophe before %j", (text) => {
  expect(csv(["h"], [[text]])).toBe(`h\r\n'${text}\r\n`);
});

it("does not change negative numbers, which are not text", () => {
  expect(csv(["h"], [[-1]])).toBe("h\r\n-1\r\n");
});

it("can be read back, for any texts", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rows) => {
      const read = parse(csv(["a", "b"], rows)).slice(1);
      expect(read).toEqual(rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))));
    }),
  );
});

/** RFC 4180, read one character after another. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[++i] as string;
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ",") (row.push(cell), (cell = ""));
    else if (character === "\r" && text[i + 1] === "\n") {
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
      i++;
    } else cell += character;
  }
  return rows;
}
