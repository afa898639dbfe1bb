import { edgeMemoryGB } from "../../facts/server-limits";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hwRamEdge = catalogueRule("hw-ram-edge", {
  why: "With less memory, the transport service of an Edge server is under back pressure and defers mail in busy hours.",
  fix: "give the Edge server more memory",
  check: (subject) =>
    eachOf(
      subject.deployment.gateways.filter(({ edge }) => edge !== undefined),
      (gateway) => {
        const path = subject.pathOf(gateway, "edge", "memoryGB");
        const memoryGB = gateway.edge?.memoryGB;
        if (memoryGB === undefined) return undecided(path, `whether ${gateway.name} has enough memory`, gateway.name);
        if (memoryGB >= edgeMemoryGB) return undefined;
        return breach(path, {
          name: gateway.name,
          message: "the Edge server has less memory than the recommended minimum",
          got: `${memoryGB} GB`,
          expected: `at least ${edgeMemoryGB} GB`,
        });
      },
    ),
});
