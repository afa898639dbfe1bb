// Proves what a failure does to services around mail and sign-on (the failure table of the school): the farm's configuration, password
// hashes and writeback, in-house systems, replication, the way to the Internet, recipients, moves and mailboxes that are not moved yet;
// and that the runbook names servers, verifies first and leads back. It does not prove that the commands do what their vendor says.
import { simulate, type NameRow, type ServiceRow } from "../../../lib/plan/simulation";
import { changedText, deploymentOf, planOf, type Mutable } from "../../support/examples";
import type { DeploymentDocument } from "../../../lib/model";
import { sceneOf, type Scene } from "../../../lib/plan/simulation";
import { operatorStepText } from "../../../lib/report/operator-steps/operator-step-text";
import { sceneOfExample } from "./scenes";

function under(failed: string, scene: Scene = sceneOfExample("school")) {
  const result = simulate(scene, { kind: "set", failed });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.simulation;
}

function schoolWhere(change: (document: Mutable<DeploymentDocument>) => void): Scene {
  const deployment = deploymentOf(changedText("school", change as (document: DeploymentDocument) => void));
  return sceneOf(deployment, planOf(deployment));
}

/** `service name: state reason`, of those that do not go on. */
function impaired({ services }: { readonly services: readonly ServiceRow[] }): string[] {
  return services
    .filter(({ state }) => state !== "works")
    .map(({ service, name, state, reason }) => `${[service, name].join(" ").trim()}: ${state} ${reason}`);
}

function stepsOf(failed: string, service: ServiceRow["service"], scene?: Scene): readonly string[] {
  return (
    under(failed, scene)
      .services.find((row) => row.service === service)
      ?.steps.map(operatorStepText) ?? []
  );
}

function signOn(names: readonly NameRow[]) {
  return Object.fromEntries(
    names.filter(({ purpose }) => purpose === "sign-on").map(({ view, reachable }) => [view, reachable]),
  );
}

