import type { ServiceConnectionPointsPlan } from "../../plan";
import { quoted } from "../mailflow/powershell";

/**
 * Sets where Outlook in the domain finds Autodiscover: on each server at once after its setup, before clients read the server's
 * own name. Source: https://learn.microsoft.com/exchange/architecture/client-access/autodiscover.
 */
export function connectionPointsScript({ uri, servers }: ServiceConnectionPointsPlan): string {
  return [
    "# Service connection points of Autodiscover. Run in the Exchange Management Shell after each server's setup, as often as needed.",
    "# With -WhatIf it only says what it would do.",
    "[CmdletBinding(SupportsShouldProcess)]",
    "param()",
    "$ErrorActionPreference = 'Stop'",
    ...servers.map(
      (server) =>
        `Set-ClientAccessService -Identity ${quoted(server)} -AutoDiscoverServiceInternalUri ${quoted(uri)} -WhatIf:$WhatIfPreference`,
    ),
    "",
  ].join("\n");
}
