import type { Rule } from "../types";
import { edgeCertNotShared } from "./edge-cert-not-shared";
import { edgeHybridNeedsSub } from "./edge-hybrid-needs-sub";
import { edgeInternalSmtpServers } from "./edge-internal-smtp-servers";
import { edgeNotJoined } from "./edge-not-joined";
import { edgeNotWithMailbox } from "./edge-not-with-mailbox";
import { edgeOneSite } from "./edge-one-site";
import { edgeResubscribeNewMbx } from "./edge-resubscribe-new-mbx";
import { gwFrontendProxy } from "./gw-frontend-proxy";
import { gwNoSmtpRewrite } from "./gw-no-smtp-rewrite";
import { gwSendConnectorBothDc } from "./gw-send-connector-both-dc";
import { gwSizeLimitsAligned } from "./gw-size-limits-aligned";
import { gwThirdPartyScoped } from "./gw-third-party-scoped";
import { portClientSet } from "./port-client-set";
import { portDns } from "./port-dns";
import { portEdgeInt } from "./port-edge-int";
import { portEdgesync } from "./port-edgesync";
import { portHybridIn } from "./port-hybrid-in";
import { portHybridOut } from "./port-hybrid-out";
import { portNoFilterInternal } from "./port-no-filter-internal";
import { portNoMailboxInDmz } from "./port-no-mailbox-in-dmz";
import { portSenderReputation } from "./port-sender-reputation";
import { portSmtpIn } from "./port-smtp-in";
import { portSmtpOut } from "./port-smtp-out";
import { portWitness } from "./port-witness";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const portsRules: readonly Rule[] = [
  edgeCertNotShared,
  edgeHybridNeedsSub,
  edgeInternalSmtpServers,
  edgeNotJoined,
  edgeNotWithMailbox,
  edgeOneSite,
  edgeResubscribeNewMbx,
  gwFrontendProxy,
  gwNoSmtpRewrite,
  gwSendConnectorBothDc,
  gwSizeLimitsAligned,
  gwThirdPartyScoped,
  portClientSet,
  portDns,
  portEdgeInt,
  portEdgesync,
  portHybridIn,
  portHybridOut,
  portNoFilterInternal,
  portNoMailboxInDmz,
  portSenderReputation,
  portSmtpIn,
  portSmtpOut,
  portWitness,
];
