/** What a query’s conditions belong to, as bits. Facets leave their own condition out of account. */
export const GROUPS = { other: 1, year: 2, venue: 4, site: 8, state: 16 } as const;

/** The groups whose conditions each entry of a leaf fails. One that fails `other` is in no count. */
export type Fails = Uint8Array;
