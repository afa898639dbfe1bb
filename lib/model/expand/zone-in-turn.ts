/** The zone of one of several machines by its place among them, from 0: growth moves none. */
export function zoneInTurn(
  { zone, zones }: { readonly zone?: string; readonly zones?: readonly string[] },
  place: number,
): { readonly zone?: string } {
  const own = zones?.[place % zones.length] ?? zone;
  return own === undefined ? {} : { zone: own };
}
