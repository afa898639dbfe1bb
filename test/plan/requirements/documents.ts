import fc from "fast-check";
import { parse } from "yaml";
import type { DeploymentDocument } from "../../../lib/model";
import { exampleText, type Mutable } from "../../support/examples";

export type AnyDocument = Mutable<DeploymentDocument>;

const policy = fc.constantFrom("unrestricted" as const, "intrasite-only" as const, "blocked" as const);

const term = fc.constantFrom(
  "any-member",
  "any-two-members",
  "any-two-servers",
  "any-host",
  "any-datacenter",
  "any-link",
  "any-zone",
  "witness",
  "dc1",
  "dc2",
  "annex",
  "link:dc1-dc2",
  "link:annex-dc2",
  "HV11",
  "host:HV21",
  "Mdc1N1",
  "Mdc2N1",
  "rproxy",
  "mailgw",
);

const joined = fc
  .array(fc.tuple(term, fc.constantFrom(" + ", "+", " then ")), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([word, joint], i) => (i === 0 ? word : `${joint}${word}`)).join(""));

/** One to three terms, joined by `+` or `then`; often such as are survived one after the other alone. */
const requirementText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: joined },
  {
    weight: 1,
    arbitrary: fc.constantFrom("any-member then witness", "dc1 then any-member", "any-host then link:annex-dc1"),
  },
);

const shape = fc.record({
  primary: fc.constantFrom(undefined, "dc1", "dc2"),
  activation: fc.record({ dc1: policy, dc2: policy }, { requiredKeys: [] }),
  oneSite: fc.boolean(),
  witness: fc.constantFrom("annex", "annex", "dc1", "dc2", undefined),
  members: fc.constantFrom(
    [1, 1] as const,
    [1, 1] as const,
    [1, 2] as const,
    [2, 2] as const,
    [3, 2] as const,
    [3, 3] as const,
  ),
  copies: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
  lagged: fc.boolean(),
  databases: fc.integer({ min: 1, max: 6 }),
  signOn: fc.constantFrom(undefined, ["dc1"], ["dc1", "dc2"]),
  survive: fc.uniqueArray(requirementText, { minLength: 1, maxLength: 3 }),
});

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** Towns of all kinds: different activation settings and survival requirements. */
export const anyDocument: fc.Arbitrary<AnyDocument> = shape.map(documentOf);

/** The town with its two members, changed in place. */
export function townWhere(change: (document: AnyDocument) => void): AnyDocument {
  const document = parse(exampleText("town")) as AnyDocument;
  delete document.waivers;
  change(document);
  return document;
}

export function clusterOf(document: AnyDocument): NonNullable<AnyDocument["clusters"]>[number] {
  const [cluster] = document.clusters ?? [];
  if (cluster === undefined) throw new Error("the town has no cluster");
  return cluster;
}

/** Both datacenters in one Active Directory site. */
export function inOneSite(document: AnyDocument): void {
  for (const datacenter of document.datacenters.slice(0, 2)) {
    if (datacenter.activeDirectory !== undefined) datacenter.activeDirectory.site = "BOTH";
  }
}

function documentOf(said: Shape): AnyDocument {
  return townWhere((document) => {
    const cluster = clusterOf(document);
    delete document.migration;
    // The town has no zone; what stands for nothing is refused.
    const without = said.witness === undefined ? /any-zone|witness/ : /any-zone/;
    document.requirements = { survive: said.survive.filter((text) => !without.test(text)) };
    document.datacenters.slice(0, 2).forEach((datacenter, place) => {
      const [servers, replication] = datacenter.networks ?? [];
      const [host] = datacenter.hosts ?? [];
      if (servers === undefined || replication === undefined || host === undefined) throw new Error("another town");
      servers.assign = `10.${place + 1}.10.60-10.${place + 1}.10.99`;
      replication.assign = `10.${place + 1}.20.60-10.${place + 1}.20.99`;
      datacenter.hosts = [1, 2, 3].map((number) => {
        const name = `HV${place + 1}${number}`;
        return { ...host, name, address: `${name.toLowerCase()}.ad.town.example` };
      });
    });
    if (said.oneSite) inOneSite(document);
    if (said.primary !== undefined) Object.assign(cluster, { model: "active-passive", primary: said.primary });
    if (Object.keys(said.activation).length > 0) cluster.autoActivation = said.activation;
    delete cluster.alternateWitness;
    if (said.witness === undefined) delete cluster.witness;
    else if (cluster.witness !== undefined) cluster.witness.datacenter = said.witness;
    cluster.members = {
      dc1: [{ name: "Mdc1N{0}", count: said.members[0] }],
      dc2: [{ name: "Mdc2N{0}", count: said.members[1] }],
    };
    const copies = said.copies.map((count, place) => Math.min(count, said.members[place] ?? 1));
    cluster.copies = {
      perDatacenter: { dc1: copies[0] ?? 1, dc2: copies[1] ?? 1 },
      lagged: said.lagged && (copies[0] ?? 0) + (copies[1] ?? 0) > 2 ? 1 : 0,
    };
    cluster.databases = said.databases;
    if (said.signOn !== undefined)
      document.identity = { tenant: "town.onmicrosoft.com", signOn: signOnIn(said.signOn) };
  });
}

/** One server for sign-on in each of the datacenters. */
function signOnIn(datacenters: readonly string[]) {
  return {
    method: "adfs" as const,
    service: "login.town.example",
    servers: datacenters.map((datacenter, place) => ({
      name: `FS1${place + 1}`,
      existing: true,
      datacenter,
      address: `10.${datacenter.slice(2)}.0.7${place}`,
    })),
  };
}
