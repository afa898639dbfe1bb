/**
 * Random I/O per second of one spindle. Sequential: 300 for all.
 * Source: Role Requirements Calculator v9.1, sheet Tables A229:C246.
 */
export const diskRandomIops = {
  "5.xK SATA 2.5": 55,
  "5.xK SATA 3.5": 50,
  "5.xK SAS 3.5": 52.5,
  "7.2K SATA 2.5": 60,
  "7.2K SATA 3.5": 55,
  "7.2K SAS 2.5": 62.5,
  "7.2K SAS 3.5": 57.5,
  "10K 2.5": 165,
  "10K 3.5": 130,
  "15K 2.5": 230,
  "15K 3.5": 180,
} as const;

/** Figure of a document's disk kind such as `hdd-7200-sas-3.5`; `undefined` for kinds without a figure, including flash. */
export function randomIopsOf(kind: string): number | undefined {
  const match = /^hdd-(\d+)-(sas|sata)-(2\.5|3\.5)$/.exec(kind);
  if (match === null) return undefined;
  const [, speed = "", bus = "", inches = ""] = match;
  const slow = { "5400": "5.xK", "5900": "5.xK", "7200": "7.2K" }[speed];
  // Faster spindles have the same figure for both buses.
  const row = slow === undefined ? `${Number(speed) / 1000}K ${inches}` : `${slow} ${bus.toUpperCase()} ${inches}`;
  return (diskRandomIops as Readonly<Record<string, number>>)[row];
}
