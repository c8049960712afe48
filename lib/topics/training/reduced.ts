/** Hash of the model of few of the papers; made by train.ts, not to be edited. */
export const REDUCED_HASH = '18b9d56f365cd59ea8372ed9cf28e2db127de197bddad969bf8a8fae2fb2734e';
