import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf } from "../support/mail-entries";

export const edgeInternalSmtpServers = catalogueRule("edge-internal-smtp-servers", {
  why: "The filters treat the last hop that is not listed as the sender: a gateway in front of the Edge server is then judged, and blocked, as one.",
  fix: "list every mail server in front of the Edge server as `edge.internalSmtpServers`",
  check: (subject) =>
    eachOf(edgesOf(subject), ({ gateway, edge }) => {
      const path = subject.pathOf(edge, "internalSmtpServers");
      const listed = edge.internalSmtpServers;
      if (listed === undefined) {
        return undecided(path, `which servers ${gateway.name} treats as internal`, gateway.name);
      }
      const before = subject.deployment.gateways.filter(
        (other) =>
          other.edge === undefined && other.direction !== "outbound" && other.datacenter === gateway.datacenter,
      );
      const missing = before.filter((other) => other.address !== undefined && !listed.includes(other.address));
      if (missing.length === 0) return undefined;
      return breach(path, {
        name: gateway.name,
        message: "a gateway in front of the Edge server is not among its internal SMTP servers",
        got: listed.length === 0 ? "none" : listed.join(", "),
        expected: `also ${missing.map((other) => other.address).join(", ")}`,
      });
    }),
});
