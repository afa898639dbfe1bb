import type { Rule } from "../types";
import { secBasicAuthOff } from "./sec-basic-auth-off";
import { secDownloadDomains } from "./sec-download-domains";
import { secEcpExternalBlock } from "./sec-ecp-external-block";
import { secEmService } from "./sec-em-service";
import { secEpBridging } from "./sec-ep-bridging";
import { secEpHybridAgent } from "./sec-ep-hybrid-agent";
import { secEpNoOffload } from "./sec-ep-no-offload";
import { secEpOn } from "./sec-ep-on";
import { secEpPf2013 } from "./sec-ep-pf-2013";
import { secHsts } from "./sec-hsts";
import { secModernAuthAdfs } from "./sec-modern-auth-adfs";
import { secOpenRelay } from "./sec-open-relay";
import { secPopImapOff } from "./sec-pop-imap-off";
import { secPowershellNotPublished } from "./sec-powershell-not-published";
import { secTls12On } from "./sec-tls12-on";
import { secTls13Scope } from "./sec-tls13-scope";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const securityRules: readonly Rule[] = [
  secBasicAuthOff,
  secDownloadDomains,
  secEcpExternalBlock,
  secEmService,
  secEpBridging,
  secEpHybridAgent,
  secEpNoOffload,
  secEpOn,
  secEpPf2013,
  secHsts,
  secModernAuthAdfs,
  secOpenRelay,
  secPopImapOff,
  secPowershellNotPublished,
  secTls12On,
  secTls13Scope,
];
