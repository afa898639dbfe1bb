// Proves the meaning of a requirement that names every part of a kind, several parts at once, or a part of a datacenter.
import { requirementsSurvive } from "../../lib/rules/requirements/requirements-survive";
import { findingsOf, type Case } from "./support/deployments";

describe("a requirement that names more than one kind of part", () => {
  const survive = (words: string, more: Case = {}) =>
    findingsOf(requirementsSurvive, { ...more, document: { ...more.document, "requirements.survive": [words] } }).map(
      ({ message }) => message,
    );

  test("every datacenter, one at a time", () => {
    expect(survive("any-datacenter")).toEqual([]);
    expect(survive("any-datacenter", { document: { "clusters[0].witness.datacenter": "dc1" } })).toEqual([
      "any-datacenter is not survived by DAG1: after the loss of dc1 a manual switchover is needed",
    ]);
  });

  test("every link, one at a time", () => {
    expect(survive("any-link")).toEqual([]);
    expect(survive("any-link", { document: { "clusters[0].witness": undefined } })).toEqual([
      "any-link is not survived by DAG1: after the loss of link:dc1-dc2 a manual switchover is needed",
    ]);
  });

  test("a zone with the witness and a datacenter, at the same time or one after the other", () => {
    expect(survive("witness.zone-1", { from: "government" })).toEqual([]);
    expect(survive("witness.zone-1 then north", { from: "government" })).toHaveLength(2);
    expect(survive("witness.zone-1+north", { from: "government" })).toEqual([
      "witness.zone-1+north is not survived by DAG01: after the loss of north and witness.zone-1 a manual switchover is needed",
      "witness.zone-1+north is not survived by DAG02: after the loss of north and witness.zone-1 a manual switchover is needed",
    ]);
  });

  test("a datacenter without a part of the DAG takes nothing from it, nor from what is combined with it", () => {
    const depot = { name: "depot", platform: "existing", activeDirectory: { site: "DEPOT", subnets: ["10.4.0.0/24"] } };
    const more = { document: { "datacenters[3]": depot } };
    expect(survive("depot+any-member", more)).toEqual([]);
    expect(survive("depot+dc1+dc2", more)).toEqual([
      "depot+dc1+dc2 is not survived by DAG1: after the loss of dc1 and dc2 and depot service is lost",
    ]);
  });

  test("sign-on by datacenter, host and zone", () => {
    expect(survive("any-datacenter", { from: "school" })).toEqual([
      "any-datacenter takes down all sign-on proxies: cloud has all of them",
      "any-datacenter takes down all sign-on servers: cloud has all of them",
    ]);
    expect(survive("cloud.zone-1 + cloud.zone-2", { from: "school" })).toEqual([
      "cloud.zone-1 + cloud.zone-2 takes down all sign-on proxies",
      "cloud.zone-1 + cloud.zone-2 takes down all sign-on servers",
    ]);
  });

  test("what matches nothing cannot be judged, and is not told to be added to the requirements", () => {
    const [finding, ...others] = findingsOf(requirementsSurvive, {
      from: "school",
      document: { "requirements.survive": ["any-host"] },
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      message: "cannot be judged",
      name: "any-host",
      undecided: { key: "requirements.survive", unknown: "what fails with `any-host`" },
      remedy: "add to the deployment what is to fail, or remove the requirement",
    });
  });

  test("copies that must not be activated automatically", () => {
    expect(survive("dc1", { document: { "clusters[0].autoActivation": { dc2: "blocked" } } })).toEqual([
      "dc1 is not survived by DAG1: after the loss of dc1 databases stay dismounted until activated manually",
    ]);
    expect(survive("dc2", { document: { "clusters[0].autoActivation": { dc2: "blocked" } } })).toEqual([]);
  });

  test("an unknown name is refused when the document is read, so that it never counts as survived", () => {
    expect(() => survive("dc9")).toThrow('requirements.survive[0]: nothing with this name can fail, got "dc9"');
  });
});
