/** Longest text and list that are looked at. */
const LONGEST_TEXT = 50_000;
const LONGEST_LIST = 10_000;

export type Entry = Record<string, unknown>;

// By hand: a schema library would be a fifth of the script that every page loads. A bad field never
// spoils its neighbours.
export const recordIn = (value: unknown): Entry | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Entry)
		: undefined;

export const textIn = (value: unknown): string =>
	typeof value === 'string' && value.length <= LONGEST_TEXT ? value : '';

export const listIn = (value: unknown): readonly unknown[] =>
	Array.isArray(value) && value.length <= LONGEST_LIST ? value : [];
