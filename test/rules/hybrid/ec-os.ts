import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { governmentServers, governmentSynced, none, townSynced } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "exchange.windows": "2025" },
      finds: [
        'identity.directorySync.servers[0].windows [SYNC1]: Entra Connect is not supported on this version of Windows Server, got 2025, expected 2016, 2019, 2022; give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
        'identity.directorySync.servers[1].windows [SYNC2]: Entra Connect is not supported on this version of Windows Server, got 2025, expected 2016, 2019, 2022; give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
      ],
    },
    {
      ...school,
      document: { "exchange.windowsInstallation": "core" },
      finds: [
        'exchange.windowsInstallation: Entra Connect is to run on a system without a desktop, got core, expected desktop; give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
      ],
    },
    {
      ...school,
      document: {
        "identity.directorySync.servers[0].windows": "2025",
        "identity.directorySync.servers[1].windowsInstallation": "core",
      },
      finds: [
        'identity.directorySync.servers[0].windows [SYNC1]: Entra Connect is not supported on this version of Windows Server, got 2025, expected 2016, 2019, 2022; give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
        'identity.directorySync.servers[1].windowsInstallation [SYNC2]: Entra Connect is to run on a system without a desktop, got core, expected desktop; give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    {
      from: "town",
      set: "identity",
      to: townSynced({ windows: "2025" }),
      finds: ["services-survive-failures", "ec-os", "bk-system-state"],
    },
    {
      from: "small-government",
      set: "identity",
      to: governmentSynced({ servers: governmentServers.map((server) => ({ ...server, windows: undefined })) }),
      finds: ["ec-os", "bk-system-state"],
    },
    { from: "school", set: "exchange.windows", to: "2025", finds: ["ec-os"] },
    { from: "school", set: "exchange.windowsInstallation", to: "core", finds: ["ec-os"] },
    { from: "school", set: "identity.directorySync.servers[0].windows", to: "2025", finds: ["ec-os"] },
    { from: "school", set: "identity.directorySync.servers[1].windows", to: "2012R2", finds: ["ec-os"] },
    { from: "school", set: "identity.directorySync.servers[1].windowsInstallation", to: "core", finds: ["ec-os"] },
    { from: "school", set: "exchange.windows", to: "2012R2", finds: ["ec-os", "life-os-se"] },
  ],
};
