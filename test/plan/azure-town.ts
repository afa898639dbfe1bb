import { deploymentOf, exampleText, planOf } from "../support/examples";

const azure = `  - name: dc2
    platform: azure
    region: westeurope
    zones: ["1", "2"]
    offer: enterprise-agreement
    addressSpace: 10.2.0.0/16
    activeDirectory:
      site: DC2
      subnets: [10.2.0.0/16]
      domainControllers: [{ name: DC2-AD1, address: 10.2.0.11, cores: 2, windows: "2022", globalCatalog: true, existing: true }]
    networks:
      - { name: servers, purpose: mapi, cidr: 10.2.10.0/24, dns: [10.2.0.11, 10.1.0.11] }
      - { name: replication, purpose: replication, cidr: 10.2.20.0/24 }
`;

/** The town with its second datacenter, which has MBX2, in Azure; `costs` are prices per year, `size` the document's own. */
export function azureTown(costs = "", size?: string) {
  const town = exampleText("town");
  const [before = "", after = ""] = town.split("  - name: dc2\n");
  const moved = `${before}${azure}${after.slice(after.indexOf("  - name: annex"))}`.replace("host: HV21", 'zone: "1"');
  const machine = size === undefined ? "" : `, size: ${size}`;
  const text = moved.replace("systemDisk: fast }", `systemDisk: fast${machine} }`);
  const deployment = deploymentOf(`${text}\n${costs}`);
  return { deployment, plan: planOf(deployment) };
}

/** Prices per year, as in a document. */
export function prices(perYear: string): string {
  return `costs:\n  currency: EUR\n  perYear: { ${perYear} }\n`;
}
