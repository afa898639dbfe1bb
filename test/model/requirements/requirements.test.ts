// Proves that requirements and failures are read by one grammar, that of the JSON Schema: printed text reads back the same,
// unknown names become problems whose remedy is accepted, and the pattern refuses what the reader refuses.
import fc from "fast-check";
import { problemText } from "../../../lib/base/problem";
import {
  documentJsonSchema,
  readDeployment,
  readFailure,
  readRequirement,
  readSequence,
  requirementPattern,
  requirementText,
  type FailureNames,
  type FailureTerm,
} from "../../../lib/model";
import { exampleText } from "../../support/examples";

const amounts = {
  "any-member": 2,
  "any-two-members": 1,
  "any-host": 3,
  "any-datacenter": 6,
  "any-link": 4,
  "any-zone": 2,
  witness: 1,
};

const names: FailureNames = {
  datacenters: ["dc1", "dc2", "north-1", "north", "witness", "then"],
  zones: ["cloud.zone-1", "cloud.zone-2"],
  hosts: ["HV11", "HV21", "dc2"],
  gateways: [],
  servers: ["MBX1", "MBX2", "rproxy", "HV21"],
  dags: { dag1: ["MBX1", "MBX2"] },
  witnesses: ["FS3"],
  cloudWitness: false,
  amounts,
  mostAmounts: amounts,
  notSimulated: { backup1: "backup", ad1: "a domain controller" },
};

function stepsOf(text: string): readonly (readonly FailureTerm[])[] {
  const { requirement, problems } = readRequirement(text, names, "survive");
  if (requirement === undefined) throw new Error(problems.map(problemText).join("\n"));
  return requirement.steps;
}

function problemsOf(text: string): string[] {
  return readRequirement(text, names, "survive").problems.map(problemText);
}

