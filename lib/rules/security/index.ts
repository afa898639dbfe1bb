import type { Rule } from "../types";
import { secEcpExternalBlock } from "./sec-ecp-external-block";
import { secEpBridging } from "./sec-ep-bridging";
import { secEpNoOffload } from "./sec-ep-no-offload";

/** Rules of this area, sorted by id. */
export const securityRules: readonly Rule[] = [secEcpExternalBlock, secEpBridging, secEpNoOffload];
