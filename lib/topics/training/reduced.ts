/** Hash of the model of few of the papers; made by train.ts, not to be edited. */
export const REDUCED_HASH = '6bbede8d5a2c0ee2ee93d157c901e7a08f3e7ad3f68d443f446ab49a0008e31d';
