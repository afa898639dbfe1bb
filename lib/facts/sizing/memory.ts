/**
 * Memory tables. Source: Role Requirements Calculator v9.1, sheet Tables A15:C21 and Role Requirements C139:C143.
 */

/** Minimum memory of a server, by its number of database copies. */
export const minimumMemoryByCopies: readonly { readonly upToCopies: number; readonly memoryGB: number }[] = [
  { upToCopies: 10, memoryGB: 8 },
  { upToCopies: 20, memoryGB: 10 },
  { upToCopies: 30, memoryGB: 12 },
  { upToCopies: 40, memoryGB: 14 },
  { upToCopies: Number.POSITIVE_INFINITY, memoryGB: 16 },
];

/** Memory is bought in multiples that grow with its size. The first matching row counts. */
export const memorySteps: readonly { readonly fromGB: number; readonly multipleGB: number }[] = [
  { fromGB: 64, multipleGB: 32 },
  { fromGB: 32, multipleGB: 16 },
  { fromGB: 16, multipleGB: 8 },
  { fromGB: 4, multipleGB: 4 },
  { fromGB: 0, multipleGB: 2 },
];
export const leastMemoryGB = 8;

/** Share of the memory that the database engine takes as cache (managed-store.md, 2022-04-27). */
export const cacheShareOfMemory = 0.25;

/** Memory for the content index: a base and bytes per item of active and passive copies (C140). */
export const contentIndexMemory = { baseGB: 7, bytesPerActiveItem: 110, bytesPerPassiveItem: 24 } as const;

/** Memory for client access: 2 GB plus 2 GB per core, of which 20 % if the processor is not known (C141). */
export const clientAccessMemory = { baseGB: 2, perCoreGB: 2, unknownProcessorShare: 0.2 } as const;
