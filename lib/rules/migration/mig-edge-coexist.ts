import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf } from "../support/mail-entries";
import { exchangeSources } from "../support/migration-sources";

export const migEdgeCoexist = catalogueRule("mig-edge-coexist", {
  why: "An Edge server of an old version cannot be subscribed to new Mailbox servers: mail stops when the old ones are removed.",
  fix: "replace the Edge server with an SE server first, and specify its version as `edge.version`",
  reading:
    "Versions that setup of SE allows in the organization are assumed to coexist; the new subscription is judged by edge-resubscribe-new-mbx.",
  check: (subject) =>
    eachOf(
      subject.deployment.migration?.target === "cluster" && exchangeSources(subject).length > 0 ? edgesOf(subject) : [],
      ({ gateway, edge }) => {
        const path = subject.pathOf(edge, "version");
        if (edge.version === undefined) return undecided(path, `the version of ${gateway.name}`, gateway.name);
        if (["2016", "2019", "SE"].includes(edge.version)) return undefined;
        return breach(path, {
          name: gateway.name,
          message: "the Edge server is too old for the new Mailbox servers",
          got: edge.version,
          expected: "2016, 2019 or SE",
        });
      },
    ),
});
