/**
 * Decimals of a currency's smallest unit, where they differ from two (ISO 4217, minor units).
 * Source: github.com/talaviram/currency_utils, iso4217_currency_codes.json, made from the maintenance agency's list of
 * 2023-01-01; CLP, which that file omits, from docs.oracle.com (NetSuite, Forex Precision Control); read on 2026-11-22.
 */
const decimals: Readonly<Record<number, readonly string[]>> = {
  0: [
    "BIF",
    "CLP",
    "DJF",
    "GNF",
    "ISK",
    "JPY",
    "KMF",
    "KRW",
    "PYG",
    "RWF",
    "UGX",
    "UYI",
    "VND",
    "VUV",
    "XAF",
    "XOF",
    "XPF",
  ],
  3: ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"],
  4: ["CLF", "UYW"],
};

const byCurrency = new Map(
  Object.entries(decimals).flatMap(([places, codes]) => codes.map((code) => [code, Number(places)] as const)),
);

/** Number of decimals with which amounts of a currency are printed and split; two for unknown currencies. */
export function currencyDecimals(currency: string): number {
  return byCurrency.get(currency) ?? 2;
}
