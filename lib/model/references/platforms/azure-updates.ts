import { parseTimeWindow } from "../../../base/time-window";
import { zonesOf } from "../../../facts/azure-regions";
import { updateNights, updateWindowMinutes, type UpdateNight } from "../../../facts/update-nights";
import { hasAvailabilitySets } from "../../availability";
import type { ParsedEntry } from "../../schema/parsed";
import type { Checking } from "../checking";

type ParsedDatacenter = ParsedEntry<"datacenters">;

/** Groups that the region does not have, two groups in one night, and windows that Azure does not accept. */
export function checkAzureUpdates(datacenter: ParsedDatacenter, path: string, checking: Checking): void {
  const { updates } = datacenter;
  checkWindow(updates.window, `${path}.updates.window`, checking);
  const groups = updateGroupsOf(datacenter);
  const nights = new Map(groups.map((group) => [group, updateNights[group]]));
  updates.nights.forEach(({ group, week, day }, i) => {
    const place = `${path}.updates.nights[${i}]`;
    if (!groups.includes(group)) {
      checking.report({
        code: "unknown-name",
        path: `${place}.group`,
        message: "the region has no such group of machines",
        got: JSON.stringify(group),
        expected: `one of ${groups.join(", ")}`,
        remedy: "name one of these groups",
      });
    } else if (updates.nights.slice(0, i).some((earlier) => earlier.group === group)) {
      checking.report({
        code: "name-taken",
        path: `${place}.group`,
        message: "the group already has a night",
        got: JSON.stringify(group),
        expected: "each group once",
        remedy: "remove one of the two",
      });
    } else nights.set(group, { week, day });
  });
  checkNights(nights, updates.nights, path, checking);
}

/** Groups of machines in a datacenter, each with a night of its own. */
function updateGroupsOf(datacenter: ParsedDatacenter): string[] {
  const zones = zonesOf(datacenter.region ?? "").map((zone) => `zone-${zone}`);
  return [...zones, ...(hasAvailabilitySets(datacenter) ? ["half-1", "half-2"] : ["no-zone"])];
}

/** Nothing is judged that the document does not say: the decided nights differ. */
function checkNights(
  nights: ReadonlyMap<string, UpdateNight | undefined>,
  specified: ParsedDatacenter["updates"]["nights"],
  path: string,
  checking: Checking,
): void {
  specified.forEach(({ group, week, day }, i) => {
    const others = [...nights].filter(([other, night]) => {
      const isLater = specified.findIndex((entry) => entry.group === other) > i;
      return other !== group && !isLater && night?.week === week && night.day === day;
    });
    const [other] = others[0] ?? [];
    if (other === undefined) return;
    checking.report({
      code: "same-night",
      path: `${path}.updates.nights[${i}]`,
      message: `machines of ${other} are updated in the same night, so that both may be down`,
      got: `${week} ${day}`,
      expected: "a night of its own for each group",
      remedy: `choose another week or day, or give ${other} another night`,
    });
  });
}

function checkWindow(window: string, path: string, checking: Checking): void {
  const { least, most } = updateWindowMinutes;
  const { minutes } = parseTimeWindow(window);
  if (minutes >= least && minutes <= most) return;
  checking.report({
    code: "update-window",
    path,
    message: "Azure updates machines in windows of 1 hour 30 minutes to 3 hours 55 minutes",
    got: JSON.stringify(window),
    expected: `a window of ${least} to ${most} minutes`,
    remedy: "write for example `02:00-05:00`",
  });
}
