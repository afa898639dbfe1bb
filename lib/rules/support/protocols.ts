import { protocolAliases } from "../../facts/client-protocols";

/** Protocols in a list of `publishes`, each by its usual name: `/EWS` is `ews`, `Microsoft-Server-ActiveSync` is `eas`. */
export function protocolsOf(publishes: readonly string[]): readonly string[] {
  return publishes.map((word) => {
    const protocol = word.toLowerCase().replace(/^\/|\/$/g, "");
    return protocolAliases[protocol] ?? protocol;
  });
}
