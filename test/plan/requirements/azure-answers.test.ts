// Proves that check, plan and simulate agree on what a deployment with Azure and without DAGs survives: sign-on in the plan and by the
// rule, and everything that `--must-survive --strict` finds broken by a finding of check, on documents with servers in any zones.
import fc from "fast-check";
import { parse } from "yaml";
import { readRequirement } from "../../../lib/model";
import { requirementOutcomes, sceneOf, simulate } from "../../../lib/plan/simulation";
import { deploymentFrom } from "../../../lib/testing";
import { exampleText } from "../../support/examples";
import type { AnyDocument } from "./documents";

const date = "2026-11-30";
const zone = fc.constantFrom("1", "2");

const failure = fc.constantFrom(
  "campus",
  "cloud",
  "cloud.zone-1",
  "cloud.zone-2",
  "link:campus-cloud",
  "vpn:cloud",
  "nat:cloud",
  "HYB1",
  "SYNC1",
  "FS1",
  "FS1 + FS2",
  "WAP1 + WAP2",
  "any-zone",
  "any-datacenter",
  "any-link",
  "cloud.zone-1 + campus",
  "campus then cloud.zone-2",
  "link:campus-cloud + cloud.zone-1",
);

const shape = fc.record({
  method: fc.constantFrom("adfs" as const, "adfs" as const, "pass-through" as const),
  servers: fc.tuple(zone, zone),
  proxies: fc.tuple(zone, zone),
  controllers: fc.tuple(zone, zone),
  sync: fc.constantFrom(["1"], ["1", "2"], ["2", "2"]),
  relays: fc.constantFrom(["1"], ["2"], ["1", "2"], ["2", "2"]),
  relayOnCampus: fc.boolean(),
  natZone: fc.constantFrom(undefined, "1", "2"),
  survive: fc.uniqueArray(failure, { minLength: 1, maxLength: 4 }),
});

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

function schoolOf(shaped: Shape): AnyDocument {
  const document = parse(exampleText("school")) as AnyDocument;
  const { identity, datacenters, gateways } = document;
  const cloud = datacenters[1];
  const signOn = identity?.signOn;
  const sync = identity?.directorySync;
  if (cloud === undefined || signOn === undefined || sync === undefined) throw new Error("another school");
  document.requirements = { survive: shaped.survive };
  signOn.servers?.forEach((server, i) => Object.assign(server, { zone: shaped.servers[i] }));
  if (shaped.method === "pass-through") {
    Object.assign(signOn, { method: "pass-through", proxies: [] });
    delete signOn.virtualAddress;
    document.requirements = { survive: shaped.survive.filter((text) => !text.includes("WAP")) };
  }
  signOn.proxies?.forEach((proxy, i) => Object.assign(proxy, { zone: shaped.proxies[i] }));
  cloud.activeDirectory?.domainControllers?.forEach((server, i) => Object.assign(server, { zone: shaped.controllers[i] })); // prettier-ignore
  if (shaped.natZone !== undefined) cloud.natZone = shaped.natZone;
  sync.servers = sync.servers?.slice(0, shaped.sync.length) ?? [];
  sync.servers.forEach((server, i) => Object.assign(server, { zone: shaped.sync[i] }));
  const [relay] = gateways ?? [];
  if (relay === undefined) throw new Error("no relay");
  delete relay.zone;
  Object.assign(relay, { count: shaped.relays.length, zones: shaped.relays });
  if (shaped.relayOnCampus) {
    const there = { name: "old-relay", existing: true, datacenter: "campus", address: "10.50.0.25" };
    gateways?.push({ ...there, host: "old.school.example", direction: "outbound" });
  }
  return document;
}

test("check, plan and simulate agree", () => {
  const seen = { survived: 0, broken: 0, around: 0 };
  fc.assert(
    fc.property(shape, (shaped) => {
      const tested = deploymentFrom(schoolOf(shaped), { date });
      const { deployment, plan, judgement } = tested;
      const scene = sceneOf(deployment, plan);
      const named = (rule: string) => new Set(judgement.findings.filter((finding) => finding.rule === rule).map(({ name }) => name)); // prettier-ignore
      const [signOn, around, datacenters] = ["requirements-survive", "services-survive-failures", "names-survive-datacenter"].map(named); // prettier-ignore
      for (const { text } of deployment.requirements.survive) {
        const { requirement } = readRequirement(text, scene.known, "asked");
        if (requirement === undefined) throw new Error(`${text} cannot be read`);
        const [plain] = requirementOutcomes(scene, [requirement]);
        const [strict] = requirementOutcomes(scene, [requirement], true);
        const planned = plan.requirements.find((outcome) => outcome.requirement === text);
        expect([text, plain?.survived]).toEqual([text, planned?.survived]);
        expect([text, signOn?.has(text)]).toEqual([text, planned?.survived === false]);
        const whole = text === "any-datacenter" ? ["campus", "cloud"] : [text];
        const lostWhole = whole.some((name) => datacenters?.has(name));
        const found = signOn?.has(text) === true || around?.has(text) === true || lostWhole;
        expect([text, found]).toEqual([text, strict?.survived === false]);
        seen[planned?.survived === true ? "survived" : "broken"] += 1;
        if (planned?.survived === true && found) seen.around += 1;
      }
    }),
    { numRuns: 60 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

test("one failure that is named breaks sign-on exactly if its requirement is not survived", () => {
  fc.assert(
    fc.property(
      shape,
      fc.constantFrom("campus", "cloud", "cloud.zone-1", "link:campus-cloud", "nat:cloud"),
      (shaped, failed) => {
        // prettier-ignore
        const { deployment, plan } = deploymentFrom(schoolOf({ ...shaped, survive: [failed] }), { date });
        const result = simulate(sceneOf(deployment, plan), { kind: "set", failed });
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const rows = result.simulation.names.filter(({ purpose }) => purpose === "sign-on");
        expect(rows.every(({ reachable }) => reachable)).toBe(plan.requirements[0]?.survived);
      },
    ),
    { numRuns: 40 },
  );
});
