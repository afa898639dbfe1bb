import type { Change } from "../lock/support";

/** Three members that mount and two that stand by, with nine databases. */
export const activePassive: Change = (town) => {
  const [cluster] = town.clusters ?? [];
  if (cluster === undefined || town.exchange === undefined) throw new Error("the town has no cluster");
  town.exchange.edition = "enterprise";
  Object.assign(cluster, { model: "active-passive", primary: "dc1", databases: 9 });
  cluster.members = { dc1: [{ name: "MBX{0}", count: 3 }], dc2: [{ name: "MBY{0}", count: 2 }] };
  for (const [i, datacenter] of town.datacenters.slice(0, 2).entries()) {
    const [servers, replication] = datacenter.networks ?? [];
    const [host] = datacenter.hosts ?? [];
    if (servers === undefined || replication === undefined || host === undefined) throw new Error("no such town");
    servers.assign = `10.${i + 1}.10.100-10.${i + 1}.10.120`;
    replication.assign = `10.${i + 1}.20.100-10.${i + 1}.20.120`;
    datacenter.hosts = [1, 2, 3].map((number) => ({
      ...host,
      name: `HV${i + 1}${number}`,
      address: `hv${i + 1}${number}.example`,
    }));
  }
};
