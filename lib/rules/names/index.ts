import type { Rule } from "../types";
import { nsCertExpiry } from "./ns-cert-expiry";
import { nsCertPublicCa } from "./ns-cert-public-ca";
import { nsCertSanMin } from "./ns-cert-san-min";
import { nsDkim } from "./ns-dkim";
import { nsDmarc } from "./ns-dmarc";
import { nsMx } from "./ns-mx";
import { nsRrNoHealth } from "./ns-rr-no-health";
import { nsRrPublicIpEach } from "./ns-rr-public-ip-each";
import { nsRrTtl } from "./ns-rr-ttl";
import { nsRrTwoAddresses } from "./ns-rr-two-addresses";
import { nsSpf } from "./ns-spf";
import { nsUnbound } from "./ns-unbound";

/** Rules of this area, sorted by id. */
export const namesRules: readonly Rule[] = [
  nsCertExpiry,
  nsCertPublicCa,
  nsCertSanMin,
  nsDkim,
  nsDmarc,
  nsMx,
  nsRrNoHealth,
  nsRrPublicIpEach,
  nsRrTtl,
  nsRrTwoAddresses,
  nsSpf,
  nsUnbound,
];
