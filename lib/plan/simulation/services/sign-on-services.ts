import { fallBackToHashes, moveConfiguration, publishInside, switchMethod } from "./identity-runbook";
import { impaired, namesOf, works, type Left, type ServiceEffect } from "./service-scene";

/** The configuration of a farm without SQL Server: only its primary writes, the others serve what they have. */
export function farmConfiguration({ scene, reach }: Left): ServiceEffect[] {
  const signOn = scene.deployment.identity?.signOn;
  const primary = scene.signOn.find(({ name }) => name === signOn?.primary);
  const others = scene.signOn.filter((server) => server !== primary);
  if (signOn?.method !== "adfs" || signOn.database !== "wid" || primary === undefined || others.length === 0) return [];
  if (reach.runs(primary)) return [works("federation-configuration", "", [primary])];
  const left = others.filter(reach.runs);
  const [next] = left;
  const lost = [primary.name];
  if (next === undefined) return [impaired("federation-configuration", "stopped", "servers-down", { lost })];
  const { name: domain } = scene.deployment.organization.forest;
  const steps = moveConfiguration(primary.name, next.name, { others: namesOf(left.slice(1)), domain });
  return [impaired("federation-configuration", "limited", "read-only", { by: namesOf(left), lost, steps })];
}

/** Systems that trust the farm: while it is down nobody can sign on to them, whatever Microsoft 365 falls back to. */
export function relyingParties({ scene, reach, names }: Left): ServiceEffect[] {
  const { identity, applications } = scene.deployment;
  const rows = names.filter(({ purpose }) => purpose === "sign-on");
  const reachable = rows.filter((row) => row.reachable);
  return (identity?.signOn?.relyingParties ?? []).map(({ name }) => {
    const host = applications.find((application) => application.name === name);
    if (host !== undefined && !reach.runs(host)) return impaired("relying-party", "stopped", "servers-down", { name });
    if (rows.length === 0 || reachable.length === rows.length) return works("relying-party", name, []);
    if (reachable.length === 0) return impaired("relying-party", "stopped", "sign-on-down", { name });
    return impaired("relying-party", "limited", "people-cut", { name, by: reachable.map(({ view }) => view) });
  });
}

/** What an operator can do where people do not sign on. */
export function signOnFallback(left: Left): ServiceEffect[] {
  const { scene, names } = left;
  const { identity } = scene.deployment;
  const signOn = identity?.signOn;
  const down = names.filter(({ purpose, reachable }) => purpose === "sign-on" && !reachable);
  if (signOn === undefined || down.length === 0) return [];
  const lost = [...new Set(down.map(({ view }) => view))];
  const outside = names.find(({ purpose, view }) => purpose === "sign-on" && view === "external");
  if (outside?.reachable === true) {
    const reason = scene.signOn.some(left.reach.runs) ? "people-cut" : "servers-down";
    return [impaired("sign-on-fallback", "limited", reason, { by: ["external"], lost, steps: publishInside(left) })];
  }
  if (identity?.directorySync?.passwordHash !== true)
    return [impaired("sign-on-fallback", "stopped", "sign-on-down", { lost })];
  const steps = signOn.method === "pass-through" ? switchMethod(left) : fallBackToHashes(left);
  return [impaired("sign-on-fallback", "limited", "sign-on-down", { by: ["password hashes"], lost, steps })];
}
