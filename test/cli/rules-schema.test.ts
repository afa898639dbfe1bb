// Proves that `rules` lists the whole catalogue once, that its filters work, and that `schema` prints a JSON Schema.
import { command, Folders, townText } from "./support/command";

const folders = new Folders();
afterAll(() => folders.remove());

interface RulesJson {
  readonly rules: readonly {
    readonly id: string;
    readonly area: string;
    readonly level: string;
    readonly status: string;
    readonly note?: string;
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
    expect(judged).toEqual(dag.filter((rule) => /^judged( by [a-z0-9-]+)?$/.test(rule.status)));
    expect(judged.length).toBeGreaterThan(0);
  });

  it("shows how a rule that is not judged is covered", async () => {
    const every = await rules();
    const notJudged = every.filter((rule) => !rule.status.startsWith("judged"));
    const kinds = ["generated", "probe", "by design", "by the planner", "contained", "not covered"];
    expect(notJudged.flatMap((rule) => rule.status.split(", ")).filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(notJudged.filter((rule) => (rule.note ?? "") === "")).toEqual([]);
    expect(every.find((rule) => rule.id === "virt-hypervisor")).toMatchObject({ status: "by design" });
    expect(every.find((rule) => rule.id === "virt-host-bin-space")).toMatchObject({
      status: "contained",
      note: "every breach is reported by virt-cold-boot, which is stricter",
    });
  });

  it("lists custom rules of the command line and of a document", async () => {
    const text = `module.exports = [{ id: "house-a", title: "T.", why: "W.", fix: "f", level: "advice", check: () => 0 }];`;
    const folder = folders.make({ "house.js": text, "town.yaml": `${townText}\ncustomRules: [./house.js]\n` });
    const named = { id: "house-a", area: "custom", level: "advice", status: "judged", title: "T." };
    for (const options of [["--rules", "./house.js"], ["town.yaml"]]) {
      const { code, stdout } = await command(["rules", ...options, "--area", "custom", "--format", "json"], { folder });
      expect(code).toBe(0);
      expect((JSON.parse(stdout) as RulesJson).rules).toEqual([named]);
    }
    const wrong = await command(["rules", "--rules", "./none.js"], { folder });
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("there is no module ./none.js")]);
    expect(await rules("--area", "custom")).toEqual([]);
  });

  it("is a table in text", async () => {
    const { stdout } = await command(["rules", "--area", "hyper-v"]);
    expect(stdout).toMatch(/^hyper-v: \d+ rules$/m);
    expect(stdout).toMatch(/^ {2}virt-no-dynamic-memory +unsupported +judged +/m);
  });

  it("suggests the nearest area", async () => {
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
