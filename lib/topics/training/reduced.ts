/** Hash of the model of few of the papers; made by train.ts, not to be edited. */
export const REDUCED_HASH = '1147cec90cccf6d628d92bae51aa996581ffa6ff1b2eaa20ca91e6cce8be2b10';