describe("a requirement", () => {
  it("has steps in sequence, each with simultaneous terms", () => {
    expect(stepsOf("dc1 + witness")).toEqual([[{ kind: "datacenter", name: "dc1" }, { kind: "witness" }]]);
    expect(stepsOf("dc1 then witness")).toEqual([[{ kind: "datacenter", name: "dc1" }], [{ kind: "witness" }]]);
    expect(stepsOf("MBX1+HV11 then any-link then cloud.zone-1")).toEqual([
      [
        { kind: "server", name: "MBX1" },
        { kind: "host", name: "HV11" },
      ],
      [{ kind: "any-link" }],
      [{ kind: "zone", name: "cloud.zone-1" }],
    ]);
  });

  it("accepts the words, and any-two-servers as a synonym of any-two-members", () => {
    const words = ["any-member", "any-two-members", "any-host", "any-datacenter", "any-link", "any-zone", "witness"];
    expect(words.map(stepsOf)).toEqual(words.map((kind) => [[{ kind }]]));
    expect(stepsOf("any-two-servers")).toEqual(stepsOf("any-two-members"));
  });

  it("resolves a shared name to the datacenter, else the server, unless its kind is given", () => {
    const kindOf = (text: string) => stepsOf(text)[0]?.map(({ kind }) => kind);
    expect(["dc2", "host:dc2", "HV21", "host:HV21", "member:MBX1", "server:MBX1"].map(kindOf)).toEqual([
      ["datacenter"],
      ["host"],
      ["server"],
      ["host"],
      ["server"],
      ["server"], // prettier-ignore
    ]);
    expect(stepsOf("datacenter:witness then datacenter:then")).toEqual([
      [{ kind: "datacenter", name: "witness" }],
      [{ kind: "datacenter", name: "then" }],
    ]);
    expect(stepsOf("FS3")).toEqual([[{ kind: "witness" }]]);
    expect(stepsOf("mbx1 + DC1")).toEqual(stepsOf("MBX1 + dc1"));
  });

  it("finds the two names of a link", () => {
    expect(stepsOf("link:north-north-1")).toEqual([[{ kind: "link", between: ["north", "north-1"] }]]);
    expect(stepsOf("link:dc1-dc2")).toEqual([[{ kind: "link", between: ["dc1", "dc2"] }]]);
  });

  const terms: fc.Arbitrary<FailureTerm> = fc.oneof(
    fc.constantFrom<FailureTerm>({ kind: "any-member" }, { kind: "any-zone" }, { kind: "witness" }),
    fc.constantFrom(...names.datacenters).map((name): FailureTerm => ({ kind: "datacenter", name })),
    fc.constantFrom(...names.zones).map((name): FailureTerm => ({ kind: "zone", name })),
    fc.constantFrom(...names.hosts).map((name): FailureTerm => ({ kind: "host", name })),
    fc.constantFrom(...names.servers).map((name): FailureTerm => ({ kind: "server", name })),
    fc.constant<FailureTerm>({ kind: "link", between: ["dc1", "north-1"] }),
  );

  it("is printed so that it reads back the same, and matches the pattern", () => {
    const steps = fc.array(fc.array(terms, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(steps, (wanted) => {
        const printed = requirementText({ text: "", steps: wanted }, names);
        expect(stepsOf(printed)).toEqual(wanted);
        expect(requirementText({ text: "", steps: stepsOf(printed) }, names)).toBe(printed);
        expect(printed).toMatch(new RegExp(requirementPattern));
      }),
    );
  });

  it("fails for invalid grammar, which the pattern refuses as well", () => {
    for (const text of ["", "+", "dc1 +", "dc1 then", "then dc1", "dc1,dc2", "dc1 dc2", "dc1 ++ dc2", "disk:DB1"]) {
      expect(problemsOf(text)).toHaveLength(1);
      expect(text).not.toMatch(new RegExp(requirementPattern));
    }
    expect(problemsOf("dc1, dc2")).toEqual([
      'survive: cannot be read as a requirement, got "dc1, dc2", expected a requirement such as any-member, with + between what fails at the same time and then between what fails one after the other; did you mean `dc1 + dc2`?',
    ]);
  });

  it("fails for an unknown name; the suggested one is accepted", () => {
    const unknown = ["any-membr", "dc3", "MBX9", "HV12", "cloud.zone-9", "link:dc1-dc9", "any-hosts"];
    for (const text of unknown) {
      const [problem] = readRequirement(text, names, "survive").problems;
      const [, remedy] = /^did you mean (.*)\?$/.exec(problem?.remedy ?? "") ?? [];
      expect([text, problem?.remedy, remedy === undefined ? ["none"] : problemsOf(remedy)]).toEqual([text, problem?.remedy, []]); // prettier-ignore
    }
    expect(problemsOf("any-datacentre")).toEqual([
      'survive: nothing with this name can fail, got "any-datacentre", expected any-member, any-two-members, any-host, any-datacenter, any-link, any-zone, or a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B; did you mean any-datacenter?',
    ]);
  });

  it.each<[string, string, string]>([
    ["MBX", "several have this name, each with a number", "one of MBX1, MBX2"],
    ["mbx", "several have this name, each with a number", "one of MBX1, MBX2"],
    ["DAG1", "a DAG does not fail as a whole, its members do", "one of MBX1, MBX2"],
    ["HV", "several have this name, each with a number", "one of HV21, HV11"],
  ])("lists what %s, the name of several, stands for; the suggested one is accepted", (text, message, expected) => {
    for (const read of [readRequirement, readFailure, readSequence]) {
      const [problem, ...others] = read(text, names, "survive").problems;
      expect(others).toEqual([]);
      expect([problem?.message, problem?.expected]).toEqual([message, expected]);
      const [, meant = ""] = /^did you mean (.*)\?$/.exec(problem?.remedy ?? "") ?? [];
      expect(read(meant, names, "survive").problems).toEqual([]);
    }
  });

  it("says of a name without its number what is not simulated", () => {
    expect(readRequirement("AD", names, "survive").problems[0]?.message).toBe(
      "what the loss of a domain controller does is not simulated",
    );
  });

  it("reports what is not simulated", () => {
    expect(problemsOf("Backup1")).toEqual([
      'survive: what the loss of backup does is not simulated, got "Backup1", expected any-member, any-two-members, any-host, any-datacenter, any-link, any-zone, or a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B; name its host or datacenter, to see what else fails with it',
    ]);
  });
});

describe("a requirement without cases, or with too many", () => {
  it("fails when a word stands for nothing, once for each word", () => {
    const none = Object.fromEntries(Object.keys(names.amounts).map((word) => [word, 0]));
    const nothing: FailureNames = { ...names, amounts: { ...names.amounts, ...none } };
    const said = (text: string) => readRequirement(text, nothing, "survive").problems.map(problemText);
    expect(said("dc1 + any-zone then any-zone + witness")).toEqual([
      'survive: there is no zone to fail, got "any-zone"; remove it',
      'survive: there is no witness to fail, got "witness"; remove it',
    ]);
    const words = ["any-member", "any-two-servers", "any-host", "any-link"];
    expect(words.map((word) => said(word)[0]?.replace(/.*no (.*) to fail.*/, "$1"))).toEqual([
      "member",
      "DAG of two members",
      "host",
      "link",
    ]);
  });

  it("fails before the cases are laid out; the beginning that is proposed is accepted", () => {
    const many = { ...amounts, "any-two-members": 120, "any-member": 16 };
    const large: FailureNames = { ...names, amounts: many, mostAmounts: many };
    const read = (text: string) => readRequirement(text, large, "survive").problems;
    expect(read("any-two-members then any-member + any-member").map(({ code }) => code)).toEqual(["too-many-cases"]);
    expect(read("any-two-members then any-two-members then any-two-members").map(problemText)).toEqual([
      "survive: stands for too many cases, got 1728000 cases, expected at most 20000 cases; write `any-two-members then any-two-members`, or name what fails",
    ]);
    for (const text of ["any-two-members then any-two-members", "any-member + any-member then any-member"]) {
      expect(read(text)).toEqual([]);
    }
    const [problem] = read("any-two-members + any-two-members then any-member+dc1");
    expect(problem?.remedy).toContain("`any-two-members + any-two-members`");
  });

  it("accepts as many cases as are allowed, and proposes the longest beginning within them", () => {
    const remedyOf = (text: string, many: Partial<typeof amounts>): string | undefined => {
      const counted = { ...amounts, ...many };
      return readRequirement(text, { ...names, amounts: counted, mostAmounts: counted }, "survive").problems[0]?.remedy;
    };
    const allowed = { "any-member": 200, "any-two-members": 100 };
    expect(remedyOf("dc1 + any-member then any-two-members", allowed)).toBeUndefined();
    expect(remedyOf("any-member then any-two-members", { ...allowed, "any-two-members": 101 })).toBe(
      "write `any-member`, or name what fails",
    );
    expect(remedyOf("dc1 + any-member then any-two-members + any-link", { ...allowed, "any-link": 2 })).toBe(
      "write `dc1 + any-member then any-two-members`, or name what fails",
    );
    const one = "any-two-members then any-link";
    expect(remedyOf(one, { "any-two-members": 20_000, "any-link": 2 })).toContain("`any-two-members`");
    expect(remedyOf(one, { "any-two-members": 20_001 })).toBe("write `any-datacenter`, or name what fails");
  });

  it("says that a cloud witness is not simulated where the witness is named, and nowhere else", () => {
    const counted = { ...amounts, "any-zone": 0, witness: 0 };
    const cloud: FailureNames = { ...names, witnesses: [], cloudWitness: true, amounts: counted, mostAmounts: counted };
    const { problems } = readRequirement("any-zone then witness", cloud, "survive");
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["nothing-to-fail", "there is no zone to fail"],
      ["not-simulated", "a cloud witness is not simulated"],
    ]);
  });
});

