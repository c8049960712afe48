/** Hash of the model of few of the papers; made by train.ts, not to be edited. */
export const REDUCED_HASH = '7837bf093229e731083d7a244260c48157e6f8f92f00eb3c5ac67ecd9a42eff9';
