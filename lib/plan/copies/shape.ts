import { compareNames, sortByName } from "../../base/order";
import { copiesWanted } from "./layout-input";
import type { LayoutInput } from "./types";

/** One datacenter of the layout; servers and hosts are numbered in the order of the servers' names. */
export interface DatacenterShape {
  readonly name: string;
  readonly servers: readonly string[];
  /** Host number of each server; equal numbers are the same physical host. */
  readonly hosts: readonly number[];
  /** Copies of every database in this datacenter. */
  readonly copies: number;
}

/** The layout problem with all names replaced by positions. */
export interface Shape {
  readonly datacenters: readonly DatacenterShape[];
  readonly copies: number;
  readonly lagged: number;
  /** Datacenters that databases may prefer, by position, in the order in which they alternate. */
  readonly homes: readonly number[];
}

export function shapeOf(input: LayoutInput): Shape {
  // A datacenter without copies takes no part in the layout: its servers stay empty.
  const names = [...new Set(input.members.map((member) => member.datacenter))]
    .filter((name) => copiesWanted(input, name) > 0)
    .sort(compareNames);
  const datacenters = names.map((name): DatacenterShape => {
    const members = sortByName(
      input.members.filter((member) => member.datacenter === name),
      (member) => member.name,
    );
    const keys = members.map((member) => member.host ?? `\n${member.name}`);
    return {
      name,
      servers: members.map((member) => member.name),
      hosts: keys.map((key) => keys.indexOf(key)),
      copies: copiesWanted(input, name),
    };
  });
  const primary = Math.max(0, input.primary === undefined ? 0 : names.indexOf(input.primary));
  return {
    datacenters,
    copies: datacenters.reduce((sum, datacenter) => sum + datacenter.copies, 0),
    lagged: input.lagged,
    homes: input.model === "active-active" ? names.map((_, place) => place) : [primary],
  };
}

/** Datacenters in the order of preference of a database with this home: home first, then the following ones. */
export function datacenterOrder(shape: Shape, home: number): number[] {
  return shape.datacenters.map((_, step) => (home + step) % shape.datacenters.length);
}

/** Number of copies of a database that come before those in `datacenter`. */
export function copiesBefore(shape: Shape, home: number, datacenter: number): number {
  const order = datacenterOrder(shape, home);
  const before = order.slice(0, order.indexOf(datacenter));
  return before.reduce((sum, place) => sum + (shape.datacenters[place]?.copies ?? 0), 0);
}

/** Load that some server outside datacenter `place` has in any layout, given the homes of all databases. */
export function peakElsewhere(shape: Shape, homes: readonly number[], place: number): number {
  return shape.datacenters.reduce((most, { servers }, other) => {
    if (other === place) return most;
    return Math.max(most, Math.ceil(homes.filter((home) => home === other).length / servers.length));
  }, 0);
}
