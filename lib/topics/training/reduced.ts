/** Hash of the model of few of the papers; made by train.ts, not to be edited. */
export const REDUCED_HASH = 'd975916e1eb8cdcf68b767442b7a9d6f507d92356def797bf9aae2f99ef85185';
