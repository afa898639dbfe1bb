/** Zones of every region that has any: a subscription's own numbers. */
export const regionZones: readonly string[] = ["1", "2", "3"];

/**
 * Regions of the public cloud by programmatic name, and whether they have availability zones (always three). Source:
 * MicrosoftDocs/reliability-docs, regions-list.md (2025-09-23). A region that is missing here was opened later.
 */
export const azureRegions: Readonly<Record<string, { readonly zones: boolean }>> = Object.fromEntries(
  [
    ["australiacentral", false],
    ["australiacentral2", false],
    ["australiaeast", true],
    ["australiasoutheast", false],
    ["austriaeast", true],
    ["belgiumcentral", true],
    ["brazilsouth", true],
    ["brazilsoutheast", false],
    ["canadacentral", true],
    ["canadaeast", false],
    ["centralindia", true],
    ["centralus", true],
    ["chilecentral", true],
    ["denmarkeast", true],
    ["eastasia", true],
    ["eastus", true],
    ["eastus2", true],
    ["francecentral", true],
    ["francesouth", false],
    ["germanynorth", false],
    ["germanywestcentral", true],
    ["indonesiacentral", true],
    ["israelcentral", true],
    ["italynorth", true],
    ["japaneast", true],
    ["japanwest", true],
    ["koreacentral", true],
    ["koreasouth", false],
    ["malaysiawest", true],
    ["mexicocentral", true],
    ["newzealandnorth", true],
    ["northcentralus", false],
    ["northeurope", true],
    ["norwayeast", true],
    ["norwaywest", false],
    ["polandcentral", true],
    ["qatarcentral", true],
    ["southafricanorth", true],
    ["southafricawest", false],
    ["southcentralus", true],
    ["southeastasia", true],
    ["southindia", false],
    ["spaincentral", true],
    ["swedencentral", true],
    ["swedensouth", false],
    ["switzerlandnorth", true],
    ["switzerlandwest", false],
    ["uaecentral", false],
    ["uaenorth", true],
    ["uksouth", true],
    ["ukwest", false],
    ["westcentralus", false],
    ["westeurope", true],
    ["westindia", false],
    ["westus", false],
    ["westus2", true],
    ["westus3", true],
  ].map(([name, zones]) => [name, { zones: zones === true }] as const),
);

/** Zones of a region; none if it has none, or is not known here. */
export function zonesOf(region: string): readonly string[] {
  return azureRegions[region]?.zones === true ? regionZones : [];
}
