// Proves what a Hyper-V datacenter's stack contains besides its machines: providers, sensitive variables, backend, versions; and
// that nothing stateful is unprotected. Each machine's own attributes are proven in machine/.
import { GcsBackend, Testing } from "cdktf";
import path from "node:path";
import type { DagCluster, HyperVDatacenter } from "../../../lib";
import { App, MailDeployment } from "../../../lib";
import { contentsOf, temporaryFolder } from "../support/folders";
import { resourcesOf, stacksOf } from "../support/stacks";
import type { StackJson } from "../support/stacks";
import { townDate, townDocument } from "../support/town";

const folder = temporaryFolder();
const options = { date: townDate };

function synthesized(change?: Parameters<typeof townDocument>[0]): Record<string, string> {
  const app = new App({ outdir: path.join(folder(), "out") });
  new MailDeployment(app, "town", townDocument(change), options);
  app.synth();
  return contentsOf(app.outdir);
}

const dc1Of = (files: Record<string, string>) => JSON.parse(files["stacks/town-dc1/cdk.tf.json"] ?? "{}") as StackJson;

describe("the town's first datacenter", () => {
  const dc1 = stacksOf(townDocument())["town-dc1"] as StackJson;

  it("connects to its host over HTTPS with NTLM, with variables for the credentials", () => {
    expect(dc1.provider.hyperv).toEqual([
      {
        alias: "HV11",
        host: "hv11.ad.town.example",
        port: 5986,
        https: true,
        insecure: false,
        use_ntlm: true,
        user: "${var.hyperv_login_user}",
        password: "${var.hyperv_login_password}",
      },
    ]);
    expect(dc1.variable).toEqual({
      hyperv_login_user: {
        type: "string",
        sensitive: true,
        nullable: false,
        description: "User name of the secret hyperv-login, for WinRM to the Hyper-V hosts.",
      },
      hyperv_login_password: {
        type: "string",
        sensitive: true,
        nullable: false,
        description: "Password of the secret hyperv-login, for WinRM to the Hyper-V hosts.",
      },
    });
  });

  it("pins the provider by its full source and exact version", () => {
    expect(dc1.terraform).toEqual({
      required_providers: { hyperv: { source: "registry.terraform.io/taliesins/hyperv", version: "1.2.1" } },
      required_version: ">= 1.5.7",
    });
  });
});

describe("state", () => {
  it("is next to the output folder by default, by a path that is valid everywhere", () => {
    expect(dc1Of(synthesized()).terraform["backend"]).toEqual({
      local: { path: "../../../terraform.town-dc1.tfstate" },
    });
  });

  it("is where the user's backend specifies", () => {
    const app = new App({ outdir: path.join(folder(), "out") });
    const deployment = new MailDeployment(app, "town", townDocument(), options);
    new GcsBackend(deployment.node.findChild("town-dc1"), { bucket: "states" });
    app.synth();
    expect(dc1Of(contentsOf(app.outdir)).terraform["backend"]).toEqual({ gcs: { bucket: "states" } });
  });

  it("of another stack is never read", () => {
    expect(JSON.stringify(synthesized())).not.toContain("terraform_remote_state");
  });
});

describe("protection", () => {
  const isStateful = (address: string) => address.includes("hyperv_");

  it("is on every machine, system disk and database disk of a DAG", () => {
    const resources = resourcesOf(stacksOf(townDocument()));
    expect(Object.keys(resources).filter(isStateful)).toHaveLength(12);
    for (const attributes of Object.values(resources))
      expect(attributes["lifecycle"]).toEqual({ prevent_destroy: true });
  });

  it("is off only where the document says so", () => {
    const resources = resourcesOf(
      stacksOf(
        townDocument(
          (document) => ((document.datacenters[0] as { protectStateful?: boolean }).protectStateful = false),
        ),
      ),
    );
    const unprotected = Object.entries(resources).filter(([, attributes]) => !("lifecycle" in attributes));
    expect(unprotected).toHaveLength(6);
    expect(unprotected.every(([address]) => address.startsWith("town-dc1 "))).toBe(true);
  });
});

