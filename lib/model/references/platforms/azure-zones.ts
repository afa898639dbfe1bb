import { brokenAzureNameRules } from "../../../base/azure-names";
import type { Checking } from "../checking";

/** What Azure DNS refuses of the zones that are created in it, and of the records whose values the document has. */
export function checkAzureZones(checking: Checking): void {
  const { namespaces, domains } = checking.document;
  const zones = namespaces?.zones ?? [];
  const inAzure = zones.flatMap((zone, i) => (zone.kind === "azure-dns" && !zone.existing ? [{ ...zone, i }] : []));
  if (namespaces === undefined || inAzure.length === 0) return;
  for (const { name, i } of inAzure) checkName(name, `namespaces.zones[${i}].name`, checking);
  if (brokenAzureNameRules("azurerm_dns_a_record.ttl", String(namespaces.ttlSeconds)).length > 0) {
    checking.report({
      code: "time-to-live",
      path: "namespaces.ttlSeconds",
      message: "records in Azure DNS live for at least one second",
      got: String(namespaces.ttlSeconds),
      expected: "a number of seconds from 1",
      remedy: "write `1` or more, such as `300`",
    });
  }
  domains.forEach(({ dkim }, i) => {
    dkim?.targets.forEach((target, j) => checkTarget(target, `domains[${i}].dkim.targets[${j}]`, checking));
  });
}

function checkName(name: string, path: string, checking: Checking): void {
  const [broken] = brokenAzureNameRules("azurerm_dns_zone.name", name);
  if (broken === undefined) return;
  checking.report({
    code: "azure-name",
    path,
    message: "Azure DNS does not accept the name of this zone",
    got: JSON.stringify(name),
    expected: `${broken.accepts}, each of at most 63 characters`,
    remedy: "use another zone, or have it served by something else (`kind`)",
  });
}

function checkTarget(target: string, path: string, checking: Checking): void {
  if (brokenAzureNameRules("azurerm_dns_cname_record.record", target).length === 0) return;
  checking.report({
    code: "host-name",
    path,
    message: "a record in DNS points to a host name",
    got: JSON.stringify(target),
    expected: "a name such as selector1-example-com._domainkey.example.onmicrosoft.com",
    remedy: "copy the name as Exchange Online shows it",
  });
}
