import type { Rule } from "../types";
import { nsANotCnameKerberos } from "./ns-a-not-cname-kerberos";
import { nsAsa } from "./ns-asa";
import { nsCertExpiry } from "./ns-cert-expiry";
import { nsCertPublicCa } from "./ns-cert-public-ca";
import { nsCertRsaAuth } from "./ns-cert-rsa-auth";
import { nsCertSanMin } from "./ns-cert-san-min";
import { nsDane } from "./ns-dane";
import { nsDaneHybridEop } from "./ns-dane-hybrid-eop";
import { nsDefaultAcceptedDomain } from "./ns-default-accepted-domain";
import { nsDkim } from "./ns-dkim";
import { nsDmarc } from "./ns-dmarc";
import { nsMtaSts } from "./ns-mta-sts";
import { nsMx } from "./ns-mx";
import { nsNoAffinity } from "./ns-no-affinity";
import { nsNoServerFqdnUrls } from "./ns-no-server-fqdn-urls";
import { nsPtrHelo } from "./ns-ptr-helo";
import { nsRrNoHealth } from "./ns-rr-no-health";
import { nsRrPublicIpEach } from "./ns-rr-public-ip-each";
import { nsRrTtl } from "./ns-rr-ttl";
import { nsRrTwoAddresses } from "./ns-rr-two-addresses";
import { nsSpf } from "./ns-spf";
import { nsSplitDns } from "./ns-split-dns";
import { nsUnbound } from "./ns-unbound";
import { nsUpnEqSmtp } from "./ns-upn-eq-smtp";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const namesRules: readonly Rule[] = [
  nsANotCnameKerberos,
  nsAsa,
  nsCertExpiry,
  nsCertPublicCa,
  nsCertRsaAuth,
  nsCertSanMin,
  nsDane,
  nsDaneHybridEop,
  nsDefaultAcceptedDomain,
  nsDkim,
  nsDmarc,
  nsMtaSts,
  nsMx,
  nsNoAffinity,
  nsNoServerFqdnUrls,
  nsPtrHelo,
  nsRrNoHealth,
  nsRrPublicIpEach,
  nsRrTtl,
  nsRrTwoAddresses,
  nsSpf,
  nsSplitDns,
  nsUnbound,
  nsUpnEqSmtp,
];
