/** Hash of the model of few of the papers; made by train.ts, not to be edited. */
export const REDUCED_HASH = '03eca81a41c3850f7490d5a05ed3b23ef011707705fface4c56b1aa52e2a3722';
