// Cases of the area's test: they prove that the rules on what proxies publish, test, wait for and sign on hold, break by one named change with the expected
// place and words, and know where they do not apply.
import type { RuleCases } from "../support/describe-rule";

export const further: Readonly<Record<string, RuleCases>> = {
  "proxy-arr-deprecated": {
    holds: { document: { "proxies[0].software": "other", "proxies[0].product": "nginx-plus" } },
    breaks: [
      {
        document: { "proxies[0].software": "other", "proxies[0].product": "iis-arr" },
        finds: [
          "proxies[0].product [rproxy]: the reverse proxy is IIS ARR, got iis-arr, expected haproxy, nginx or web-application-proxy; plan another reverse proxy",
        ],
      },
    ],
    doesNotApply: {},
  },
  "proxy-body-size": {
    holds: { from: "government", document: { "proxies[0].maxBodyMB": 2048 } },
    breaks: [
      {
        from: "government",
        document: { "proxies[0].maxBodyMB": 40 },
        finds: [
          "proxies[0].maxBodyMB [lb-north]: the proxy refuses messages that Exchange takes, got 40 MB, expected at least 64 MB; raise the body limit of the proxy, or lower the largest message",
        ],
      },
    ],
    doesNotApply: {},
  },
  "proxy-eas-timeout": {
    breaks: [
      {
        document: { "proxies[0].idleTimeoutSeconds": 1500 },
        finds: [
          "proxies[0].idleTimeoutSeconds [rproxy]: the proxy gives up on waiting phones too early, got 1500 s, expected at least 2400 s; set the idle timeout of the proxy to 40 minutes or more",
        ],
      },
    ],
    doesNotApply: { document: { "proxies[0].publishes": ["owa"] } },
  },
  "proxy-health-both-dcs": {
    breaks: [
      {
        document: { "proxies[0].pool": "own-datacenter" },
        finds: [
          "proxies[0].pool [rproxy]: the pool lacks the servers of a datacenter, got none of dc2, expected local servers first, all others as backup; let the pool have the servers of all datacenters, those of other datacenters as backup",
        ],
      },
      {
        plan: { "wiring.proxies[0].pool": [{ server: "MBX1", address: "10.1.10.21", port: 443, backup: false }] },
        finds: [
          "proxies[0] [rproxy]: the pool lacks the servers of a datacenter, got none of dc2, expected local servers first, all others as backup; let the pool have the servers of all datacenters, those of other datacenters as backup",
        ],
      },
      {
        plan: { "wiring.proxies[0].pool[1].backup": false },
        finds: [
          "proxies[0] [rproxy]: the pool sends clients to another datacenter first, got MBX2, expected local servers first, all others as backup; let the pool have the servers of all datacenters, those of other datacenters as backup",
        ],
      },
    ],
    doesNotApply: { from: "school" },
  },
  "proxy-health-path": {
    holds: { document: { "proxies[0].healthChecks": "tcp" } },
    breaks: [
      {
        document: { "proxies[0].healthChecks": "none" },
        finds: [
          "proxies[0].healthChecks [rproxy]: the proxy does not test the protocols of the servers, got none, expected per-protocol; set `healthChecks: per-protocol`: GET /<protocol>/healthcheck.htm, 200 expected",
        ],
      },
      {
        from: "government",
        document: { "proxies[0].healthChecks": "tcp" },
        finds: [
          "proxies[0].healthChecks [lb-north]: the proxy does not test the protocols of the servers, got tcp, expected per-protocol; set `healthChecks: per-protocol`: GET /<protocol>/healthcheck.htm, 200 expected",
        ],
      },
    ],
    doesNotApply: { document: { proxies: [] } },
  },
  "proxy-hybrid-no-preauth": {
    holds: { deployment: { hybrid: { kind: "minimal", mailFlow: "direct", retire: [] } } },
    breaks: [
      {
        document: { "proxies[0].preauthentication": { ews: "adfs" } },
        deployment: { hybrid: { kind: "minimal", mailFlow: "direct", retire: [] } },
        finds: [
          "proxies[0].preauthentication.ews [rproxy]: Exchange Online cannot pass the sign-on of the proxy for ews, got adfs, expected pass-through; let EWS and Autodiscover pass through",
        ],
      },
    ],
    doesNotApply: {},
  },
  "proxy-not-domain-exchange-host": {
    breaks: [
      {
        document: { "proxies[0].address": "10.1.0.12" },
        finds: [
          "proxies[0] [rproxy]: the proxy stands on a server of mail or directory, got DC1-AD2, expected a machine of its own; give the proxy a machine of its own in the perimeter",
        ],
      },
      {
        document: { "proxies[0].address": "10.1.10.11" },
        finds: [
          "proxies[0] [rproxy]: the proxy stands on a server of mail or directory, got OLDMAIL1, expected a machine of its own; give the proxy a machine of its own in the perimeter",
        ],
      },
      {
        deployment: { "proxies[0].address": "10.1.10.21" },
        finds: [
          "proxies[0] [rproxy]: the proxy stands on a server of mail or directory, got MBX1, expected a machine of its own; give the proxy a machine of its own in the perimeter",
        ],
      },
      {
        deployment: { "proxies[0].name": "DC1-AD1" },
        finds: [
          "proxies[0] [DC1-AD1]: the proxy stands on a server of mail or directory, got DC1-AD1, expected a machine of its own; give the proxy a machine of its own in the perimeter",
        ],
      },
    ],
    doesNotApply: { document: { proxies: [] } },
    undecided: [
      {
        document: { "proxies[0].address": undefined },
        finds: [
          "proxies[0].address [rproxy]: not decided: the document does not say on which machine rproxy runs, expected `proxies[0].address`; add this key",
        ],
      },
    ],
  },
  "proxy-path-list": {
    holds: { from: "government" },
    breaks: [
      {
        document: { "proxies[0].publishes": ["owa", "PowerShell", "api"] },
        finds: [
          "proxies[0].publishes [rproxy]: the proxy publishes more than clients need, got api, PowerShell, expected owa, ecp-user, ews, mapi, eas, activesync, microsoft-server-activesync, autodiscover, oab, rpc, outlook-anywhere; publish the protocols of clients alone, and of ecp the users' options (`ecp-user`) at most",
        ],
      },
      {
        document: { "proxies[0].publishes": ["owa", "/ecp/", "rdp", "8443"] },
        finds: [
          "proxies[0].publishes [rproxy]: the proxy publishes more than clients need, got /ecp/, expected owa, ecp-user, ews, mapi, eas, activesync, microsoft-server-activesync, autodiscover, oab, rpc, outlook-anywhere; publish the protocols of clients alone, and of ecp the users' options (`ecp-user`) at most",
        ],
      },
    ],
    doesNotApply: {},
  },
  "proxy-smtp-not-l7": {
    holds: { document: { "proxies[0].publishes": ["smtp", "owa"] } },
    breaks: [
      {
        document: { "proxies[0].publishes": ["smtp", "owa"], "proxies[0].mode": "tls-bridging" },
        finds: [
          "proxies[0].mode [rproxy]: the proxy takes TLS of mail apart, got tls-bridging, expected tls-passthrough; pass TCP 25 through as it is, or leave it to the gateways",
        ],
      },
    ],
    doesNotApply: {},
  },
  "proxy-tls-min": {
    holds: { from: "government", document: { "proxies[0].tls": ["1.2", "1.3"] } },
    breaks: [
      {
        from: "government",
        document: { "proxies[0].tls": ["1.0", "1.2"] },
        finds: [
          "proxies[0].tls [lb-north]: the proxy still speaks outdated TLS, got 1.0, expected 1.2 and later; let the proxy speak TLS 1.2 and later alone",
        ],
      },
    ],
    doesNotApply: {},
  },
  "proxy-wap-bridging": {
    holds: {
      document: {
        "proxies[0].software": "web-application-proxy",
        "proxies[0].mode": "tls-bridging",
        "proxies[0].certificate": "same-as-exchange",
      },
    },
    breaks: [
      {
        document: { "proxies[0].software": "web-application-proxy" },
        finds: [
          "proxies[0].mode [rproxy]: Web Application Proxy cannot work in this way before Exchange, got tls-passthrough, expected tls-bridging with the certificate of Exchange; set `mode: tls-bridging` and `certificate: same-as-exchange`",
        ],
      },
      {
        document: {
          "proxies[0].software": "web-application-proxy",
          "proxies[0].mode": "tls-bridging",
          "proxies[0].certificate": "own",
        },
        finds: [
          "proxies[0].certificate [rproxy]: Web Application Proxy cannot work in this way before Exchange, got own, expected tls-bridging with the certificate of Exchange; set `mode: tls-bridging` and `certificate: same-as-exchange`",
        ],
      },
    ],
    doesNotApply: {},
  },
  "proxy-wap-joined-kcd": {
    holds: {
      document: {
        "proxies[0].preauthentication": { owa: "kerberos-delegation" },
        "proxies[0].domainJoined": true,
        "exchange.kerberosAccount": "computer",
      },
    },
    breaks: [
      {
        document: { "proxies[0].preauthentication": { owa: "kerberos-delegation" } },
        finds: [
          "exchange.kerberosAccount [rproxy]: there is no alternate service account that the proxy could delegate to, got none, expected computer; make an alternate service account and say so in `exchange.kerberosAccount`",
          "proxies[0].domainJoined [rproxy]: a proxy outside the domain cannot delegate Kerberos, got not said, expected true; join the proxy to the domain with delegation to the alternate service account, or let the protocol pass through",
        ],
      },
    ],
    doesNotApply: {},
  },
  "proxy-wap-preauth": {
    holds: {
      from: "government",
      document: { "proxies[0].preauthentication": { owa: "adfs", eas: "adfs", ews: "pass-through" } },
    },
    breaks: [
      {
        document: { "proxies[0].preauthentication": { owa: "adfs", ews: "pass-through" } },
        finds: [
          "proxies[0].preauthentication.owa [rproxy]: owa cannot be signed on at the proxy in this way, got adfs, expected pass-through; let the protocol pass through and have Exchange sign users on",
        ],
      },
      {
        document: { "proxies[0].preauthentication": { ews: "adfs" } },
        finds: [
          "proxies[0].preauthentication.ews [rproxy]: ews cannot be signed on at the proxy in this way, got adfs, expected pass-through; let the protocol pass through and have Exchange sign users on",
        ],
      },
      {
        from: "government",
        document: { "proxies[0].preauthentication": { eas: "kerberos-delegation" } },
        finds: [
          "proxies[0].preauthentication.eas [lb-north]: eas cannot be signed on at the proxy in this way, got kerberos-delegation, expected pass-through or adfs; let the protocol pass through and have Exchange sign users on",
        ],
      },
    ],
    doesNotApply: {},
  },
};