describe("the school", () => {
  test.each([
    [
      "cloud.zone-1",
      { internal: true, external: true },
      [
        "federation-configuration: limited read-only",
        "password-hashes: limited sync-stopped",
        "password-writeback: limited sync-stopped",
        "outbound cloud: limited zone-unknown",
        "recipient-management: stopped servers-down",
        "moves: stopped servers-down",
        "unmoved-mailboxes old: limited people-cut",
      ],
    ],
    ["cloud.zone-2", { internal: true, external: true }, ["outbound cloud: limited zone-unknown"]],
    [
      "link:campus-cloud",
      { internal: false, external: true },
      [
        "sign-on-fallback: limited people-cut",
        "relying-party intranet: limited people-cut",
        "relying-party student-records: limited people-cut",
        "synchronized-changes: limited domain-controllers-cut",
        "replication: limited domain-controllers-cut",
        "moves: stopped sources-cut",
        "unmoved-mailboxes old: limited people-cut",
      ],
    ],
    [
      "campus",
      { internal: true, external: true },
      [
        "relying-party student-records: stopped servers-down",
        "schema-master: stopped servers-down",
        "moves: stopped sources-cut",
        "unmoved-mailboxes old: stopped servers-down",
      ],
    ],
    [
      "cloud",
      { internal: false, external: false },
      [
        "sign-on-fallback: limited sign-on-down",
        "federation-configuration: stopped servers-down",
        "relying-party intranet: stopped sign-on-down",
        "relying-party student-records: stopped sign-on-down",
        "password-hashes: stopped sync-stopped",
        "password-writeback: stopped sync-stopped",
        "recipient-management: stopped servers-down",
        "moves: stopped servers-down",
        "unmoved-mailboxes old: limited people-cut",
      ],
    ],
    [
      "nat:cloud",
      { internal: true, external: true },
      [
        "password-hashes: stopped sync-stopped",
        "password-writeback: stopped sync-stopped",
        "outbound cloud: stopped outlet-down",
        "secrets cloud: limited vault-cut",
      ],
    ],
    [
      "CAMPUS-AD1",
      { internal: true, external: true },
      ["directory campus: limited over-link", "schema-master: stopped servers-down"],
    ],
    [
      "CAMPUS-AD1, link:campus-cloud",
      { internal: false, external: true },
      [
        "sign-on-fallback: limited people-cut",
        "relying-party intranet: limited people-cut",
        "relying-party student-records: limited people-cut",
        "directory campus: stopped no-directory",
        "schema-master: stopped servers-down",
        "moves: stopped sources-cut",
        "unmoved-mailboxes old: limited people-cut",
      ],
    ],
    ["AZ-AD1", { internal: true, external: true }, []],
    [
      // The proxies still answer their probe.
      "FS1, FS2",
      { internal: false, external: false },
      [
        "sign-on-fallback: limited sign-on-down",
        "federation-configuration: stopped servers-down",
        "relying-party intranet: stopped sign-on-down",
        "relying-party student-records: stopped sign-on-down",
      ],
    ],
    ["vault:cloud", { internal: true, external: true }, ["secrets cloud: limited vault-down"]],
  ])("without %s", (failed, reached, services) => {
    const left = under(failed);
    expect(signOn(left.names)).toEqual(reached);
    expect(impaired(left)).toEqual(services);
  });

  test("the VPN gateway ends its link, under its own name", () => {
    const [gateway, link] = [under("vpn:cloud"), under("link:campus-cloud")];
    expect(impaired(gateway)).toEqual(impaired(link));
    expect(gateway.names[0]).toMatchObject({ failed: ["vpn:cloud"], kinds: ["VPN gateway"] });
  });

  test("a domain controller fails as a server, by its own name", () => {
    expect(under("campus-ad1").services.find(({ service }) => service === "directory")).toMatchObject({
      failed: ["CAMPUS-AD1"],
      kinds: ["server"],
      by: ["AZ-AD1", "AZ-AD2"],
      lost: ["CAMPUS-AD1"],
    });
  });

  test("the key vault takes no name and no mail with it, is no part of a word, and is known only where it exists", () => {
    const { names, mailflow, services } = under("vault:cloud");
    expect(names.every(({ reachable, dead }) => reachable && dead.length === 0)).toBe(true);
    expect(mailflow.map(({ inbound, outbound, applications }) => [inbound, outbound, applications])).toEqual([
      [true, true, true],
    ]);
    expect(services[0]).toMatchObject({ failed: ["vault:cloud"], kinds: ["Key Vault"] });
    expect(under("campus").services.find(({ service }) => service === "secrets")?.state).toBe("works");
    expect(under("cloud").services.filter(({ service }) => service === "secrets")).toEqual([]);
    const scene = sceneOfExample("school");
    expect(scene.known.amounts).toEqual({
      "any-member": 0,
      "any-two-members": 0,
      "any-host": 0,
      "any-datacenter": 2,
      "any-link": 1,
      "any-zone": 2,
      witness: 0,
    });
    expect(simulate(scene, { kind: "set", failed: "vault:campus" }).ok).toBe(false);
  });

  test("in-house systems cannot send without the way to the Internet, and none is left without the campus", () => {
    const applications = (failed: string) => under(failed).mailflow.map((row) => row.applications);
    expect(applications("nat:cloud")).toEqual([false]);
    expect(applications("campus")).toEqual([null]);
    expect(applications("cloud.zone-1")).toEqual([true]);
  });

  test("mail leaves through no gateway that does not reach the Internet, and enters through it all the same", () => {
    const scene = schoolWhere(({ gateways, domains }) => {
      Object.assign(gateways?.[0] ?? {}, { direction: "both" });
      Object.assign(domains?.[0] ?? {}, { mx: ["relay"] });
    });
    const flow = (failed: string) =>
      under(failed, scene).mailflow.map((row) => [row.inboundGateways, row.outboundGateways]);
    expect(flow("nat:cloud")).toEqual([[["relay"], []]]);
    expect(flow("cloud.zone-1")).toEqual([[["relay"], ["relay"]]]);
  });

  test("mail that passes through the hybrid endpoint leaves while its server, the gateway and the way out are left", () => {
    const central = schoolWhere(({ hybrid }) => Object.assign(hybrid ?? {}, { mailFlow: "centralized" }));
    const failures = ["campus", "SYNC1", "HYB1", "relay", "nat:cloud"];
    const leaves = failures.map((failed) => under(failed, central).mailflow.map(({ outbound }) => outbound));
    expect(leaves).toEqual([[true], [true], [false], [true], [false]]);
    const relayed = schoolWhere(({ hybrid, gateways }) => {
      Object.assign(hybrid ?? {}, { mailFlow: "centralized" });
      Object.assign(gateways?.[0]?.smartHost ?? {}, { host: "smarthost.provider.example" });
    });
    expect(under("relay", relayed).mailflow.map(({ outbound }) => outbound)).toEqual([false]);
    expect(under("HYB1").mailflow.map(({ outbound }) => outbound)).toEqual([true]);
  });

  test("the zone of the NAT gateway, if specified, stops what needs the Internet, and the other one does not", () => {
    const scene = schoolWhere(({ datacenters }) => Object.assign(datacenters[1] ?? {}, { natZone: "2" }));
    expect(impaired(under("cloud.zone-2", scene))).toEqual([
      "password-hashes: stopped sync-stopped",
      "password-writeback: stopped sync-stopped",
      "outbound cloud: stopped outlet-down",
      "secrets cloud: limited vault-cut",
    ]);
    expect(impaired(under("cloud.zone-1", scene))).not.toContain("outbound cloud: limited zone-unknown");
  });

  test("a vault that admits only the NAT gateway's address stops with it, one with a private endpoint does not", () => {
    const reasons = (failed: string, scene?: Scene) =>
      under(failed, scene).services.flatMap(({ service, reason }) => (service === "secrets" ? reason : []));
    const keyVault = { name: "kv-school-cloud", privateAddress: "10.60.0.61" };
    const endpoint = schoolWhere(({ datacenters }) => Object.assign(datacenters[1] ?? {}, { keyVault }));
    expect(reasons("nat:cloud")).toEqual(["vault-cut"]);
    expect(reasons("vault:cloud")).toEqual(["vault-down"]);
    expect(reasons("nat:cloud,vault:cloud")).toEqual(["vault-down"]);
    expect(reasons("nat:cloud", endpoint)).toEqual(["none"]);
    expect(reasons("link:campus-cloud")).toEqual(["none"]);
  });

  test("what goes on is said, too, with the mailboxes and the last day of their moves", () => {
    const row = under("nat:cloud").services.find(({ service }) => service === "unmoved-mailboxes");
    expect(row).toMatchObject({ state: "works", mailboxes: 6000, until: "2027-10-29", by: ["MAIL1", "MAIL2"] });
  });
});