describe("secrets", () => {
  const marked = { hypervisor: "marked-hypervisor", localAdministrator: "marked-local", domainJoin: "marked-join" };

  it("appear by name only, and only as names of variables", () => {
    const files = synthesized((document) => {
      document.credentials = Object.fromEntries(Object.entries(marked).map(([use, secret]) => [use, { secret }]));
    });
    const stack = dc1Of(files);
    expect(Object.keys(stack.variable).sort()).toEqual(["marked_hypervisor_password", "marked_hypervisor_user"]);
    expect(stack.provider.hyperv[0]?.["password"]).toBe("${var.marked_hypervisor_password}");
  });

  it("given as literals are refused, and never repeated", () => {
    const literal = "S3cret-Value-47!";
    const changes: NonNullable<Parameters<typeof townDocument>[0]>[] = [
      (document) => (document.credentials = { hypervisor: literal } as never),
      (document) => (document.credentials = { hypervisor: { secret: "x", value: literal } } as never),
      (document) => Object.assign(document.datacenters[0]?.hosts?.[0] ?? {}, { password: literal }),
      (document) => Object.assign(document.datacenters[0] ?? {}, { sharedKey: literal }),
    ];
    for (const change of changes) {
      const make = () => synthesized(change);
      expect(make).toThrow();
      let said = "";
      try {
        make();
      } catch (error) {
        said = String(error) + JSON.stringify(error);
      }
      expect(said).not.toContain(literal);
      expect(contentsOf(folder())).toEqual({});
    }
  });

  it("in the environment are written to no file", () => {
    process.env["TF_VAR_hyperv_login_password"] = "S3cret-Environment-48!";
    process.env["HYPERV_PASSWORD"] = "S3cret-Environment-49!";
    try {
      expect(JSON.stringify(synthesized())).not.toContain("S3cret-Environment");
    } finally {
      delete process.env["TF_VAR_hyperv_login_password"];
      delete process.env["HYPERV_PASSWORD"];
    }
  });
});

describe("variants", () => {
  it("Kerberos uses the realm instead of NTLM, and the host's own port is used", () => {
    const stack = stacksOf(
      townDocument((document) => {
        Object.assign(document.datacenters[0] ?? {}, {
          hypervisorAccess: { authentication: "kerberos", realm: "AD.TOWN.EXAMPLE", port: 15986 },
        });
      }),
    )["town-dc1"];
    expect(stack?.provider.hyperv[0]).toMatchObject({
      use_ntlm: false,
      kerberos_realm: "AD.TOWN.EXAMPLE",
      port: 15986,
      https: true,
    });
  });

  it("hosts are provider blocks in the order of their names, regardless of their order in the document", () => {
    const stack = stacksOf(
      townDocument((document) => {
        const hosts = document.datacenters[0]?.hosts ?? [];
        const like = hosts[0];
        if (like === undefined) return;
        for (const name of ["HV9", "HV100"]) hosts.unshift({ ...like, name, address: `${name}.ad.town.example` });
      }),
    )["town-dc1"];
    expect(stack?.provider.hyperv.map((provider) => provider["alias"])).toEqual(["HV9", "HV11", "HV100"]);
  });

  it("a created witness is a machine below its DAG, in the stack of its datacenter", () => {
    const document = townDocument((town) => {
      const annex = town.datacenters[2] as Record<string, unknown>;
      Object.assign(annex, {
        platform: "hyper-v",
        networks: [{ name: "servers", purpose: "mapi", cidr: "10.3.0.0/24", gateway: "10.3.0.1", dns: ["10.1.0.11"] }],
        hosts: [{ ...town.datacenters[0]?.hosts?.[0], name: "HV31", address: "hv31.ad.town.example" }],
        images: town.datacenters[0]?.images,
      });
      const witness = town.clusters?.[0]?.witness;
      if (witness !== undefined) Object.assign(witness, { existing: false, network: "servers" });
    });
    const deployment = new MailDeployment(Testing.app(), "town", document, options);
    const annex = deployment.node.findChild("town-annex") as HyperVDatacenter;
    const resources = Object.keys(resourcesOf({ annex: JSON.parse(Testing.synth(annex)) as StackJson }));
    expect(resources.sort()).toEqual(["annex hyperv_machine_instance.DAG1_FS3_vm", "annex hyperv_vhd.DAG1_FS3_system"]);
    const dag = deployment.node.findChild("DAG1") as DagCluster;
    expect(dag.witnesses["DAG1"]?.machine?.computerName).toBe("FS3");
  });
});

describe("fails when", () => {
  it("a host's name cannot be an alias", () => {
    const document = townDocument((town) => {
      const host = town.datacenters[0]?.hosts?.[0];
      if (host !== undefined) host.name = "11HV";
      const member = town.clusters?.[0]?.members["dc1"]?.[0];
      if (member !== undefined) member.host = "11HV";
    });
    expect(() => new MailDeployment(Testing.app(), "town", document, options).plan).toThrow(/11HV/);
  });

  it("Kerberos has no realm", () => {
    const document = townDocument((town) => {
      Object.assign(town.datacenters[0] ?? {}, { hypervisorAccess: { authentication: "kerberos" } });
    });
    expect(() => new MailDeployment(Testing.app(), "town", document, options).plan).toThrow(/realm/);
  });

  it("a machine names a host that its datacenter does not have", () => {
    const deployment = new MailDeployment(Testing.app(), "town", townDocument(), options);
    const machine = deployment.plan.machines[0];
    const dc2 = deployment.node.findChild("town-dc2") as HyperVDatacenter;
    expect(() => dc2.make({ ...dc2.plan, hosts: [] }, machine === undefined ? [] : [machine], deployment.plan)).toThrow(
      "machine MBX1: datacenter dc2 has no such host, got HV11, expected one of HV21",
    );
  });
});
