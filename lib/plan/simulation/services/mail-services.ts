import type { ClientPlace } from "../../failures";
import { hasDirectory, impaired, namesOf, works, type Left, type ServiceEffect } from "./service-scene";

/** Recipients with synchronized accounts are changed with Exchange's tools only. */
export function recipientManagement(left: Left): ServiceEffect[] {
  const { scene, reach } = left;
  const { management } = scene;
  if (management === undefined) return [];
  const lost = [management.name];
  if (!reach.runs(management)) return [impaired("recipient-management", "stopped", "servers-down", { lost })];
  if (!hasDirectory(left, management)) return [impaired("recipient-management", "stopped", "no-directory", { lost })];
  return [works("recipient-management", "", [management])];
}

/** Moves to Exchange Online read the old servers through the hybrid endpoint. */
export function moves({ scene, reach }: Left): ServiceEffect[] {
  const { migration } = scene.deployment;
  if (migration?.target !== "exchange-online" || scene.endpoint.length === 0) return [];
  const running = scene.endpoint.filter(reach.runs);
  if (running.length === 0) return [impaired("moves", "stopped", "servers-down", { lost: namesOf(scene.endpoint) })];
  const sources = Object.values(scene.sources).flat();
  const reached = sources.filter(
    (source) => reach.runs(source) && running.some((server) => reach.passes(server, source)),
  );
  if (sources.length > 0 && reached.length === 0)
    return [impaired("moves", "stopped", "sources-cut", { lost: namesOf(sources) })];
  return [works("moves", "", running)];
}

/** Mailboxes on old servers, all of them until the last day of the moves. */
export function unmovedMailboxes({ scene, reach }: Left): ServiceEffect[] {
  const { migration } = scene.deployment;
  return (migration?.sources ?? []).flatMap(({ name, mailboxes }): ServiceEffect[] => {
    const servers = scene.sources[name] ?? [];
    if (servers.length === 0) return [];
    const running = servers.filter(reach.runs);
    const about = { name, mailboxes, ...(migration?.end === undefined ? {} : { until: migration.end }) };
    if (running.length === 0)
      return [impaired("unmoved-mailboxes", "stopped", "servers-down", { ...about, lost: namesOf(servers) })];
    if (isCut(scene.endpoint, running, { reach }))
      return [impaired("unmoved-mailboxes", "limited", "people-cut", { ...about, by: namesOf(running) })];
    return [{ ...works("unmoved-mailboxes", name, running), ...about }];
  });
}

/** Clients outside find them through the servers behind the endpoint, where there are any. */
function isCut(endpoint: readonly ClientPlace[], old: readonly ClientPlace[], { reach }: Pick<Left, "reach">): boolean {
  if (endpoint.length === 0) return false;
  return !endpoint.some((server) => reach.runs(server) && old.some((source) => reach.passes(server, source)));
}