describe("the kind of a name", () => {
  it("is read in letters of any size", () => {
    const kinds = ["LINK:DC1-DC2", "Host:HV11", "Server:mbx1", "ZONE:cloud.zone-1", "Datacenter:dc1"];
    expect(kinds.map(stepsOf)).toEqual(
      kinds.map((text) => stepsOf(text.replace(/^.*:/, (kind) => kind.toLowerCase()))),
    );
    for (const text of kinds) expect(text).toMatch(new RegExp(requirementPattern));
  });
});

describe("failures that are asked for", () => {
  it("are terms with commas between, and steps with semicolons", () => {
    const { steps, problems } = readSequence("DC1, MBX1; fs3; link:dc1-dc2", names, "sequence");
    expect([steps, problems]).toEqual([
      [
        [
          { kind: "datacenter", name: "dc1" },
          { kind: "server", name: "MBX1" },
        ],
        [{ kind: "witness" }],
        [{ kind: "link", between: ["dc1", "dc2"] }],
      ],
      [],
    ]);
  });

  it("fails if nothing is named, a name is unknown, or a word stands for several", () => {
    const said = (text: string) => readFailure(text, names, "failed").problems.map(problemText);
    expect(said(" , ")).toEqual([
      'failed: names nothing that fails, got "", expected names with commas between them; name a datacenter, member, host, witness or link:A-B',
    ]);
    expect(said("MBX3,any-host")).toEqual([
      'failed: nothing with this name can fail, got "MBX3", expected a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B; did you mean MBX1?',
      'failed: stands for several failures, of which one must be named, got "any-host", expected a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B; judge all of them with --must-survive any-host',
    ]);
    expect(readSequence("dc1; dc9", names, "sequence").problems.map(({ path }) => path)).toEqual(["sequence[1]"]);
  });

  it("fails when the witness is named and nothing has one", () => {
    const none = { ...amounts, witness: 0 };
    const said = (cloudWitness: boolean) =>
      readFailure("witness", { ...names, witnesses: [], amounts: none, cloudWitness }, "failed").problems.map(
        problemText,
      );
    expect(said(false)).toEqual(['failed: there is no witness to fail, got "witness"; remove it']);
    expect(said(true)).toEqual([
      'failed: a cloud witness is not simulated, got "witness", expected a file share witness, or something else that can fail; remove it',
    ]);
  });
});

