/** Weekdays and weeks of a month as Azure's schedules name them: the third Saturday. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export const weeksOfMonth = ["first", "second", "third", "fourth"] as const;

export interface UpdateNight {
  readonly week: (typeof weeksOfMonth)[number];
  readonly day: (typeof weekdays)[number];
}

/**
 * Nights of the machines of each zone; `no-zone` are machines without a zone in a region that has zones, and `half-1` and
 * `half-2` the two halves of every role in a region without. This library's choice: Microsoft publishes updates on the second
 * Tuesday of a month, and a week lies between two zones, in which a bad update is noticed. Two different weeks or weekdays
 * are never the same date; `last` is left out, since it may be the fourth.
 */
export const updateNights: Readonly<Record<string, UpdateNight>> = {
  "zone-1": { week: "third", day: "saturday" },
  "zone-2": { week: "fourth", day: "saturday" },
  "zone-3": { week: "first", day: "saturday" },
  "no-zone": { week: "second", day: "saturday" },
  "half-1": { week: "third", day: "saturday" },
  "half-2": { week: "fourth", day: "saturday" },
};

/**
 * Minutes that a window of guest updates may last. Source: learn.microsoft.com, virtual-machines/maintenance-configurations
 * (scope guest): 1 hour 30 minutes to 3 hours 55 minutes.
 */
export const updateWindowMinutes = { least: 90, most: 235 } as const;

/** Window and first day where the document names none; Azure takes the current or a future day when a schedule is made. */
export const updateDefaults = { window: "02:00-05:00", from: "2027-01-01" } as const;

/** Classes of updates that a schedule installs; the restart is at the end, if one is needed. */
export const updateClasses = {
  windows: ["Critical", "Security", "UpdateRollup", "Definition"],
  linux: ["Critical", "Security"],
} as const;
