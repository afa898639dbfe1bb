import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: {
    deployment: {
      "exchange.modernAuthentication": "adfs",
      identity: { tenant: "t", signOn: { method: "adfs", servers: [], proxies: [], relyingParties: [] } },
    },
  },
  breaks: [
    {
      document: { "exchange.modernAuthentication": "adfs" },
      finds: [
        "exchange.modernAuthentication: modern authentication uses AD FS, which the document does not have, got no sign-on service, expected `identity.signOn` with method adfs; describe AD FS in `identity.signOn` and update all servers to 2019 CU13 or SE",
      ],
    },
    {
      document: { "exchange.modernAuthentication": "adfs", "exchange.version": "2019", "exchange.update": "CU12" },
      finds: [
        "exchange.modernAuthentication: modern authentication uses AD FS, which the document does not have, got no sign-on service, expected `identity.signOn` with method adfs; describe AD FS in `identity.signOn` and update all servers to 2019 CU13 or SE",
        "exchange.modernAuthentication: these servers do not support AD FS for modern authentication, got 2019 CU12, expected 2019 CU13 or SE; describe AD FS in `identity.signOn` and update all servers to 2019 CU13 or SE",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "exchange.modernAuthentication", to: "adfs", finds: ["sec-modern-auth-adfs"] },
    { from: "small-government", set: "exchange.modernAuthentication", to: "adfs", finds: ["sec-modern-auth-adfs"] },
  ],
};
