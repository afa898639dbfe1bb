import { passThrough } from "../../facts/hybrid-limits";
import type { IdentityServer } from "../../model/types";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { windowsVersion } from "../support/compare-versions";
import type { Breach, Subject } from "../types";

export const ssoPta3 = catalogueRule("sso-pta-3", {
  why: "Without an agent that responds, nobody can sign in to Microsoft 365.",
  fix: "list at least three agents in two datacenters as `identity.signOn.servers`",
  check: (subject) => {
    const signOn = subject.deployment.identity?.signOn;
    if (signOn?.method !== "pass-through") return doesNotApply;
    const places = [...new Set(signOn.servers.map((server) => server.datacenter))];
    const { agents, mostAgents } = passThrough;
    const path = subject.pathOf(signOn, "servers");
    const wrong = signOn.servers.length < agents || signOn.servers.length > mostAgents;
    return answerOf([
      wrong
        ? breach(path, {
            message: "the number of agents for pass-through authentication is wrong",
            got: signOn.servers.length,
            expected: `${agents} to ${mostAgents}`,
          })
        : undefined,
      installations(subject, signOn.servers),
      places.length === 1
        ? breach(path, {
            message: "all agents are in one datacenter",
            got: places.join(", "),
            expected: "at least two datacenters",
          })
        : undefined,
    ]);
  },
});

/** Agents run on Windows Server 2016 or later with a desktop; what is omitted for existing servers is not judged. */
function installations(subject: Subject, servers: readonly IdentityServer[]): readonly Breach[] {
  const { exchange } = subject.deployment;
  return servers.flatMap((server) => {
    const { name, windows, windowsInstallation } = server;
    const release = windows ?? (server.existing ? undefined : exchange.windows);
    const installation = windowsInstallation ?? (server.existing ? undefined : exchange.windowsInstallation);
    const wrong = (key: "windows" | "windowsInstallation", message: string, got: string, expected: string) =>
      breach(subject.pathOf(server, key), {
        name,
        message,
        got,
        expected,
        remedy: "install the agent on another system",
      });
    return [
      ...(release !== undefined && parseInt(windowsVersion(release), 10) < passThrough.windows
        ? [wrong("windows", "an agent runs on a version of Windows Server that is too old", release, "2016 or later")]
        : []),
      ...(installation === "core"
        ? [wrong("windowsInstallation", "an agent runs on a system without a desktop", installation, "desktop")]
        : []),
    ];
  });
}
