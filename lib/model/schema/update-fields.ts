import { updateDefaults, weekdays, weeksOfMonth } from "../../facts/update-nights";
import { entry, isoDate, listOf, oneOf, text, timeWindow } from "./fields";
import { named } from "./meta";

/** When machines of an Azure datacenter get their updates. */
export const updates = named(
  "Updates",
  entry("Nights in which machines in Azure are updated; Exchange servers never are, since people update them.", {
    mode: oneOf("Whether machines are updated by schedule, or all of them by people.", ["scheduled", "manual"]).default(
      "scheduled",
    ),
    window: timeWindow(
      "Time of the night in the time zone of the datacenter, 1 hour 30 minutes to 3 hours 55 minutes.",
      "02:00-05:00",
    ).default(updateDefaults.window),
    from: isoDate("First day; Azure accepts none in the past when the schedule is created.", "2027-01-01").default(
      updateDefaults.from,
    ),
    nights: listOf(
      "Nights of the month other than those that the planner decides; no two groups may have the same.",
      entry("The night of one group of machines.", {
        group: text(
          "zone-1 to zone-3, no-zone for machines without one; half-1 and half-2 in regions without zones.",
          "zone-1",
          "a group",
          16,
        ),
        week: oneOf("Week of the month.", weeksOfMonth),
        day: oneOf("Day on which the window begins.", weekdays),
      }),
    ).default([]),
  }),
);
