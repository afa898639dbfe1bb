// Proves that every required variable gets a value of its type, and no other variable does.
import { variableEnvironment } from "../../lib/rehearsal/variables";

describe("variableEnvironment", () => {
  it.each([
    ["string", "rehearsal"],
    ["${string}", "rehearsal"],
    [undefined, "rehearsal"],
    ["any", "rehearsal"],
    ["number", "1"],
    ["bool", "true"],
    ["list(string)", "[]"],
    ["set(object({name=string}))", "[]"],
    ["map(number)", "{}"],
    ["tuple([string,number])", '["rehearsal",1]'],
    ["object({realm=string,port=optional(number),names=list(string)})", '{"realm":"rehearsal","port":1,"names":[]}'],
    [
      "${object({\n  inner = object({ a = bool, b = string })\n  c = number\n})}",
      '{"inner":{"a":true,"b":"rehearsal"},"c":1}',
    ],
  ])("makes up a value of type %s", (type, value) => {
    const declaration = type === undefined ? {} : { type };
    expect(variableEnvironment({ variable: { given: declaration } }, {})).toEqual({ TF_VAR_given: value });
  });

  it.each(["tenant_id", "subscription-id", "clientId", "school_object_id"])("makes up an identifier for %s", (name) => {
    const variable = { [name]: { type: "string" } };
    expect(variableEnvironment({ variable }, {})).toEqual({
      [`TF_VAR_${name}`]: "00000000-0000-4000-8000-000000000000",
    });
  });

  it("keeps defaults, also null, and uses given values", () => {
    const variable = {
      a: { default: null },
      b: { type: "string", default: "x" },
      c: { type: "string" },
      d: { default: "y" },
    };
    expect(variableEnvironment({ variable }, { c: "mine", d: "yours", e: "nobody's" })).toEqual({
      TF_VAR_c: "mine",
      TF_VAR_d: "yours",
    });
  });

  it("does nothing without variables", () => {
    expect(variableEnvironment({}, { a: "b" })).toEqual({});
  });
});
