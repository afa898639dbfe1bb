/** Source of a sizing figure, as a sheet prints it. The workbook is cited by sheet and cell. */
export const workbook = (place: string): string =>
  `Microsoft, Exchange Server Role Requirements Calculator v9.1 (2016), ${place}`;

export const perfGuy2016 =
  "Microsoft, Ask the Perf Guy: Sizing Exchange 2016 Deployments (2015-10-15), techcommunity.microsoft.com";

export const perfGuy2013Update =
  "Microsoft, Sizing guidance updates for Exchange 2013 SP1 (2014-04-03), techcommunity.microsoft.com";

export const exchangeDocs = (page: string): string => `Microsoft, learn.microsoft.com/exchange, ${page} (2022-04-27)`;
