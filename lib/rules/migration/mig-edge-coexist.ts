import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf } from "../support/gateways";
import { exchangeSources } from "../support/migration";

export const migEdgeCoexist = catalogueRule("mig-edge-coexist", {
  why: "An Edge server of an old version does not subscribe to new mailbox servers: mail stops when the old ones go.",
  fix: "replace the Edge server by one of SE first, and write its version as `edge.version`",
  reading:
    "Versions that setup of SE bears in the organization are taken as those that may coexist; edge-resubscribe-new-mbx asks for the new subscription.",
  check: (subject) =>
    eachOf(
      subject.deployment.migration?.target === "cluster" && exchangeSources(subject).length > 0 ? edgesOf(subject) : [],
      ({ gateway, edge }) => {
        const path = subject.pathOf(edge, "version");
        if (edge.version === undefined) return undecided(path, `which version ${gateway.name} has`, gateway.name);
        if (["2016", "2019", "SE"].includes(edge.version)) return undefined;
        return breach(path, {
          name: gateway.name,
          message: "the Edge server is too old for the new mailbox servers",
          got: edge.version,
          expected: "2016, 2019 or SE",
        });
      },
    ),
});
