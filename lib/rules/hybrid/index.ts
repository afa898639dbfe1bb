import type { Rule } from "../types";
import { ecLocaldbLimit } from "./ec-localdb-limit";
import { ecObjectQuota } from "./ec-object-quota";
import { ecOneActive } from "./ec-one-active";
import { ecOs } from "./ec-os";
import { ecPorts } from "./ec-ports";
import { ecSizing } from "./ec-sizing";
import { ecStagingSameConfig } from "./ec-staging-same-config";
import { ecTier0 } from "./ec-tier0";
import { ecVersion } from "./ec-version";
import { ecWritableDc } from "./ec-writable-dc";
import { hybAgentLimits } from "./hyb-agent-limits";
import { hybAutodiscoverOnprem } from "./hyb-autodiscover-onprem";
import { hybAzureVmAvailability } from "./hyb-azure-vm-availability";
import { hybCentralizedMail } from "./hyb-centralized-mail";
import { hybCertPublic } from "./hyb-cert-public";
import { hybConnectorTls } from "./hyb-connector-tls";
import { hybDedicatedApp } from "./hyb-dedicated-app";
import { hybExpressroute } from "./hyb-expressroute";
import { hybHma } from "./hyb-hma";
import { hybLastServer } from "./hyb-last-server";
import { hybM365SmtpRelay } from "./hyb-m365-smtp-relay";
import { hybVpnForAzureSync } from "./hyb-vpn-for-azure-sync";
import { hybridMailFloor } from "./hybrid-mail-floor";
import { ssoAdfsCert } from "./sso-adfs-cert";
import { ssoAdfsFarm } from "./sso-adfs-farm";
import { ssoAdfsNoRr } from "./sso-adfs-no-rr";
import { ssoAdfsPorts } from "./sso-adfs-ports";
import { ssoAdfsSize } from "./sso-adfs-size";
import { ssoPhsBaseline } from "./sso-phs-baseline";
import { ssoPta3 } from "./sso-pta-3";
import { ssoPtaCapacity } from "./sso-pta-capacity";
import { ssoWapSameCert } from "./sso-wap-same-cert";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const hybridRules: readonly Rule[] = [
  ecLocaldbLimit,
  ecObjectQuota,
  ecOneActive,
  ecOs,
  ecPorts,
  ecSizing,
  ecStagingSameConfig,
  ecTier0,
  ecVersion,
  ecWritableDc,
  hybAgentLimits,
  hybAutodiscoverOnprem,
  hybAzureVmAvailability,
  hybCentralizedMail,
  hybCertPublic,
  hybConnectorTls,
  hybDedicatedApp,
  hybExpressroute,
  hybHma,
  hybLastServer,
  hybM365SmtpRelay,
  hybVpnForAzureSync,
  hybridMailFloor,
  ssoAdfsCert,
  ssoAdfsFarm,
  ssoAdfsNoRr,
  ssoAdfsPorts,
  ssoAdfsSize,
  ssoPhsBaseline,
  ssoPta3,
  ssoPtaCapacity,
  ssoWapSameCert,
];
