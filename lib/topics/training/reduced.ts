/** Hash of the model of few of the papers; made by train.ts, not to be edited. */
export const REDUCED_HASH = '1ba766a677ae8da4526978a5cbfe92c06c266dd5cfc0eff24179fc4000f7bc59';
