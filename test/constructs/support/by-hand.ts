import type { App } from "cdktf";
import {
  BackupHook,
  DagCluster,
  ExistingDatacenter,
  FileShareWitness,
  HyperVDatacenter,
  MailDeployment,
  MailGateway,
  MailNames,
  MonitoringHook,
  ReverseProxy,
} from "../../../lib";
import type { DeploymentDocument, MailDeploymentOptions } from "../../../lib";

/** A part to be added: the tests add them in one order or another. */
type AddPart = (deployment: MailDeployment) => unknown;

/** The town written in code: a base, and a list of functions that add one part each. */
export function townByHand(document: DeploymentDocument): { base: Partial<DeploymentDocument>; parts: AddPart[] } {
  const { datacenters, clusters, proxies, gateways, monitoring, backup, namespaces, domains, ...base } = document;
  const parts: AddPart[] = [
    ...datacenters.map(
      ({ name, platform, ...props }) =>
        (deployment: MailDeployment) =>
          platform === "existing"
            ? new ExistingDatacenter(deployment, name, props)
            : new HyperVDatacenter(deployment, name, props),
    ),
    ...(clusters ?? []).map(({ name, witness, ...props }) => (deployment: MailDeployment) => {
      const { existing: _existing, ...share } = witness ?? {};
      return new DagCluster(deployment, name, { ...props, witness: FileShareWitness.existing(share) });
    }),
    ...(proxies ?? []).map(
      ({ name, ...props }) =>
        (deployment: MailDeployment) =>
          new ReverseProxy(deployment, name, props),
    ),
    ...(gateways ?? []).map(
      ({ name, ...props }) =>
        (deployment: MailDeployment) =>
          new MailGateway(deployment, name, props),
    ),
    ...(monitoring ?? []).map(
      ({ name, ...props }) =>
        (deployment: MailDeployment) =>
          new MonitoringHook(deployment, name, props),
    ),
    ...(backup ?? []).map(
      ({ name, ...props }) =>
        (deployment: MailDeployment) =>
          new BackupHook(deployment, name, props),
    ),
    (deployment) =>
      new MailNames(deployment, "names", {
        ...(namespaces === undefined ? {} : { namespaces }),
        ...(domains === undefined ? {} : { domains }),
      }),
  ];
  return { base, parts };
}

/** Builds the town in code, with its parts in the order that `arrange` returns. */
export function buildByHand(
  app: App,
  document: DeploymentDocument,
  options: MailDeploymentOptions,
  arrange: (parts: AddPart[]) => AddPart[] = (parts) => parts,
): MailDeployment {
  const { base, parts } = townByHand(document);
  const deployment = new MailDeployment(app, document.name, base, options);
  for (const add of arrange(parts)) add(deployment);
  return deployment;
}
