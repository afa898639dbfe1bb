import { compareNames, sortByName } from "../../base/order";
import { lyncNames } from "../../facts/lync-names";
import type { Deployment } from "../../model";
import type { ChecklistStep, Plan, RetirementPlan } from "../types";
import { usesOf, type Retired } from "./retired-uses";

type Decided = Pick<Plan, "records" | "firewall" | "wiring" | "mailFlow" | "tenant">;

/** Servers that are replaced or to be retired. Sources that are upgraded in place stay, and one without servers needs no work. */
export function planRetirements(deployment: Deployment, decided: Decided): RetirementPlan[] {
  return retiredOf(deployment).map((retired): RetirementPlan => {
    const { name, kind, servers, by } = retired;
    const uses = usesOf(retired, deployment, decided);
    const references: ChecklistStep = { id: "references", of: uses.map((use) => `${use.kind} ${use.name}`) };
    return {
      name,
      kind,
      servers,
      ...(by === undefined ? {} : { by }),
      uses,
      steps: stepsOf(retired, deployment, references).filter(({ of }) => of.length > 0),
    };
  });
}

function retiredOf({ migration, hybrid }: Deployment): Retired[] {
  const sources = (migration?.sources ?? []).filter(
    ({ upgrade, servers }) => upgrade === "side-by-side" && servers.length > 0,
  );
  const by = migration?.removeSourcesBy;
  return [
    ...sources.map(({ name, version, servers, mail }): Retired => ({
      name,
      kind: version === undefined ? "other" : "exchange",
      servers: servers.map((server) => server.name),
      addresses: [...servers.map(({ address }) => address), ...(mail === undefined ? [] : [mail.publicAddress])],
      hosts: mail === undefined ? [] : [mail.host],
      ...(by === undefined ? {} : { by }),
    })),
    ...(hybrid?.retire ?? []).map((server): Retired => ({
      name: server.name,
      kind: kindOf(server.kind),
      servers: [server.name],
      addresses: server.address === undefined ? [] : [server.address],
      hosts: [],
      ...(server.by === undefined ? {} : { by: server.by }),
    })),
  ].sort((a, b) => compareNames(a.name, b.name));
}

function kindOf(kind: string): Retired["kind"] {
  if (/lync|skype|sfb/i.test(kind)) return "lync";
  return /exchange/i.test(kind) ? "exchange" : "other";
}

/** What uses the servers goes first, then what they hold, then they themselves. */
function stepsOf(retired: Retired, deployment: Deployment, references: ChecklistStep): ChecklistStep[] {
  const { kind, servers } = retired;
  const step = (id: ChecklistStep["id"], of: readonly string[] = servers): ChecklistStep => ({ id, of });
  const end = [step("directory-objects")];
  if (kind === "lync") {
    return [
      step("lync-users"),
      step("lync-hybrid", deployment.identity === undefined ? [] : [deployment.identity.tenant]),
      step("lync-records", sipRecords(deployment)),
      references,
      step("trial"),
      step("lync-objects"),
      step("lync-topology"),
      step("lync-directory", [deployment.organization.forest.name]),
      ...end,
    ];
  }
  if (kind === "other") return [references, step("trial"), ...end];
  return [
    step("exchange-mailboxes"),
    step("exchange-connectors"),
    step("exchange-autodiscover"),
    references,
    step("exchange-senders"),
    step("trial"),
    step("exchange-uninstall"),
    ...end,
  ];
}

/** Names that Lync has in every mail domain. The document does not have its records: their operators do. */
function sipRecords({ domains }: Deployment): string[] {
  const names = [...new Set([...lyncNames.external, ...lyncNames.internal])];
  return sortByName(domains, ({ name }) => name).flatMap(({ name: domain }) =>
    domain === "*" ? [] : names.map((name) => `${name}.${domain}`),
  );
}