describe("a document", () => {
  const survive = (list: string) => exampleText("town").replace(/survive: \[.*\]/, `survive: [${list}]`);

  it("contains its requirements, sorted by their text", () => {
    const { deployment } = readDeployment(survive("dc2 then MBX1, any-two-servers, rproxy + HV11"));
    expect(deployment?.requirements.survive).toEqual([
      { text: "any-two-servers", steps: [[{ kind: "any-two-members" }]] },
      { text: "dc2 then MBX1", steps: [[{ kind: "datacenter", name: "dc2" }], [{ kind: "server", name: "MBX1" }]] },
      { text: "rproxy + HV11", steps: [[{ kind: "server", name: "rproxy" }, { kind: "host", name: "HV11" }]] }, // prettier-ignore
    ]);
  });

  it("fails for an unknown name, at its place", () => {
    const { problems } = readDeployment(survive("dc1, any-member then dc9, dc1 plus dc2"));
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-reference", "requirements.survive[1]"],
      ["bad-requirement", "requirements.survive[2]"],
    ]);
  });

  it("has the grammar in its JSON Schema, and examples that match it", () => {
    const schema = documentJsonSchema() as { properties: { requirements: { properties: { survive: object } } } };
    const { survive: stated } = schema.properties.requirements.properties;
    const { items } = stated as { items: { pattern: string; examples: string[] } };
    expect(items.pattern).toBe(requirementPattern);
    expect(items.examples.length).toBeGreaterThanOrEqual(5);
    for (const example of items.examples) expect(example).toMatch(new RegExp(items.pattern));
  });
});

describe("gateways of Azure", () => {
  const gateway = { name: "vpn:north", kind: "vpn" as const, datacenter: "north", cuts: [["dc1", "north"] as const] };
  const withGateway: FailureNames = { ...names, gateways: [gateway] };

  it("fail by their kind and datacenter, with the links that end with them, and read back as they are written", () => {
    const { requirement } = readRequirement("VPN:north", withGateway, "survive");
    expect(requirement?.steps).toEqual([[{ kind: "gateway", name: "vpn:north", cuts: [["dc1", "north"]] }]]);
    expect(requirement === undefined ? "" : requirementText(requirement, withGateway)).toBe("vpn:north");
  });

  it("are suggested where a document has any", () => {
    expect(readRequirement("vpn:nort", withGateway, "survive").problems.map(problemText)).toEqual([
      'survive: nothing with this name can fail, got "vpn:nort", expected any-member, any-two-members, any-host, any-datacenter, any-link, any-zone, or a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B, vpn:DATACENTER, nat:DATACENTER, vault:DATACENTER; did you mean vpn:north?',
    ]);
  });
});
