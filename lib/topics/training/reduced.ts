/** Hash of the model of few of the papers; made by train.ts, not to be edited. */
export const REDUCED_HASH = '75e483460be721e136b9f21a33b1e4c7a2f3d4ca1435109215e64dd0816425d1';
