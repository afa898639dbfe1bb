import type { ServiceRow } from "../../types";
import type { Outlets } from "../outlets";
import type { Reach } from "../reach";
import type { FailureCase, NameRow } from "../types";
import {
  localDirectory,
  outbound,
  passwords,
  replication,
  schemaMaster,
  secrets,
  synchronizedChanges,
} from "./directory-services";
import { moves, recipientManagement, unmovedMailboxes } from "./mail-services";
import type { Left, ServiceEffect, ServiceScene } from "./service-scene";
import { farmConfiguration, relyingParties, signOnFallback } from "./sign-on-services";

/** In the order in which they are shown. */
const services: readonly ((left: Left) => ServiceEffect[])[] = [
  signOnFallback,
  farmConfiguration,
  relyingParties,
  passwords,
  synchronizedChanges,
  replication,
  localDirectory,
  schemaMaster,
  outbound,
  secrets,
  recipientManagement,
  moves,
  unmovedMailboxes,
];

/** Effect of a case on every service of a deployment with Microsoft 365 or Azure; `names` are the names under the same case. */
export function serviceRows(
  { failure, failed, kinds }: FailureCase,
  { services: scene, outlets }: { readonly services: ServiceScene; readonly outlets: Outlets },
  reach: Reach,
  names: readonly NameRow[],
): ServiceRow[] {
  const { identity, hybrid } = scene.deployment;
  if (identity === undefined && hybrid === undefined && scene.azure.length === 0) return [];
  const left = { scene, reach, failure, outlets, names };
  return services.flatMap((service) => service(left)).map((effect) => ({ failed, kinds, ...effect }));
}
