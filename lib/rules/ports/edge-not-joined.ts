import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf } from "../support/mail-entries";

export const edgeNotJoined = catalogueRule("edge-not-joined", {
  why: "An Edge server is the first server that attackers reach: joined to the forest, it would lead them to the domain controllers.",
  fix: "leave the Edge server in a workgroup or a perimeter domain and specify it as `edge.domain`",
  check: (subject) =>
    eachOf(edgesOf(subject), ({ gateway, edge }) => {
      const path = subject.pathOf(edge, "domain");
      if (edge.domain === undefined) return undecided(path, `what ${gateway.name} is joined to`, gateway.name);
      if (edge.domain !== "internal-forest") return undefined;
      return breach(path, {
        name: gateway.name,
        message: "the Edge server is joined to the internal forest",
        got: edge.domain,
        expected: "workgroup or perimeter-domain",
      });
    }),
});
