// Proves that a deployment with problems or error findings is never written, with any app and any way of synthesizing,
// and that constructs that do not belong in a deployment are refused.
import { readdirSync } from "node:fs";
import path from "node:path";
import { App as CdktfApp, Testing, TerraformOutput, TerraformStack } from "cdktf";
import type { AppConfig } from "cdktf";
import { Construct } from "constructs";
import {
  App,
  FindingsError,
  HyperVDatacenter,
  HyperVMachine,
  MailDeployment,
  ProblemsError,
  ReverseProxy,
} from "../../../lib";
import type { DeploymentDocument } from "../../../lib";
import type { HypervProvider } from "../../../lib/bindings/hyperv/provider";
import { buildByHand } from "../support/by-hand";
import { contentsOf, temporaryFolder } from "../support/folders";
import { memberPlan } from "../support/machine-plan";
import { townDate, townDocument } from "../support/town";

const folder = temporaryFolder();
const options = { date: townDate };

/** Dynamic memory is refused by a rule, not by the schema. */
const unsound = () =>
  townDocument(
    (document) =>
      void (document.clusters ?? []).forEach(
        (cluster) => (cluster.machine = { ...cluster.machine, dynamicMemory: true }),
      ),
  );

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

function stackOf(deployment: MailDeployment): TerraformStack {
  return deployment.node.findChild("town-dc1") as TerraformStack;
}

describe("an error finding", () => {
  it("is thrown with rule, place, reason and source", () => {
    const error = caught(() => new MailDeployment(Testing.app(), "town", unsound(), options).plan) as FindingsError;
    expect(error).toBeInstanceOf(FindingsError);
    expect(error.name).toBe("FindingsError");
    expect(error.findings.length).toBeGreaterThan(0);
    expect(error.findings.every((finding) => finding.severity === "error" && !finding.waived)).toBe(true);
    const first = error.findings[0];
    expect(error.message).toContain(`error ${first?.rule}: ${first?.path}`);
    expect(error.message).toContain(`; ${first?.remedy}\n  source: ${first?.sources[0]?.title}`);
    expect(error.message).toContain("clusters[0].machine.dynamicMemory");
  });

  const apps: readonly [string, (config: AppConfig) => CdktfApp][] = [
    ["our App", (config) => new App(config)],
    ["our App without validation", (config) => new App({ ...config, skipValidation: true })],
    ["cdktf's App", (config) => new CdktfApp(config)],
    ["cdktf's App without validation", (config) => new CdktfApp({ ...config, skipValidation: true })],
  ];
  it.each(apps)("leaves the output folder unchanged: %s", (_name, makeApp) => {
    const outdir = path.join(folder(), "out");
    const good = new App({ outdir });
    new MailDeployment(good, "town", townDocument(), options);
    good.synth();
    const before = contentsOf(outdir);
    const app = makeApp({ outdir });
    // A stack of the user's own comes first: it must not be written either.
    new TerraformOutput(new TerraformStack(app, "first"), "value", { value: "x" });
    new MailDeployment(app, "town", unsound(), options);
    expect(caught(() => app.synth())).toBeInstanceOf(FindingsError);
    expect(contentsOf(outdir)).toEqual(before);
    expect(readdirSync(folder())).toEqual(["out"]);
  });

  it("creates no folder if there was none", () => {
    const app = new App({ outdir: path.join(folder(), "out") });
    new MailDeployment(app, "town", unsound(), options);
    expect(caught(() => app.synth())).toBeInstanceOf(FindingsError);
    expect(readdirSync(folder())).toEqual([]);
  });

  it("fails the command-line tool, which ignores error annotations", () => {
    process.env["CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS"] = "true";
    try {
      const app = new App({ outdir: path.join(folder(), "out") });
      new MailDeployment(app, "town", unsound(), options);
      expect(caught(() => app.synth())).toBeInstanceOf(FindingsError);
    } finally {
      delete process.env["CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS"];
    }
  });

  it.each([
    ["Testing.synth of a datacenter", (deployment: MailDeployment) => Testing.synth(stackOf(deployment))],
    ["Testing.fullSynth of a datacenter", (deployment: MailDeployment) => Testing.fullSynth(stackOf(deployment))],
    ["Testing.synth of the deployment", (deployment: MailDeployment) => Testing.synth(deployment)],
    ["Testing.fullSynth of the deployment", (deployment: MailDeployment) => Testing.fullSynth(deployment)],
    ["toTerraform of a datacenter", (deployment: MailDeployment) => stackOf(deployment).toTerraform()],
    ["reading the plan", (deployment: MailDeployment) => deployment.plan],
    ["reading machines", (deployment: MailDeployment) => deployment.machines],
  ])("is thrown by %s", (_name, act) => {
    expect(caught(() => act(new MailDeployment(Testing.app(), "town", unsound(), options)))).toBeInstanceOf(
      FindingsError,
    );
  });

  it("persists: the second try throws the same", () => {
    const app = new App({ outdir: path.join(folder(), "out") });
    const deployment = new MailDeployment(app, "town", unsound(), options);
    const first = caught(() => app.synth());
    expect(caught(() => app.synth())).toBe(first);
    expect(caught(() => deployment.plan)).toBe(first);
    expect(caught(() => new ReverseProxy(deployment, "late", {} as never))).toMatchObject({
      message: expect.stringContaining("describe everything before reading what was built") as string,
    });
  });

  it("passes with a waiver, until its last day", () => {
    const waived = (date: string) =>
      new MailDeployment(
        Testing.app(),
        "town",
        ((document: DeploymentDocument) => {
          const rules = (
            caught(() => new MailDeployment(Testing.app(), "town", unsound(), options).plan) as FindingsError
          ).findings;
          const waivers = [...new Set(rules.map((rule) => rule.rule))].map((rule) => ({
            rule,
            reason: "trial",
            owner: "us",
            expires: "2027-01-31",
          }));
          return { ...document, waivers: [...(document.waivers ?? []), ...waivers] };
        })(unsound()),
        { date },
      );
    const vm = waived("2027-01-31").machines["MBX1"]?.vm;
    expect(vm).toMatchObject({ dynamicMemoryInput: true, staticMemoryInput: undefined });
    expect(caught(() => waived("2027-02-01").plan)).toBeInstanceOf(FindingsError);
  });

  it("can be a warning, with strict evaluation", () => {
    const unwaived = townDocument((document) => (document.waivers = []));
    const make = (strict: boolean) => new MailDeployment(Testing.app(), "town", unwaived, { date: townDate, strict });
    const warnings = make(false).findings.filter((finding) => finding.severity === "warning" && !finding.waived);
    expect(warnings.length).toBeGreaterThan(0);
    expect((caught(() => make(true).plan) as FindingsError).findings).toEqual(warnings);
  });
});

