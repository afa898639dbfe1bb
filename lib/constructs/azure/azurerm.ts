import type * as ActionGroup from "@cdktf/provider-azurerm/lib/monitor-action-group";
import type * as OperationAlert from "@cdktf/provider-azurerm/lib/monitor-activity-log-alert";
import type * as CollectionRule from "@cdktf/provider-azurerm/lib/monitor-data-collection-rule";
import type * as CollectionAssociation from "@cdktf/provider-azurerm/lib/monitor-data-collection-rule-association";
import type * as MetricAlert from "@cdktf/provider-azurerm/lib/monitor-metric-alert";
import type * as QueryAlert from "@cdktf/provider-azurerm/lib/monitor-scheduled-query-rules-alert-v2";
import type * as Workspace from "@cdktf/provider-azurerm/lib/log-analytics-workspace";
import type * as MachineExtension from "@cdktf/provider-azurerm/lib/virtual-machine-extension";
import type * as RunCommand from "@cdktf/provider-azurerm/lib/virtual-machine-run-command";
import type * as Budget from "@cdktf/provider-azurerm/lib/consumption-budget-resource-group";
import type * as Bastion from "@cdktf/provider-azurerm/lib/bastion-host";
import type * as AvailabilitySet from "@cdktf/provider-azurerm/lib/availability-set";
import type * as DnsA from "@cdktf/provider-azurerm/lib/dns-a-record";
import type * as DnsCname from "@cdktf/provider-azurerm/lib/dns-cname-record";
import type * as DnsMx from "@cdktf/provider-azurerm/lib/dns-mx-record";
import type * as DnsSrv from "@cdktf/provider-azurerm/lib/dns-srv-record";
import type * as DnsTxt from "@cdktf/provider-azurerm/lib/dns-txt-record";
import type * as DnsZone from "@cdktf/provider-azurerm/lib/dns-zone";
import type * as PrivateDnsA from "@cdktf/provider-azurerm/lib/private-dns-a-record";
import type * as PrivateDnsCname from "@cdktf/provider-azurerm/lib/private-dns-cname-record";
import type * as PrivateDnsSrv from "@cdktf/provider-azurerm/lib/private-dns-srv-record";
import type * as PrivateEndpoint from "@cdktf/provider-azurerm/lib/private-endpoint";
import type * as PrivateDnsZone from "@cdktf/provider-azurerm/lib/private-dns-zone";
import type * as PrivateDnsLink from "@cdktf/provider-azurerm/lib/private-dns-zone-virtual-network-link";
import type * as Balancer from "@cdktf/provider-azurerm/lib/lb";
import type * as BalancerPool from "@cdktf/provider-azurerm/lib/lb-backend-address-pool";
import type * as BalancerProbe from "@cdktf/provider-azurerm/lib/lb-probe";
import type * as BalancerRule from "@cdktf/provider-azurerm/lib/lb-rule";
import type * as ClientConfig from "@cdktf/provider-azurerm/lib/data-azurerm-client-config";
import type * as KeyVault from "@cdktf/provider-azurerm/lib/key-vault";
import type * as Identity from "@cdktf/provider-azurerm/lib/user-assigned-identity";
import type * as RoleAssignment from "@cdktf/provider-azurerm/lib/role-assignment";
import type * as LinuxMachine from "@cdktf/provider-azurerm/lib/linux-virtual-machine";
import type * as LocalGateway from "@cdktf/provider-azurerm/lib/local-network-gateway";
import type * as ManagementLock from "@cdktf/provider-azurerm/lib/management-lock";
import type * as Maintenance from "@cdktf/provider-azurerm/lib/maintenance-configuration";
import type * as MaintenanceAssignment from "@cdktf/provider-azurerm/lib/maintenance-assignment-virtual-machine";
import type * as ManagedDisk from "@cdktf/provider-azurerm/lib/managed-disk";
import type * as NatGateway from "@cdktf/provider-azurerm/lib/nat-gateway";
import type * as NatAddress from "@cdktf/provider-azurerm/lib/nat-gateway-public-ip-association";
import type * as NetworkInterface from "@cdktf/provider-azurerm/lib/network-interface";
import type * as BalancerMember from "@cdktf/provider-azurerm/lib/network-interface-backend-address-pool-association";
import type * as Provider from "@cdktf/provider-azurerm/lib/provider";
import type * as PublicIp from "@cdktf/provider-azurerm/lib/public-ip";
import type * as ResourceGroup from "@cdktf/provider-azurerm/lib/resource-group";
import type * as RouteTable from "@cdktf/provider-azurerm/lib/route-table";
import type * as SecurityGroup from "@cdktf/provider-azurerm/lib/network-security-group";
import type * as SecurityRule from "@cdktf/provider-azurerm/lib/network-security-rule";
import type * as Subnet from "@cdktf/provider-azurerm/lib/subnet";
import type * as SubnetNat from "@cdktf/provider-azurerm/lib/subnet-nat-gateway-association";
import type * as SubnetRoutes from "@cdktf/provider-azurerm/lib/subnet-route-table-association";
import type * as SubnetGroup from "@cdktf/provider-azurerm/lib/subnet-network-security-group-association";
import type * as BackupPolicy from "@cdktf/provider-azurerm/lib/backup-policy-vm";
import type * as ProtectedMachine from "@cdktf/provider-azurerm/lib/backup-protected-vm";
import type * as RecoveryVault from "@cdktf/provider-azurerm/lib/recovery-services-vault";
import type * as DiskAttachment from "@cdktf/provider-azurerm/lib/virtual-machine-data-disk-attachment";
import type * as VirtualNetwork from "@cdktf/provider-azurerm/lib/virtual-network";
import type * as NetworkDns from "@cdktf/provider-azurerm/lib/virtual-network-dns-servers";
import type * as Gateway from "@cdktf/provider-azurerm/lib/virtual-network-gateway";
import type * as Connection from "@cdktf/provider-azurerm/lib/virtual-network-gateway-connection";
import type * as WindowsMachine from "@cdktf/provider-azurerm/lib/windows-virtual-machine";
import { MissingPackageError } from "../../base/missing-package";

