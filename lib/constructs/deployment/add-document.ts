import type { Construct } from "constructs";
import { MailGateway } from "../access/mail-gateway";
import type { MailGatewayProps } from "../access/mail-gateway";
import { MailNames } from "../access/mail-names";
import type { MailNamesProps } from "../access/mail-names";
import { ReverseProxy } from "../access/reverse-proxy";
import type { ReverseProxyProps } from "../access/reverse-proxy";
import { DagCluster } from "../cluster/dag-cluster";
import type { DagClusterProps } from "../cluster/dag-cluster";
import { DirectorySync } from "../identity/directory-sync";
import type { DirectorySyncProps } from "../identity/directory-sync";
import { SignOn } from "../identity/sign-on";
import type { SignOnProps } from "../identity/sign-on";
import type { PlatformMaker } from "../platforms/maker";
import { BackupHook } from "../hooks/backup-hook";
import type { BackupHookProps } from "../hooks/backup-hook";
import { MonitoringHook } from "../hooks/monitoring-hook";
import type { MonitoringHookProps } from "../hooks/monitoring-hook";
import { isAddressName } from "./address-book";
import type { Description, PartList } from "./description";
import type { Draft, Keys } from "./document-draft";
import { openDocument } from "./document-draft";

/** Adds the content of a document to a deployment, as the same parts that a program would add. */
export function addDocument(
  deployment: Construct & Description,
  draft: Draft,
  document: object,
  platforms: readonly PlatformMaker[],
): void {
  const { base, entries } = openDocument(document);
  const { namespaces, domains, identity, ...rest } = base;
  draft.addKeys(rest);
  if (identity !== undefined) addIdentity(deployment, draft, identity);
  for (const { list, entry } of entries) {
    // Entries that cannot become a part are still read with the rest of the document, which reports their problems.
    if (!makePart(deployment, list, entry, platforms)) draft.addEntry(list, entry);
  }
  const names = { ...(namespaces === undefined ? {} : { namespaces }), ...(domains === undefined ? {} : { domains }) };
  if (Object.keys(names).length === 0) return;
  if (deployment.node.tryFindChild("names") !== undefined) draft.addKeys(names);
  else new MailNames(deployment, "names", names as MailNamesProps);
}

/** Directory synchronization and sign-on are parts; the tenant remains a key. */
function addIdentity(deployment: Construct & Description, draft: Draft, identity: unknown): void {
  const isParent = isEntry(identity);
  const parts = isParent ? identityParts.filter(({ key }) => isEntry(identity[key])) : [];
  const made = parts.filter(({ key }) => deployment.node.tryFindChild(key) === undefined);
  const rest = isParent
    ? Object.fromEntries(Object.entries(identity).filter(([key]) => !made.some((part) => part.key === key)))
    : identity;
  draft.addKeys({ identity: rest });
  for (const { key, make } of made) make(deployment, key, (identity as Keys)[key] as Keys);
}

const identityParts: readonly {
  readonly key: string;
  readonly make: (scope: Construct, id: string, props: Keys) => void;
}[] = [
  {
    key: "directorySync",
    make: (scope, id, props) => void new DirectorySync(scope, id, props as unknown as DirectorySyncProps),
  },
  { key: "signOn", make: (scope, id, props) => void new SignOn(scope, id, props as unknown as SignOnProps) },
];

function isEntry(value: unknown): value is Keys {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function makePart(
  deployment: Construct & Description,
  list: PartList,
  entry: unknown,
  platforms: readonly PlatformMaker[],
): boolean {
  if (!hasName(entry)) return false;
  const { name, ...props } = entry;
  const ids = [name, `${deployment.node.id}-${name}`];
  if (ids.some((id) => deployment.node.tryFindChild(id) !== undefined)) return false;
  if (list === "datacenters") return makeDatacenter(deployment, name, props, platforms);
  makers[list](deployment, name, props);
  return true;
}

function makeDatacenter(
  deployment: Construct,
  name: string,
  entry: Keys,
  platforms: readonly PlatformMaker[],
): boolean {
  const { platform, ...props } = entry;
  const twin = deployment.node.children.some((child) => sameStack(child.node.id, `${deployment.node.id}-${name}`));
  if (twin || !isAddressName(name)) return false;
  const maker = platforms.find((maker) => maker.platform === platform);
  maker?.make(deployment, name, props);
  return maker !== undefined;
}

const makers: Readonly<
  Record<Exclude<PartList, "datacenters">, (scope: Construct, name: string, props: Keys) => void>
> = {
  clusters: (scope, name, props) => void new DagCluster(scope, name, props as unknown as DagClusterProps),
  proxies: (scope, name, props) => void new ReverseProxy(scope, name, props as unknown as ReverseProxyProps),
  gateways: (scope, name, props) => void new MailGateway(scope, name, props as unknown as MailGatewayProps),
  monitoring: (scope, name, props) => void new MonitoringHook(scope, name, props as unknown as MonitoringHookProps),
  backup: (scope, name, props) => void new BackupHook(scope, name, props as unknown as BackupHookProps),
};

function hasName(entry: unknown): entry is Keys & { name: string } {
  if (entry === null || typeof entry !== "object" || !("name" in entry)) return false;
  return typeof entry.name === "string" && entry.name !== "";
}

function sameStack(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
