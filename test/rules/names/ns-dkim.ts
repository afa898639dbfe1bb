import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "domains[0].dkim": undefined },
      finds: [
        "domains[0].dkim [town.example]: nothing on the outbound path signs the domain's mail, expected a gateway or exchange-online; specify the gateway that signs, or exchange-online, as `dkim.signer`",
      ],
    },
    {
      document: { "gateways[0].direction": "inbound" },
      finds: [
        "domains[0].dkim.signer [town.example]: the signer is not on the outbound path, got mailgw, expected an outbound gateway or exchange-online; specify the gateway that signs, or exchange-online, as `dkim.signer`",
      ],
    },
    {
      from: "small-government",
      document: { "domains[0].dkim.signer": "mx-north" },
      finds: [
        "domains[0].dkim.signer [government.example]: some outbound mail does not pass the signer, got mx-north signs, mx-south1, mx-south2 sends, expected a signer on every outbound path; specify `gateways` for all gateways that send, or exchange-online if all mail leaves there",
      ],
    },
    {
      document: { "domains[0].dkim.signer": "exchange-online" },
      finds: [
        "domains[0].dkim.signer [town.example]: some outbound mail does not pass the signer, got exchange-online signs, mailgw sends, expected a signer on every outbound path; specify `gateways` for all gateways that send, or exchange-online if all mail leaves there",
      ],
    },
    {
      from: "school",
      document: { "domains[0].dkim": { signer: "relay", selector: "r1" } },
      finds: [
        "domains[0].dkim.signer [school.example]: some outbound mail does not pass the signer, got relay signs, Exchange Online sends, expected a signer on every outbound path; specify `gateways` for all gateways that send, or exchange-online if all mail leaves there",
      ],
    },
  ],
  doesNotApply: { document: { domains: [] } },
  undecided: [
    {
      document: { "domains[0].dkim.selector": undefined },
      finds: [
        "domains[0].dkim.selector [town.example]: cannot be judged: under which selector receivers find the key of the signature is not specified; add `domains[0].dkim.selector`, such as `selector: gw1`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "domains[0].dkim", to: undefined, finds: ["ns-dkim"] },
    { from: "town", set: "domains[0].dkim.signer", to: "exchange-online", finds: ["ns-dkim"] },
    { from: "town", set: "domains[0].dkim.selector", to: undefined, finds: ["ns-dkim"] },
    { from: "small-government", set: "domains[0].dkim", to: undefined, finds: ["ns-dkim"] },
    { from: "small-government", set: "domains[2].dkim", to: undefined, finds: ["ns-dkim"] },
    { from: "small-government", set: "domains[0].dkim.selector", to: undefined, finds: ["ns-dkim"] },
    { from: "small-government", set: "domains[0].dkim.signer", to: "mx-north", finds: ["ns-dkim"] },
    { from: "small-government", set: "domains[0].dkim.signer", to: "exchange-online", finds: ["ns-dkim"] },
    { from: "school", set: "domains[0].dkim", to: undefined, finds: ["ns-dkim"] },
    { from: "school", set: "domains[0].dkim.signer", to: "relay", finds: ["ns-dkim", "dkim-signer-signs"] },
  ],
};
