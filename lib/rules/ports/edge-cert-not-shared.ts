import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf } from "../support/mail-entries";

export const edgeCertNotShared = catalogueRule("edge-cert-not-shared", {
  why: "The subscription trusts the Edge server by its own certificate: a shared or renewed certificate breaks that trust.",
  fix: "keep the self-signed certificate as the default SMTP certificate and set `edge.certificate: self-signed`",
  check: (subject) =>
    eachOf(edgesOf(subject), ({ gateway, edge }) => {
      const path = subject.pathOf(edge, "certificate");
      if (edge.certificate === undefined) {
        return undecided(path, `which default SMTP certificate ${gateway.name} has`, gateway.name);
      }
      if (edge.certificate === "self-signed") return undefined;
      return breach(path, {
        name: gateway.name,
        message: "the default SMTP certificate of the Edge server is shared with other servers",
        got: edge.certificate,
        expected: "self-signed",
      });
    }),
});
