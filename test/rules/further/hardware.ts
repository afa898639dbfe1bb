// Cases of the area's test: they prove that the rules on page files, disks, arrays, timeouts and scanners hold for the town, break by one named change
// with the expected place and words, and know where they do not apply.
import type { RuleCases } from "../support/describe-rule";

export const further: Readonly<Record<string, RuleCases>> = {
  "hw-fs-db": {
    holds: { document: { "clusters[0].machine.dataFileSystem": "ntfs" } },
    breaks: [
      {
        document: { "clusters[0].machine.dataFileSystem": "exfat" },
        finds: [
          "clusters[0].machine.dataFileSystem: databases are on a file system that is not supported by Exchange, got exfat, expected refs or ntfs; set `machine.dataFileSystem: refs`, with integrity streams off",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-fs-system": {
    holds: { document: { "clusters[0].machine.systemFileSystem": "ntfs" } },
    breaks: [
      {
        document: { "clusters[0].machine.systemFileSystem": "refs" },
        finds: [
          "clusters[0].machine.systemFileSystem: the system disk of the members does not use NTFS, got refs, expected ntfs; set `machine.systemFileSystem: ntfs`",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-pagefile-single": {
    breaks: [
      {
        document: { "clusters[0].machine.pageFile": "system-managed" },
        finds: [
          "clusters[0].machine.pageFile: the members do not have a single page file of a fixed size, got system-managed, expected single; set `machine.pageFile: single`",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-av-no-mitm": {
    holds: { document: { "exchange.tlsInspection": false } },
    breaks: [
      {
        document: { "exchange.tlsInspection": true },
        finds: [
          "exchange.tlsInspection: TLS between clients and servers is inspected while Extended Protection is on, got true, expected false; turn off TLS inspection on servers and clients",
        ],
      },
    ],
    doesNotApply: { from: "school", deployment: { hybrid: undefined } },
  },
  "hw-block-storage": {
    holds: { document: { "datacenters[0].hosts[0].storage[1].attachment": "san" } },
    breaks: [
      {
        document: { "datacenters[0].hosts[0].storage[1].attachment": "nas" },
        finds: [
          "datacenters[0].hosts[0].storage[1].attachment [HV11]: disks of members are on network-attached storage, got nas, expected direct or san, or smb for fixed disks; place the disks on direct-attached storage or a SAN, or as fixed VHDX files on an SMB 3 share",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-db-free-180gb": {
    breaks: [
      {
        plan: { "machines[0].disks[1].sizeGB": 1000 },
        finds: [
          "clusters[0].members.dc1[0] [MBX1 DAG1-DB1]: managed availability will report low space on the data disk, got 34 GB free, expected at least 180 GB; plan larger data disks, or override the monitor with a suitable threshold",
        ],
      },
      {
        document: { "clusters[0].machine.dataDiskGB": 1000 },
        finds: [
          "clusters[0].machine.dataDiskGB: managed availability will report low space on the data disk, got 34 GB free, expected at least 180 GB; plan larger data disks, or override the monitor with a suitable threshold",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-free-install": {
    breaks: [
      {
        plan: { "machines[0].disks[0].sizeGB": 100 },
        finds: [
          "clusters[0].members.dc1[0] [MBX1]: the system disk has too little space for setup next to the page file and the queue, got 100 GB, expected at least 113 GB; make the system disk larger",
        ],
      },
      {
        document: { "clusters[0].machine.systemDiskGB": 60 },
        finds: [
          "clusters[0].machine.systemDiskGB: the system disk has too little space for setup next to the page file and the queue, got 60 GB, expected at least 113 GB; make the system disk larger",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-idle-timeout-chain": {
    breaks: [
      {
        document: { "proxies[0].idleTimeoutSeconds": 600 },
        finds: [
          "proxies[0].idleTimeoutSeconds [rproxy]: the idle timeouts do not decrease along the client's path, got firewall 3600 s, proxy 600 s, Exchange 1200 s, expected decreasing values, such as 3600 s, 2400 s, 1200 s; let idle timeouts decrease along the path: firewall, then proxy, then Exchange",
        ],
      },
      {
        document: { "datacenters[0].firewallIdleSeconds": 1800 },
        finds: [
          "datacenters[0].firewallIdleSeconds [rproxy]: the idle timeouts do not decrease along the client's path, got firewall 1800 s, proxy 2400 s, Exchange 1200 s, expected decreasing values, such as 3600 s, 2400 s, 1200 s; let idle timeouts decrease along the path: firewall, then proxy, then Exchange",
        ],
      },
      {
        document: { "proxies[0].idleTimeoutSeconds": 10800 },
        finds: [
          "proxies[0].idleTimeoutSeconds [rproxy]: the idle timeouts do not decrease along the client's path, got firewall 3600 s, proxy 10800 s, Exchange 1200 s, expected decreasing values, such as 3600 s, 2400 s, 1200 s; let idle timeouts decrease along the path: firewall, then proxy, then Exchange",
        ],
      },
    ],
    doesNotApply: { document: { proxies: [] } },
  },
  "hw-log-capacity": {
    breaks: [
      {
        plan: { "machines[0].disks[1].sizeGB": 900 },
        finds: [
          "clusters[0].members.dc1[0] [MBX1 DAG1-DB1]: the data disk has too little space for its databases and their logs, got 900 GB, expected at least 966 GB; plan larger data disks, or fewer databases on each",
        ],
      },
      {
        document: { "clusters[0].machine.dataDiskGB": 900 },
        finds: [
          "clusters[0].machine.dataDiskGB: the data disk has too little space for its databases and their logs, got 900 GB, expected at least 966 GB; plan larger data disks, or fewer databases on each",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-mountpoint-host-raid": {
    breaks: [
      {
        document: { "datacenters[0].hosts[0].storage[0].raid": "none" },
        finds: [
          "datacenters[0].hosts[0].storage[0].raid [HV11]: the disk that hosts the mount points of the data disks is not protected by RAID, got none, expected raid-1 or raid-10; place the system disk on mirrored disks",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-no-compress-efs": {
    holds: { document: { "datacenters[0].hosts[0].storage[1].features": ["tiering"] } },
    breaks: [
      {
        document: { "datacenters[0].hosts[0].storage[1].features": ["deduplication"] },
        finds: [
          "datacenters[0].hosts[0].storage[1].features [HV11]: the storage of databases or of the queue rewrites data, got deduplication, expected no deduplication, compression or EFS; turn it off for the storage of databases and system disks",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-no-shared-spindles": {
    breaks: [
      {
        document: { "datacenters[0].hosts[0].storage[1].shared": true },
        finds: [
          "datacenters[0].hosts[0].storage[1].shared [HV11]: the members share physical disks with other applications, got true, expected false; give the members dedicated physical disks",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-no-tiering": {
    breaks: [
      {
        document: { "datacenters[0].hosts[0].storage[1].features": ["tiering"] },
        finds: [
          "datacenters[0].hosts[0].storage[1].features [HV11]: the storage of members moves data between tiers, got tiering, expected no tiering; exclude the members' volumes from tiering",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-pagefile-2016": {
    holds: { document: { "exchange.version": "2016", "exchange.update": "CU23" } },
    breaks: [
      {
        document: { "exchange.version": "2016", "exchange.update": "CU23" },
        plan: { "sizes.clusters[0].pageFileGB": 128 },
        finds: [
          "clusters[0].machine.memoryGB: the page file does not match 32 GB of memory, got 128 GB, expected 33 GB; set the initial and maximum size of the page file to the memory plus 10 MB, at most 32,778 MB",
        ],
      },
      {
        document: { "exchange.version": "2016", "exchange.update": "CU23", "clusters[0].machine.pageFileGB": 16 },
        finds: [
          "clusters[0].machine.pageFileGB: the page file does not match 32 GB of memory, got 16 GB, expected 33 GB; set the initial and maximum size of the page file to the memory plus 10 MB, at most 32,778 MB",
        ],
      },
    ],
    doesNotApply: {},
  },
  "hw-pagefile-25": {
    breaks: [
      {
        plan: { "sizes.clusters[0].pageFileGB": 64 },
        finds: [
          "clusters[0].machine.memoryGB: the page file does not match 128 GB of memory, got 64 GB, expected 32 GB; set the initial and maximum size of the page file to a quarter of the memory",
        ],
      },
      {
        document: { "clusters[0].machine.pageFileGB": 16 },
        finds: [
          "clusters[0].machine.pageFileGB: the page file does not match 128 GB of memory, got 16 GB, expected 32 GB; set the initial and maximum size of the page file to a quarter of the memory",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "hw-ram-edge": {
    holds: { document: { "gateways[0].edge": { memoryGB: 64 } } },
    breaks: [
      {
        document: { "gateways[0].edge": { memoryGB: 16 } },
        finds: [
          "gateways[0].edge.memoryGB [mailgw]: the Edge server has less memory than the recommended minimum, got 16 GB, expected at least 64 GB; give the Edge server more memory",
        ],
      },
    ],
    undecided: [
      {
        document: { "gateways[0].edge": {} },
        finds: [
          "gateways[0].edge.memoryGB [mailgw]: not decided: the document does not say whether mailgw has enough memory, expected `gateways[0].edge.memoryGB`; add this key",
        ],
      },
    ],
    doesNotApply: {},
  },
  "hw-same-sector": {
    breaks: [
      {
        document: {
          "datacenters[0].hosts[0].storage[1].disks": {
            count: 8,
            rawGB: 4000,
            kind: "hdd-7200-sas-3.5",
            sector: "512e",
          },
          "datacenters[1].hosts[0].storage[1].disks": {
            count: 8,
            rawGB: 4000,
            kind: "hdd-7200-sas-3.5",
            sector: "4kn",
          },
        },
        finds: [
          "clusters[0].machine.dataDisk: copies of the same database are on disks with different sector types, got 4kn, 512e, expected one sector type; use disks with the same sector type for all members of the DAG",
        ],
      },
    ],
    doesNotApply: { from: "school" },
    undecided: [
      {
        document: {
          "datacenters[0].hosts[0].storage[1].disks": { count: 8, rawGB: 4000, kind: "ssd", sector: "512e" },
        },
        finds: [
          "datacenters[1].hosts[0].storage[1].disks.sector [DAG1]: not decided: the document does not say whether all copies of DAG1 are on disks with the same sector type, expected `datacenters[1].hosts[0].storage[1].disks.sector`; add this key",
        ],
      },
    ],
  },
  "hw-stripe-cache": {
    holds: {
      document: {
        "datacenters[0].hosts[0].storage[1].stripeKB": 256,
        "datacenters[0].hosts[0].storage[1].writeCache": "protected",
      },
    },
    breaks: [
      {
        document: { "datacenters[0].hosts[0].storage[1].stripeKB": 64 },
        finds: [
          "datacenters[0].hosts[0].storage[1].stripeKB [HV11]: the RAID stripe is too small, got 64 KB, expected at least 256 KB; set the stripe to at least 256 KB and protect the write cache with a battery or flash",
        ],
      },
      {
        document: { "datacenters[0].hosts[0].storage[1].writeCache": "unprotected" },
        finds: [
          "datacenters[0].hosts[0].storage[1].writeCache [HV11]: the write cache is lost when power fails, got unprotected, expected protected; set the stripe to at least 256 KB and protect the write cache with a battery or flash",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
};
