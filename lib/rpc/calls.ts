/** `page`: content scripts and our own pages; `extension`: our own pages only. */
export type Caller = 'page' | 'extension';

/** Most papers that one call may name: arXiv's largest listing has 2,000. */
export const MOST_IDS = 2_500;

/**
 * Most papers that are saved as one step: conferences at CVF have nearly 3,000, events of the ACL
 * Anthology more.
 */
export const MOST_SAVED = 10_000;

/**
 * Most papers whose records one call looks for: their number is told after each, and
 * who cancels waits for one.
 */
export const MOST_SEARCHED = 10;

/** Longest name of a saved search, in characters. */
export const LONGEST_NAME = 100;

/** One call of a contract. */
export interface Call<In, Out, Answer> {
	caller: Caller;
	/**
	 * What the handler gets of what was sent.
	 * @throws {Error} When the input is not what the call takes.
	 */
	parse(input: unknown): Out;
	/** Never set: carries the type of what is sent. */
	input?: In;
	/** Never set: carries the type of the answer. */
	output?: Answer;
}

/** Any table of calls. */
export type Calls = Record<string, Call<unknown, unknown, unknown>>;
export type Input<C extends Calls, N extends keyof C> = NonNullable<C[N]['input']>;
export type Parsed<C extends Calls, N extends keyof C> = ReturnType<C[N]['parse']>;
export type Output<C extends Calls, N extends keyof C> = NonNullable<C[N]['output']>;
