import { passThrough } from "../../facts/hybrid-limits";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const ssoPta3 = catalogueRule("sso-pta-3", {
  why: "Without an agent that answers nobody signs on to Microsoft 365.",
  fix: "list at least three agents over two datacenters as `identity.signOn.servers`",
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
      places.length === 1
        ? breach(path, {
            message: "all agents stand in one datacenter",
            got: places.join(", "),
            expected: "at least two datacenters",
          })
        : undefined,
    ]);
  },
});
