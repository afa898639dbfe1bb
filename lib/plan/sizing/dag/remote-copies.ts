interface PlacedCopy {
  readonly datacenter: string;
  readonly lagged: boolean;
}

/**
 * Copies in another datacenter than the first copy of their database, and the lagged ones among them: logs are shipped
 * to them.
 */
export function remoteCopies(databases: readonly { readonly copies: readonly PlacedCopy[] }[]): {
  readonly copies: number;
  readonly lagged: number;
} {
  const away = databases.flatMap(({ copies }) => copies.filter((copy) => copy.datacenter !== copies[0]?.datacenter));
  return { copies: away.length, lagged: away.filter((copy) => copy.lagged).length };
}