describe("sign-on by other methods", () => {
  test("password hashes depend on nothing here", () => {
    const scene = schoolWhere(({ identity }) =>
      Object.assign(identity?.signOn ?? {}, { method: "password-hash", servers: [], proxies: [], relyingParties: [] }),
    );
    expect(signOn(under("cloud", scene).names)).toEqual({});
    expect(impaired(under("cloud", scene))).not.toContainEqual(expect.stringContaining("sign-on-fallback"));
  });

  const passThrough = schoolWhere(({ identity }) =>
    Object.assign(identity?.signOn ?? {}, { method: "pass-through", proxies: [], virtualAddress: undefined }),
  );

  test("agents are asked by the tenant, so the link does not matter to people inside, the way to the Internet does", () => {
    expect(signOn(under("link:campus-cloud", passThrough).names)).toEqual({ service: true });
    expect(signOn(under("nat:cloud", passThrough).names)).toEqual({ service: false });
    expect(signOn(under("cloud.zone-1", passThrough).names)).toEqual({ service: true });
  });

  test("only a running sync server can leave pass-through authentication", () => {
    expect(stepsOf("FS1,FS2", "sign-on-fallback", passThrough)[1]).toBe(
      "On SYNC1: start Microsoft Entra Connect, Configure, Change user sign-in, Password Hash Synchronization, as a cloud-only administrator",
    );
    expect(stepsOf("cloud", "sign-on-fallback", passThrough)[0]).toContain("only Microsoft's support");
  });

  test("without password hashes in the tenant there is no fallback", () => {
    const scene = schoolWhere(({ identity }) => Object.assign(identity?.directorySync ?? {}, { passwordHash: false }));
    expect(impaired(under("cloud", scene))[0]).toBe("sign-on-fallback: stopped sign-on-down");
    expect(stepsOf("cloud", "sign-on-fallback", scene)).toEqual([]);
  });

  test("federation servers without any domain controller sign nobody on", () => {
    const scene = schoolWhere(({ datacenters, namespaces }) => {
      Object.assign(datacenters[1]?.activeDirectory ?? {}, { domainControllers: [] });
      Object.assign(namespaces?.zones?.[1] ?? {}, { servers: ["CAMPUS-AD1"] });
    });
    expect(signOn(under("link:campus-cloud", scene).names)).toEqual({ internal: false, external: false });
    expect(signOn(under("cloud.zone-1", scene).names)).toEqual({ internal: true, external: true });
  });
});

