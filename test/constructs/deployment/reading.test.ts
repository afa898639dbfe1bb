// Proves what parts return once everything is built, and that nothing can be added afterwards.
import { Aspects, TerraformResource, Testing } from "cdktf";
import type {
  DagCluster,
  ExistingDatacenter,
  HyperVDatacenter,
  MonitoringHook,
  BackupHook,
  MailGateway,
} from "../../../lib";
import { HyperVMachine, MailDeployment, MailNames, ReverseProxy } from "../../../lib";
import { buildByHand } from "../support/by-hand";
import { townDate, townDocument } from "../support/town";

const options = { date: townDate };
const part = <T>(deployment: MailDeployment, id: string): T => deployment.node.findChild(id) as T;

describe("the town in code", () => {
  const deployment = buildByHand(Testing.app(), townDocument(), options);
  const dag = part<DagCluster>(deployment, "DAG1");

  it("returns the DAG's members with their machines", () => {
    expect(Object.keys(dag.machines)).toEqual(["MBX1", "MBX2"]);
    expect(dag.machines["MBX1"]?.vm.node.path).toBe("town/town-dc1/DAG1/MBX1/vm");
    expect(dag.machines["MBX1"]).toBeInstanceOf(HyperVMachine);
    expect(dag.machines["MBX2"]?.addresses).toEqual({ mapi: "10.2.10.21", replication: "10.2.20.21" });
    expect(dag.clusters.map((cluster) => cluster.name)).toEqual(["DAG1"]);
  });

  it("returns the witness, without a machine if it exists already", () => {
    expect(dag.witnesses["DAG1"]?.plan.name).toBe("FS3");
    expect(dag.witnesses["DAG1"]?.machine).toBeUndefined();
  });

  it("returns each datacenter's part of the plan, machines and providers", () => {
    const dc1 = part<HyperVDatacenter>(deployment, "town-dc1");
    expect(dc1.plan.stack).toBe("town-dc1");
    expect(Object.keys(dc1.machines)).toEqual(["MBX1"]);
    expect(Object.keys(dc1.providers)).toEqual(["HV11"]);
    expect(dc1.providers["HV11"]?.alias).toBe("HV11");
    expect(part<ExistingDatacenter>(deployment, "annex").plan).toEqual({
      name: "annex",
      platform: "existing",
      networks: [],
      hosts: [],
    });
  });

  it("returns the settings for existing systems", () => {
    expect(
      part<ReverseProxy>(deployment, "rproxy").wiring.map((proxyWiring) =>
        proxyWiring.pool.map((member) => member.server),
      ),
    ).toEqual([["MBX1", "MBX2"]]);
    expect(part<ReverseProxy>(deployment, "rproxy").machines).toEqual({});
    expect(part<MailGateway>(deployment, "mailgw").wiring.map((gatewayWiring) => gatewayWiring.domains)).toEqual([
      ["town.example"],
    ]);
    expect(part<MailGateway>(deployment, "mailgw").machines).toEqual({});
    expect(part<MonitoringHook>(deployment, "checks").wiring?.product).toBe("zabbix");
    expect(part<BackupHook>(deployment, "vault").wiring?.jobs.map((job) => job.machine)).toEqual(["MBX1", "MBX2"]);
    expect(part<MailNames>(deployment, "names").records).toBe(deployment.plan.records);
  });

  it("returns the findings, none of which blocks", () => {
    expect(deployment.findings.filter((finding) => finding.severity === "error" && !finding.waived)).toEqual([]);
    expect(deployment.findings.filter((finding) => finding.waived).map((finding) => finding.rule)).toEqual(
      expect.arrayContaining(["proxy-two-per-dc"]),
    );
    expect(Object.keys(deployment.machines)).toEqual(["MBX1", "MBX2"]);
    expect(MailDeployment.isMailDeployment(deployment)).toBe(true);
  });

  it("fails when a part is added afterwards", () => {
    const late = () =>
      new ReverseProxy(deployment, "late", { datacenter: "dc1", software: "nginx", mode: "tls-passthrough" });
    expect(late).toThrow(
      "town: late was added after something built had been read; describe everything before reading what was built",
    );
    expect(() => new MailNames(deployment, "late-names", { domains: [] })).toThrow(/^town: domains was added after/);
  });
});

describe("escape hatches", () => {
  it("an override on a built resource reaches the output", () => {
    const deployment = new MailDeployment(Testing.app(), "town", townDocument(), options);
    deployment.machines["MBX1"]?.vm.addOverride("automatic_start_delay", 7);
    const json = Testing.synth(part<HyperVDatacenter>(deployment, "town-dc1"));
    expect(JSON.parse(json)).toMatchObject({
      resource: { hyperv_machine_instance: { DAG1_MBX1_vm: { automatic_start_delay: 7, processor_count: 4 } } },
    });
  });

  it("aspects on a datacenter and on the deployment visit every resource", () => {
    const deployment = new MailDeployment(Testing.app(), "town", townDocument(), options);
    const dc1 = part<HyperVDatacenter>(deployment, "town-dc1");
    const seen: Record<string, string[]> = { deployment: [], datacenter: [] };
    for (const [name, scope] of [["deployment", deployment] as const, ["datacenter", dc1] as const]) {
      Aspects.of(scope).add({
        visit: (node) => {
          if (TerraformResource.isTerraformResource(node)) seen[name]?.push(node.friendlyUniqueId);
        },
      });
    }
    Testing.synth(dc1);
    expect(seen["datacenter"]?.sort()).toContain("DAG1_MBX1_vm");
    expect(seen["deployment"]?.sort()).toEqual(seen["datacenter"]);
    expect(seen["datacenter"]).toHaveLength(6);
  });
});
