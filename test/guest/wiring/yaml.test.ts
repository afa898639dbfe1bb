// Proves that what our YAML writer writes is read back as the same data by a full YAML reader.
import fc from "fast-check";
import { parse } from "yaml";
import { yamlText } from "../../../lib/guest/wiring/yaml";

it("writes block style with every string quoted", () => {
  expect(yamlText({ a: "yes", b: [{ c: 1, d: ["x"] }, []], e: {}, f: undefined, g: [["p"], "q"], h: false })).toBe(
    'a: "yes"\nb:\n  - c: 1\n    d:\n      - "x"\n  - []\ne: {}\ng:\n  - - "p"\n  - "q"\nh: false\n',
  );
});

it("is read back as it was", () => {
  const key = fc.stringMatching(/^[a-z_]{1,8}$/);
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof({ depthSize: "small" }, fc.string(), fc.integer(), fc.boolean(), tie("list"), tie("map")),
    list: fc.array(tie("data"), { maxLength: 4 }),
    map: fc.dictionary(key, tie("data"), { maxKeys: 4 }),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, data, { minKeys: 1, maxKeys: 4 }), (value) => {
      expect(parse(yamlText(value as never))).toEqual({ ...value });
    }),
  );
});
