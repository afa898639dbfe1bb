import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { none, townCertificate, townSignOn, townTenant } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "identity.signOn.certificate.issuer": "self-signed" },
      finds: [
        "identity.signOn.certificate.issuer: the certificate of the federation service is not from a public CA, got self-signed, expected public; order a certificate from a public CA with the name of the service and specify it as `identity.signOn.certificate`",
      ],
    },
    {
      ...school,
      document: { "identity.signOn.service": "sts.school.example" },
      finds: [
        "identity.signOn.certificate.names: the certificate does not contain the name of the federation service, got certauth.login.school.example, enterpriseregistration.school.example, login.school.example, expected sts.school.example; order a certificate from a public CA with the name of the service and specify it as `identity.signOn.certificate`",
      ],
    },
    {
      ...school,
      document: {
        "identity.signOn.certificateAuthentication": "port-443",
        "identity.signOn.certificate.names": ["*.school.example"],
      },
      finds: [
        "identity.signOn.certificate.names: the certificate lacks the name for sign-in by certificate on port 443, got *.school.example, expected also certauth.login.school.example; add this name to the certificate, or let users sign in by certificate on port 49443",
      ],
    },
  ],
  doesNotApply: none,
  undecided: [
    {
      ...school,
      document: { "identity.signOn.certificate": undefined },
      finds: [
        "identity.signOn.certificate: cannot be judged: which certificate the federation service has is not specified; add `identity.signOn.certificate`, such as `certificate: { names: [ mail.example.com ], issuer: public }`",
      ],
    },
    {
      ...school,
      document: { "identity.signOn.service": undefined },
      finds: [
        "identity.signOn.service: cannot be judged: the name of the federation service is not specified; add `identity.signOn.service`, such as `service: login.example.com`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "identity",
      to: townTenant({ signOn: { ...townSignOn, certificate: { ...townCertificate, issuer: "enterprise" } } }),
      finds: ["sso-adfs-cert", "bk-system-state"],
    },
    {
      from: "town",
      set: "identity",
      to: townTenant({ signOn: { ...townSignOn, service: "login.town.example" } }),
      finds: ["sso-adfs-cert", "bk-system-state"],
    },
    { from: "school", set: "identity.signOn.certificate", to: undefined, finds: ["sso-adfs-cert"] },
    { from: "school", set: "identity.signOn.certificate.issuer", to: "self-signed", finds: ["sso-adfs-cert"] },
    { from: "school", set: "identity.signOn.service", to: "sts.school.example", finds: ["sso-adfs-cert"] },
    { from: "school", set: "identity.signOn.service", to: undefined, finds: ["sso-adfs-cert"] },
    {
      from: "school",
      set: "identity.signOn.service",
      to: "login.other.example",
      finds: ["sso-adfs-cert", "ns-split-dns"],
    },
    { from: "school", set: "identity.signOn.certificate.issuer", to: "enterprise", finds: ["sso-adfs-cert"] },
    {
      from: "school",
      set: "identity.signOn.certificate.names",
      to: ["login.school.example"],
      finds: ["sso-adfs-cert"],
    },
    {
      from: "school",
      set: "identity.signOn.certificate.names",
      to: ["login.school.example", "enterpriseregistration.school.example"],
      finds: ["sso-adfs-cert"],
    },
    {
      from: "school",
      set: "identity.signOn.certificate.names",
      to: ["certauth.login.school.example", "enterpriseregistration.school.example"],
      finds: ["sso-adfs-cert"],
    },
    { from: "school", set: "identity.signOn.certificate.names", to: ["*.school.example"], finds: ["sso-adfs-cert"] },
  ],
};
