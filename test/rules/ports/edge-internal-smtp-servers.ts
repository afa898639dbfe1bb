import type { RuleCases } from "../support/describe-rule";
import { edge, edges, oneEdge, townEdge, withEdges } from "../support/ports-documents";

export const cases: RuleCases = {
  holds: withEdges,
  breaks: [
    {
      document: { ...edges(), "gateways[1].edge.internalSmtpServers": [] },
      finds: [
        "gateways[1].edge.internalSmtpServers [EDGE1]: a gateway in front of the Edge server is not among its internal SMTP servers, got none, expected also 10.1.50.25; list every mail server in front of the Edge server as `edge.internalSmtpServers`",
      ],
    },
  ],
  doesNotApply: {},
  undecided: [
    {
      document: { ...edges(), "gateways[1].edge.internalSmtpServers": undefined },
      finds: [
        "gateways[1].edge.internalSmtpServers [EDGE1]: cannot be judged: which servers EDGE1 treats as internal is not specified; add `gateways[1].edge.internalSmtpServers`, such as `internalSmtpServers: [ 10.1.50.26 ]`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "gateways[1]",
      to: { ...townEdge, edge: { ...edge, internalSmtpServers: [] } },
      finds: ["edge-internal-smtp-servers", ...oneEdge],
    },
  ],
};
