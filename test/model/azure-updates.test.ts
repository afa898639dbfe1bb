// Proves that schedules of updates which Azure does not accept, or in which two zones have the same night, are problems that name
// the remedy, and that what stands next to them is accepted.
import { problemText } from "../../lib/base/problem";
import { readDeployment } from "../../lib/model";
import { changed } from "./documents";

const path = ["datacenters", 1, "updates"];
const at = "datacenters[1].updates";

function texts(updates: object): string[] {
  return readDeployment(changed("school", path, updates)).problems.map(problemText);
}

const night = (group: string, week: string, day = "saturday") => ({ group, week, day });

test.each<[string, object, readonly string[]]>([
  [
    "a zone in the night that another one has by default",
    { nights: [night("zone-2", "third")] },
    [
      `${at}.nights[0]: machines of zone-1 are updated in the same night, so that both may be down, got third saturday, expected a night of its own for each group; choose another week or day, or give zone-1 another night`,
    ],
  ],
  [
    "two zones in one night",
    { nights: [night("zone-1", "second", "sunday"), night("zone-2", "second", "sunday")] },
    [
      `${at}.nights[1]: machines of zone-1 are updated in the same night, so that both may be down, got second sunday, expected a night of its own for each group; choose another week or day, or give zone-1 another night`,
    ],
  ],
  [
    "a group twice",
    { nights: [night("zone-1", "second", "sunday"), night("zone-1", "third", "sunday")] },
    [
      `${at}.nights[1].group: the group already has a night, got "zone-1", expected each group once; remove one of the two`,
    ],
  ],
  [
    "a group of regions without zones",
    { nights: [night("half-1", "first", "sunday")] },
    [
      `${at}.nights[0].group: the region has no such group of machines, got "half-1", expected one of zone-1, zone-2, zone-3, no-zone; name one of these groups`,
    ],
  ],
  [
    "a window that is too long",
    { window: "22:00-02:00" },
    [
      `${at}.window: Azure updates machines in windows of 1 hour 30 minutes to 3 hours 55 minutes, got "22:00-02:00", expected a window of 90 to 235 minutes; write for example \`02:00-05:00\``,
    ],
  ],
  [
    "a window that is too short",
    { window: "02:00-03:29" },
    [
      `${at}.window: Azure updates machines in windows of 1 hour 30 minutes to 3 hours 55 minutes, got "02:00-03:29", expected a window of 90 to 235 minutes; write for example \`02:00-05:00\``,
    ],
  ],
])("%s is a problem", (_, updates, problems) => {
  expect(texts(updates)).toEqual(problems);
});

test.each<[string, object]>([
  ["the longest window", { window: "22:00-01:55" }],
  ["the shortest window", { window: "23:30-01:00" }],
  ["two zones that change their nights", { nights: [night("zone-1", "fourth"), night("zone-2", "third")] }],
  ["another day of the same week", { nights: [night("zone-2", "third", "sunday")] }],
])("%s is accepted", (_, updates) => {
  expect(texts(updates)).toEqual([]);
});
