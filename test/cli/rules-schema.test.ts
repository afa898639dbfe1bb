// Proves that `rules` lists the whole catalogue once, that its filters hold, and that `schema` prints a JSON Schema.
import { command } from "./support/command";

interface RulesJson {
  readonly rules: readonly {
    readonly id: string;
    readonly area: string;
    readonly level: string;
    readonly status: string;
  }[];
}

async function rules(...options: readonly string[]): Promise<RulesJson["rules"]> {
  const { code, stdout } = await command(["rules", ...options, "--format", "json"]);
  expect(code).toBe(0);
  return (JSON.parse(stdout) as RulesJson).rules;
}

describe("rules", () => {
  it("lists the 464 rules of the catalogue, each once, and says which are judged", async () => {
    const every = await rules();
    expect(new Set(every.map((rule) => rule.id)).size).toBe(every.length);
    expect(every.length).toBeGreaterThanOrEqual(464);
    expect(every.find((rule) => rule.id === "virt-no-dynamic-memory")).toMatchObject({
      area: "hyper-v",
      level: "unsupported",
      status: "judged",
    });
  });

  it("filters by area and by what is judged", async () => {
    const dag = await rules("--area", "dag");
    expect(new Set(dag.map((rule) => rule.area))).toEqual(new Set(["dag"]));
    expect(dag).toHaveLength(73);
    const judged = await rules("--area", "dag", "--judged");
    expect(judged).toEqual(dag.filter((rule) => rule.status === "judged"));
    expect(judged.length).toBeGreaterThan(0);
  });

  it("is a table in text", async () => {
    const { stdout } = await command(["rules", "--area", "hyper-v"]);
    expect(stdout).toMatch(/^hyper-v: \d+ rules$/m);
    expect(stdout).toMatch(/^ {2}virt-no-dynamic-memory +unsupported +judged +/m);
  });

  it("names the nearest area", async () => {
    const { code, stderr } = await command(["rules", "--area", "dga"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^problem --area: is not one of the choices, got "dga", .*; did you mean dag\?\n$/);
  });
});

it("schema prints the JSON Schema of the document", async () => {
  const { code, stdout } = await command(["schema"]);
  const schema = JSON.parse(stdout) as { readonly type: string; readonly properties: object };
  expect(code).toBe(0);
  expect(schema.type).toBe("object");
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(["apiVersion", "clusters", "waivers"]));
});
