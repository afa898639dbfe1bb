import type { Rule } from "../types";
import { proxyModeDeclared } from "./proxy-mode-declared";
import { proxyNginxOssNtlm } from "./proxy-nginx-oss-ntlm";
import { proxySameCert } from "./proxy-same-cert";
import { proxyTwoPerDc } from "./proxy-two-per-dc";

/** Rules of this area, sorted by id. */
export const proxiesRules: readonly Rule[] = [proxyModeDeclared, proxyNginxOssNtlm, proxySameCert, proxyTwoPerDc];
