import type { Rule } from "../types";
import { proxyArrDeprecated } from "./proxy-arr-deprecated";
import { proxyBodySize } from "./proxy-body-size";
import { proxyEasTimeout } from "./proxy-eas-timeout";
import { proxyHealthBothDcs } from "./proxy-health-both-dcs";
import { proxyHealthPath } from "./proxy-health-path";
import { proxyNginxOssNtlm } from "./proxy-nginx-oss-ntlm";
import { proxyNotDomainExchangeHost } from "./proxy-not-domain-exchange-host";
import { proxyPathList } from "./proxy-path-list";
import { proxySmtpNotL7 } from "./proxy-smtp-not-l7";
import { proxyTlsMin } from "./proxy-tls-min";
import { proxyTwoPerDc } from "./proxy-two-per-dc";
import { proxyWapBridging } from "./proxy-wap-bridging";
import { proxyWapJoinedKcd } from "./proxy-wap-joined-kcd";
import { proxyWapPreauth } from "./proxy-wap-preauth";

/** Rules of this area, sorted by id. Written by `npm run generate:rules`. */
export const proxiesRules: readonly Rule[] = [
  proxyArrDeprecated,
  proxyBodySize,
  proxyEasTimeout,
  proxyHealthBothDcs,
  proxyHealthPath,
  proxyNginxOssNtlm,
  proxyNotDomainExchangeHost,
  proxyPathList,
  proxySmtpNotL7,
  proxyTlsMin,
  proxyTwoPerDc,
  proxyWapBridging,
  proxyWapJoinedKcd,
  proxyWapPreauth,
];
