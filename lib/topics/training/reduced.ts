/** Hash of the model of few of the papers; made by train.ts, not to be edited. */
export const REDUCED_HASH = '';