describe("the runbook", () => {
  test("moves the farm's configuration to a named server, after the old primary is surely down, and says what to do when it returns", () => {
    expect(stepsOf("cloud.zone-1", "federation-configuration")).toEqual([
      "Verify that FS1 is down and stays down: Test-NetConnection FS1 -Port 443 fails from FS2. Two primaries would diverge",
      "On FS2: Set-AdfsSyncProperties -Role PrimaryComputer",
      "Check on FS2: Get-AdfsSyncProperties shows Role PrimaryComputer, and Get-AdfsProperties answers",
      "In the document: identity.signOn.primary is FS2 from now on, since proxies are enrolled with the primary",
      "When FS1 is back, before it gets traffic, on FS1: Set-AdfsSyncProperties -Role SecondaryComputer -PrimaryComputerName FS2.ad.school.example",
    ]);
    expect(stepsOf("FS2", "federation-configuration")).toEqual([]);
  });

  test("the primary is the federation server that the document names, whatever the names of the others", () => {
    const scene = schoolWhere(({ identity }) => Object.assign(identity?.signOn ?? {}, { primary: "FS2" }));
    expect(stepsOf("FS1", "federation-configuration", scene)).toEqual([]);
    expect(stepsOf("FS2", "federation-configuration", scene)[1]).toBe("On FS1: Set-AdfsSyncProperties -Role PrimaryComputer"); // prettier-ignore
  });

  test("switches the domain to password hashes and back", () => {
    const steps = stepsOf("cloud", "sign-on-fallback");
    const order = ["Verify that sign-on is down", "Connect-MgGraph", "OnPremisesLastPasswordSyncDateTime", "Get-MgDomainFederationConfiguration", "Update-MgDomain -DomainId school.example -AuthenticationType Managed", "Check:", "remain unavailable", "New-MgDomainFederationConfiguration"]; // prettier-ignore
    expect(order.map((text) => steps.findIndex((step) => step.includes(text)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test("publishes the outside address inside, at the DNS server that people still reach", () => {
    const scene = schoolWhere(({ identity }) =>
      Object.assign(identity?.signOn ?? {}, { publicAddress: { address: "203.0.113.77" } }),
    );
    const steps = stepsOf("link:campus-cloud", "sign-on-fallback", scene);
    expect(steps[1]).toBe(
      "On CAMPUS-AD1: Remove-DnsServerResourceRecord -ZoneName school.example -Name login -RRType A -RecordData 10.60.0.15 -Force; Add-DnsServerResourceRecordA -ZoneName school.example -Name login -IPv4Address 203.0.113.77 -TimeToLive 00:05:00",
    );
    expect(steps).toHaveLength(4);
  });

  test("activates the staging server by name, and only if there is one", () => {
    expect(stepsOf("SYNC1", "password-hashes").filter((step) => step.startsWith("On SYNC2"))).toHaveLength(2);
    expect(stepsOf("SYNC1,SYNC2", "password-hashes")).toEqual([]);
  });

  test("every step of every single failure names no site, and every procedure verifies or waits first", () => {
    const result = simulate(sceneOfExample("school"), { kind: "depth", depth: 1 });
    if (!result.ok) throw new Error("refused");
    const procedures = result.simulation.services
      .map(({ steps }) => steps.map(operatorStepText))
      .filter((steps) => steps.length > 0);
    expect(procedures.length).toBeGreaterThan(5);
    for (const steps of procedures) expect(steps[0]).toMatch(/^(Verify|Wait)/);
    expect(procedures.flat().filter((step) => /CLOUD|-ActiveDirectorySite/.test(step))).toEqual([]);
  });
});

test("deployments without Microsoft 365 and Azure have no such services; a witness in Azure has its directory, way out and key vault", () => {
  expect(under("dc1", sceneOfExample("town")).services).toEqual([]);
  const services = under("witness.zone-1", sceneOfExample("government")).services.map(({ service }) => service);
  expect(services).toEqual(["replication", "directory", "schema-master", "outbound", "secrets"]);
});
