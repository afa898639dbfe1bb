import { protocolAliases } from "../../facts/client-protocols";

/** Protocols that a list of `publishes` names, each by its usual word: `/EWS` is `ews`, `Microsoft-Server-ActiveSync` is `eas`. */
export function protocolsOf(publishes: readonly string[]): readonly string[] {
  return publishes.map((word) => {
    const protocol = word.toLowerCase().replace(/^\/|\/$/g, "");
    return protocolAliases[protocol] ?? protocol;
  });
}
