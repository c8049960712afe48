/** Hash of the model of few of the papers; made by train.ts, not to be edited. */
export const REDUCED_HASH = '271223b644caef10bad77984d29ce2af8cf09aac55da8f9d00d3d097052a67d8';