describe("fails when", () => {
  const planOf = (document: DeploymentDocument, id = "town") =>
    new MailDeployment(Testing.app(), id, document, options).plan;
  const codesOf = (act: () => unknown) =>
    (caught(act) as ProblemsError).problems.map((problem) => [problem.code, problem.path]);

  it("the document is invalid: all problems at once", () => {
    const document = townDocument((town) => {
      (town.exchange as { version: string }).version = "2010";
      town.datacenters[0] = { name: "dc 1" } as never;
      (town.clusters as unknown[])[0] = "DAG1";
    });
    const problems = (caught(() => planOf(document)) as ProblemsError).problems;
    expect(problems.map((problem) => problem.path)).toEqual(
      expect.arrayContaining(["exchange.version", "clusters[0]"]),
    );
    expect(problems.some((problem) => problem.path.startsWith("datacenters[0]"))).toBe(true);
  });

  it.each([null, "text", [1], { datacenters: "none" }, { datacenters: [null, { name: 3 }], clusters: [[], ""] }])(
    "the document is %j",
    (document) => {
      const make = () => new MailDeployment(Testing.app(), "town", (document ?? {}) as never, options);
      expect(make).not.toThrow();
      expect(caught(() => make().plan)).toBeInstanceOf(ProblemsError);
    },
  );

  it("an engine would evaluate a string of the document", () => {
    const document = townDocument((town) => (town.organization.name = '${file("x")}'));
    expect(codesOf(() => planOf(document)).map(([, place]) => place)).toEqual(["organization.name"]);
  });

  it("two datacenters have one name", () => {
    for (const name of ["dc1", "DC1"]) {
      const document = townDocument((town) => ((town.datacenters[1] as { name: string }).name = name));
      expect(caught(() => planOf(document))).toBeInstanceOf(ProblemsError);
    }
  });

  it("the id is not the document's name", () => {
    expect(codesOf(() => planOf(townDocument(), "village"))).toEqual([["name-differs", "name"]]);
  });

  it("a key is given twice", () => {
    const { base, ...rest } = { base: townDocument() };
    void rest;
    const twice = () => {
      const deployment = new MailDeployment(Testing.app(), "town", base, options);
      deployment.recordKeys({ transport: { maxMessageMB: 10 } });
      return deployment.plan;
    };
    expect(codesOf(twice)).toEqual([["key-given-twice", "transport"]]);
  });

  it("a resource or output is directly in the deployment or in a part", () => {
    for (const scopeOf of [
      (deployment: MailDeployment): Construct => deployment,
      (deployment: MailDeployment) => deployment.node.findChild("DAG1") as Construct,
    ]) {
      const app = new App({ outdir: path.join(folder(), "out") });
      const deployment = new MailDeployment(app, "town", townDocument(), options);
      new TerraformOutput(scopeOf(deployment), "stray", { value: "x" });
      expect(() => app.synth()).toThrow(
        /^town\/(DAG1\/)?stray: stands directly in a MailDeployment, which writes no Terraform, expected a datacenter above it/,
      );
      expect(() => Testing.fullSynth(deployment)).toThrow(/stands directly in a MailDeployment/);
    }
  });

  it("a part has no deployment above it", () => {
    const stack = new TerraformStack(Testing.app(), "stack");
    expect(() => new ReverseProxy(stack, "proxy", {} as never)).toThrow(
      "stack: a part of a deployment needs a MailDeployment above it, got none; write new MailDeployment(app, ...) and give that as scope",
    );
    expect(() => new HyperVDatacenter(Testing.app(), "dc1", {})).toThrow(/^the app: a part of a deployment needs/);
  });

  it("two stacks of the app have the same id, ignoring case, already at construction", () => {
    const app = Testing.app();
    new TerraformStack(app, "TOWN-dc1");
    expect(() => new MailDeployment(app, "town", townDocument(), options)).toThrow(
      "two stacks of the app have the same id, regardless of upper and lower case, got TOWN-dc1 and town/town-dc1, expected different " +
        "ids: they would be written into one folder; rename the deployment or the datacenter",
    );
    const other = new Construct(app, "group");
    expect(() => new MailDeployment(other, "town-DC1", {}, options)).toThrow(/^two stacks of the app have the same id/);
  });

  it("a duplicate is added after the deployment: before anything is written", () => {
    const app = new App({ outdir: path.join(folder(), "out") });
    new MailDeployment(app, "town", townDocument(), options);
    new TerraformStack(app, "Town-DC2");
    expect(() => app.synth()).toThrow(/^two stacks of the app have the same id/);
    expect(readdirSync(folder())).toEqual([]);
  });

  it("two constructs of a stack would have the same address", () => {
    const deployment = new MailDeployment(Testing.app(), "town", townDocument(), options);
    const dc1 = deployment.node.findChild("town-dc1") as HyperVDatacenter;
    void deployment.plan;
    const provider = dc1.providers["HV11"] as HypervProvider;
    expect(() => new HyperVMachine(dc1, "DAG1_MBX1", { ...memberPlan(), provider })).toThrow(
      "Terraform address hyperv_vhd.DAG1_MBX1_system is given twice, got town/town-dc1/DAG1/MBX1/system and " +
        "town/town-dc1/DAG1_MBX1/system, expected one address for one thing; rename one of them",
    );
  });

  it("a name cannot become part of a stack's or a resource's name", () => {
    const deployment = new MailDeployment(Testing.app(), "town", {}, options);
    expect(() => new HyperVDatacenter(deployment, "1dc", {})).toThrow(
      /^datacenter: its name becomes part of a Terraform address, got "1dc"/,
    );
  });

  it("a part reads what is being built", () => {
    const deployment = buildByHand(Testing.app(), townDocument(), options);
    const dc1 = deployment.node.findChild("town-dc1") as HyperVDatacenter;
    const make = dc1.make.bind(dc1);
    dc1.make = (plan, machines, whole) => {
      void deployment.plan;
      return make(plan, machines, whole);
    };
    expect(() => deployment.plan).toThrow("town: something built was read while it was being built");
  });
});
