import { brokenAzureNameRules } from "../../../base/azure-names";
import { nearest } from "../../../base/nearest";
import { azureRegions, zonesOf } from "../../../facts/azure-regions";
import type { Checking } from "../checking";
import type { ParsedEntry } from "../../schema/parsed";

/** A region that Azure has, zones that the region has, and the Windows name of its time zone. */
export function checkAzureRegion(datacenter: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  checkTimeZone(datacenter, path, checking);
  const { region } = datacenter;
  if (region === undefined) {
    checking.report({
      code: "missing-key",
      path: `${path}.region`,
      message: "an Azure datacenter needs a region",
      expected: "an Azure region such as westeurope",
      remedy: "add `region`",
    });
    return;
  }
  if (azureRegions[region] !== undefined) {
    checkZones(datacenter, path, checking);
    return;
  }
  const near = nearest(region, Object.keys(azureRegions));
  checking.report({
    code: "unknown-region",
    path: `${path}.region`,
    message: "Azure has no region of this name",
    got: JSON.stringify(region),
    expected: "the programmatic name of a region, such as westeurope",
    remedy: near === undefined ? "name a region of Azure" : `write \`${near}\``,
  });
}

function checkTimeZone({ timeZone }: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  if (brokenAzureNameRules("azurerm_backup_policy_vm.timezone", timeZone).length === 0) return;
  checking.report({
    code: "time-zone",
    path: `${path}.timeZone`,
    message: "Azure knows time zones by their Windows names",
    got: JSON.stringify(timeZone),
    expected: "UTC, or a name such as W. Europe Standard Time",
    remedy: "write the Windows name of the time zone",
  });
}

/** Zones of machines are compared with those of the datacenter elsewhere. */
function checkZones(datacenter: ParsedEntry<"datacenters">, path: string, checking: Checking): void {
  const offered = zonesOf(datacenter.region ?? "");
  const wanted = new Map<string, string>();
  datacenter.zones.forEach((zone, i) => wanted.set(`${path}.zones[${i}]`, zone));
  if (datacenter.natZone !== undefined) wanted.set(`${path}.natZone`, datacenter.natZone);
  for (const [place, zone] of wanted) {
    if (offered.includes(zone)) continue;
    checking.report({
      code: "zone-not-offered",
      path: place,
      message: `the region ${datacenter.region ?? ""} does not have this availability zone`,
      got: JSON.stringify(zone),
      expected: offered.length === 0 ? "no zone" : `one of ${offered.join(", ")}`,
      remedy: offered.length === 0 ? "remove the zone, or choose a region with zones" : "choose a zone of the region",
    });
  }
}