/**
 * Classes of the Azure provider by resource, each loaded when it is first used: the package's index costs 1.7 s and 425 MB,
 * and a deployment without Azure loads none. The package is an optional peer; without it the error says how to get it.
 */
export const azurerm = {
  provider: () => load<typeof Provider>("provider").AzurermProvider,
  resourceGroup: () => load<typeof ResourceGroup>("resource-group").ResourceGroup,
  virtualNetwork: () => load<typeof VirtualNetwork>("virtual-network").VirtualNetwork,
  networkDns: () => load<typeof NetworkDns>("virtual-network-dns-servers").VirtualNetworkDnsServers,
  subnet: () => load<typeof Subnet>("subnet").Subnet,
  securityGroup: () => load<typeof SecurityGroup>("network-security-group").NetworkSecurityGroup,
  securityRule: () => load<typeof SecurityRule>("network-security-rule").NetworkSecurityRule,
  subnetGroup: () =>
    load<typeof SubnetGroup>("subnet-network-security-group-association").SubnetNetworkSecurityGroupAssociation,
  natGateway: () => load<typeof NatGateway>("nat-gateway").NatGateway,
  natAddress: () => load<typeof NatAddress>("nat-gateway-public-ip-association").NatGatewayPublicIpAssociation,
  subnetNat: () => load<typeof SubnetNat>("subnet-nat-gateway-association").SubnetNatGatewayAssociation,
  routeTable: () => load<typeof RouteTable>("route-table").RouteTable,
  subnetRoutes: () => load<typeof SubnetRoutes>("subnet-route-table-association").SubnetRouteTableAssociation,
  publicIp: () => load<typeof PublicIp>("public-ip").PublicIp,
  gateway: () => load<typeof Gateway>("virtual-network-gateway").VirtualNetworkGateway,
  localGateway: () => load<typeof LocalGateway>("local-network-gateway").LocalNetworkGateway,
  connection: () => load<typeof Connection>("virtual-network-gateway-connection").VirtualNetworkGatewayConnection,
  networkInterface: () => load<typeof NetworkInterface>("network-interface").NetworkInterface,
  windowsMachine: () => load<typeof WindowsMachine>("windows-virtual-machine").WindowsVirtualMachine,
  linuxMachine: () => load<typeof LinuxMachine>("linux-virtual-machine").LinuxVirtualMachine,
  managementLock: () => load<typeof ManagementLock>("management-lock").ManagementLock,
  managedDisk: () => load<typeof ManagedDisk>("managed-disk").ManagedDisk,
  diskAttachment: () =>
    load<typeof DiskAttachment>("virtual-machine-data-disk-attachment").VirtualMachineDataDiskAttachment,
  recoveryVault: () => load<typeof RecoveryVault>("recovery-services-vault").RecoveryServicesVault,
  backupPolicy: () => load<typeof BackupPolicy>("backup-policy-vm").BackupPolicyVm,
  protectedMachine: () => load<typeof ProtectedMachine>("backup-protected-vm").BackupProtectedVm,
  balancer: () => load<typeof Balancer>("lb").Lb,
  balancerPool: () => load<typeof BalancerPool>("lb-backend-address-pool").LbBackendAddressPool,
  balancerProbe: () => load<typeof BalancerProbe>("lb-probe").LbProbe,
  balancerRule: () => load<typeof BalancerRule>("lb-rule").LbRule,
  balancerMember: () =>
    load<typeof BalancerMember>("network-interface-backend-address-pool-association")
      .NetworkInterfaceBackendAddressPoolAssociation,
  workspace: () => load<typeof Workspace>("log-analytics-workspace").LogAnalyticsWorkspace,
  machineExtension: () => load<typeof MachineExtension>("virtual-machine-extension").VirtualMachineExtension,
  runCommand: () => load<typeof RunCommand>("virtual-machine-run-command").VirtualMachineRunCommand,
  collectionRule: () => load<typeof CollectionRule>("monitor-data-collection-rule").MonitorDataCollectionRule,
  collectionAssociation: () =>
    load<typeof CollectionAssociation>("monitor-data-collection-rule-association").MonitorDataCollectionRuleAssociation,
  actionGroup: () => load<typeof ActionGroup>("monitor-action-group").MonitorActionGroup,
  metricAlert: () => load<typeof MetricAlert>("monitor-metric-alert").MonitorMetricAlert,
  queryAlert: () => load<typeof QueryAlert>("monitor-scheduled-query-rules-alert-v2").MonitorScheduledQueryRulesAlertV2,
  operationAlert: () => load<typeof OperationAlert>("monitor-activity-log-alert").MonitorActivityLogAlert,
  maintenance: () => load<typeof Maintenance>("maintenance-configuration").MaintenanceConfiguration,
  maintenanceAssignment: () =>
    load<typeof MaintenanceAssignment>("maintenance-assignment-virtual-machine").MaintenanceAssignmentVirtualMachine,
  clientConfig: () => load<typeof ClientConfig>("data-azurerm-client-config").DataAzurermClientConfig,
  keyVault: () => load<typeof KeyVault>("key-vault").KeyVault,
  identity: () => load<typeof Identity>("user-assigned-identity").UserAssignedIdentity,
  roleAssignment: () => load<typeof RoleAssignment>("role-assignment").RoleAssignment,
  dnsA: () => load<typeof DnsA>("dns-a-record").DnsARecord,
  dnsCname: () => load<typeof DnsCname>("dns-cname-record").DnsCnameRecord,
  dnsMx: () => load<typeof DnsMx>("dns-mx-record").DnsMxRecord,
  dnsSrv: () => load<typeof DnsSrv>("dns-srv-record").DnsSrvRecord,
  dnsTxt: () => load<typeof DnsTxt>("dns-txt-record").DnsTxtRecord,
  dnsZone: () => load<typeof DnsZone>("dns-zone").DnsZone,
  privateDnsA: () => load<typeof PrivateDnsA>("private-dns-a-record").PrivateDnsARecord,
  privateDnsCname: () => load<typeof PrivateDnsCname>("private-dns-cname-record").PrivateDnsCnameRecord,
  privateDnsSrv: () => load<typeof PrivateDnsSrv>("private-dns-srv-record").PrivateDnsSrvRecord,
  privateEndpoint: () => load<typeof PrivateEndpoint>("private-endpoint").PrivateEndpoint,
  privateDnsZone: () => load<typeof PrivateDnsZone>("private-dns-zone").PrivateDnsZone,
  privateDnsLink: () =>
    load<typeof PrivateDnsLink>("private-dns-zone-virtual-network-link").PrivateDnsZoneVirtualNetworkLink,
  bastion: () => load<typeof Bastion>("bastion-host").BastionHost,
  budget: () => load<typeof Budget>("consumption-budget-resource-group").ConsumptionBudgetResourceGroup,
  availabilitySet: () => load<typeof AvailabilitySet>("availability-set").AvailabilitySet,
};

const PACKAGE = "@cdktf/provider-azurerm";

function load<T>(resource: string): T {
  try {
    return require(`${PACKAGE}/lib/${resource}`) as T;
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new MissingPackageError(
      `a datacenter in Azure needs the package ${PACKAGE}, which is not installed; run \`npm install ${PACKAGE}@14\`.`,
      { cause: error },
    );
  }
}

/** Whether the package itself is not found; another one that it needs would be named. */
function isMissing(error: unknown): boolean {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return code === "MODULE_NOT_FOUND" && String(message).split("\n")[0]?.includes(`'${PACKAGE}`) === true;
}
