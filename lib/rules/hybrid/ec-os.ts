import { connectWindows } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { identityPath, machinesOf } from "../support/hybrid";
import { windowsVersion } from "../support/versions";

export const ecOs = catalogueRule("ec-os", {
  why: "Setup or support of Entra Connect ends on other systems: it needs Windows Server with a desktop.",
  fix: "give these servers Windows Server 2022 with a desktop",
  reading: "Windows Server 2025 is refused as the page of September 2025 says; read it again before waiving.",
  check: (subject) => {
    const { exchange, identity } = subject.deployment;
    const machines = machinesOf(subject, "directory-sync");
    if (identity?.directorySync?.product !== "entra-connect" || machines.length === 0) return doesNotApply;
    return answerOf([
      machines
        .filter((machine) => !connectWindows.includes(windowsVersion(machine.release)))
        .map((machine) =>
          breach(identityPath(subject, machine.name), {
            name: machine.name,
            message: "Entra Connect is not supported on this version of Windows Server",
            got: machine.release,
            expected: connectWindows.join(", "),
          }),
        ),
      exchange.windowsInstallation === "core"
        ? breach(subject.pathOf(exchange, "windowsInstallation"), {
            message: "Entra Connect is to run on a system without a desktop",
            got: exchange.windowsInstallation,
            expected: "desktop",
          })
        : undefined,
    ]);
  },
});
