import { brokenAzureNameRules } from "../../../base/azure-names";
import { azureBackup } from "../../../facts/backup-products";
import { azureRegions, zonesOf } from "../../../facts/azure-regions";
import type { ParsedEntry } from "../../schema/parsed";
import type { Checking } from "../checking";

/** What Azure's own services of backup and monitoring refuse. */
export function checkAzureServices(checking: Checking): void {
  const { backup, monitoring } = checking.document;
  backup.forEach((entry, i) => {
    if (entry.product !== "azure-backup" || entry.existing) return;
    checkPlace(entry.datacenter, `backup[${i}]`, checking);
    checkRetention(entry.retentionDays, `backup[${i}]`, checking);
    checkRedundancy(entry, `backup[${i}].redundancy`, checking);
  });
  monitoring.forEach((entry, i) => {
    if (entry.product !== "azure-monitor" || entry.existing) return;
    checkPlace(entry.datacenter, `monitoring[${i}]`, checking);
    checkMailAddress(entry.alertsTo, `monitoring[${i}].alertsTo`, checking);
    checkQuota(entry.dailyQuotaGB, `monitoring[${i}].dailyQuotaGB`, checking);
  });
}

/** Both are created in the stack of a datacenter, and reach the machines of its region only. */
function checkPlace(datacenter: string | undefined, path: string, checking: Checking): void {
  if (datacenter === undefined) return;
  const found = checking.document.datacenters.find(({ name }) => name === datacenter);
  if (found === undefined || found.platform === "azure") return;
  const inAzure = checking.document.datacenters.filter(({ platform }) => platform === "azure").map(({ name }) => name);
  checking.report({
    code: "not-in-azure",
    path: `${path}.datacenter`,
    message: "a service of Azure is created in a datacenter in Azure",
    got: JSON.stringify(datacenter),
    expected: inAzure.length === 0 ? "a datacenter in Azure, but there is none" : `one of ${inAzure.join(", ")}`,
    remedy: inAzure[0] === undefined ? "use another product" : `write \`${inAzure[0]}\``,
  });
}

/** Azure sends alerts to mail addresses only. */
function checkMailAddress(address: string | undefined, path: string, checking: Checking): void {
  const attribute = "azurerm_monitor_action_group.email_receiver.email_address";
  if (address === undefined || brokenAzureNameRules(attribute, address).length === 0) return;
  checking.report({
    code: "mail-address",
    path,
    message: "Azure Monitor sends alerts to one mail address",
    got: JSON.stringify(address),
    expected: "a mail address such as mail-team@example.com",
    remedy: "write a mail address",
  });
}

/** A backup kept for zero days is none, which a rule reports (bk-system-state). */
function checkRetention(days: number | undefined, path: string, checking: Checking): void {
  const { leastRetentionDays, mostRetentionDays } = azureBackup;
  if (days === undefined || days === 0) return;
  if (days >= leastRetentionDays && days <= mostRetentionDays && Number.isInteger(days)) return;
  const near = Math.min(Math.max(Math.ceil(days), leastRetentionDays), mostRetentionDays);
  checking.report({
    code: "backup-retention",
    path: `${path}.retentionDays`,
    message: "Azure Backup does not keep daily backups for this time",
    got: String(days),
    expected: `whole days from ${leastRetentionDays} to ${mostRetentionDays}`,
    remedy: `write \`${near}\``,
  });
}

/** A region without zones keeps nothing in several of them. */
function checkRedundancy({ redundancy, datacenter }: ParsedEntry<"backup">, path: string, checking: Checking): void {
  if (redundancy !== "zone-redundant") return;
  const without = checking.document.datacenters.find(({ platform, name, region = "" }) => {
    const meant = datacenter === undefined || datacenter === name;
    return platform === "azure" && meant && azureRegions[region] !== undefined && zonesOf(region).length === 0;
  });
  if (without === undefined) return;
  checking.report({
    code: "backup-redundancy",
    path,
    message: `the region ${without.region ?? ""} has no zones among which a vault could spread restore points`,
    got: redundancy,
    expected: "geo-redundant or locally-redundant",
    remedy: "write `geo-redundant`",
  });
}

function checkQuota(quota: number, path: string, checking: Checking): void {
  const [broken] = brokenAzureNameRules("azurerm_log_analytics_workspace.daily_quota_gb", String(quota));
  if (broken === undefined) return;
  checking.report({
    code: "daily-quota",
    path,
    message: "Azure Monitor has no daily quota this small",
    got: String(quota),
    expected: broken.accepts,
    remedy: "write a larger number, such as `5`",
  });
}
