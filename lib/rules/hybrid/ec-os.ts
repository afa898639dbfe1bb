import { connectWindows } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { windowsVersion } from "../support/compare-versions";

export const ecOs = catalogueRule("ec-os", {
  why: "Setup refuses other systems or they are not supported: Entra Connect needs Windows Server with a desktop.",
  fix: 'give these servers Windows Server 2022 with a desktop: `windows: "2022"`, `windowsInstallation: desktop`',
  reading:
    "Windows Server 2025 is refused according to the page of September 2025; read it again before waiving this rule.",
  check: (subject) => {
    const { exchange, identity } = subject.deployment;
    const servers = identity?.directorySync?.servers ?? [];
    if (identity?.directorySync?.product !== "entra-connect" || servers.length === 0) return doesNotApply;
    const asExchange = servers.filter((server) => !server.existing && server.windowsInstallation === undefined);
    return answerOf([
      servers
        .filter((server) => server.existing && server.windows === undefined)
        .map((server) =>
          undecided(
            subject.pathOf(server, "windows"),
            `which version of Windows Server ${server.name} runs`,
            server.name,
          ),
        ),
      servers
        .map((server) => ({ server, release: server.windows ?? (server.existing ? undefined : exchange.windows) }))
        .map(({ server, release }) =>
          release === undefined || connectWindows.includes(windowsVersion(release))
            ? undefined
            : breach(subject.pathOf(server, "windows"), {
                name: server.name,
                message: "Entra Connect is not supported on this version of Windows Server",
                got: release,
                expected: connectWindows.join(", "),
              }),
        ),
      asExchange.length > 0 && exchange.windowsInstallation === "core"
        ? breach(subject.pathOf(exchange, "windowsInstallation"), { message: withoutDesktop, ...desktop })
        : undefined,
      servers
        .filter((server) => server.windowsInstallation === "core")
        .map((server) =>
          breach(subject.pathOf(server, "windowsInstallation"), {
            name: server.name,
            message: withoutDesktop,
            ...desktop,
          }),
        ),
    ]);
  },
});

const withoutDesktop = "Entra Connect is to run on a system without a desktop";
const desktop = { got: "core", expected: "desktop" } as const;
