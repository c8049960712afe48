import { groupsWithHue, hueOf } from '../hues.ts';
import type { Alike, OwnTopic } from './schema.ts';
import { isCondition } from './term.ts';

/** Longest name that a badge has room for, in characters. */
const LONGEST_NAME = 30;
/** Longest term, in characters, and most of them in one list. */
const LONGEST_TERM = 80;
export const MOST_TERMS = 60;
const MOST_WORDS = 100;

/** The hues that badges have rules for, as angles in oklch, in degrees. */
export const OWN_HUES: readonly number[] = [...new Set(groupsWithHue.map(hueOf))].toSorted(
	(a, b) => a - b,
);

/** Whether it is a term that can match something. */
export const isTerm = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= LONGEST_TERM && isCondition(value);

const termsIn = (value: unknown): string[] | undefined =>
	Array.isArray(value) && value.length <= MOST_TERMS && value.every(isTerm) ? value : undefined;

const isWeight = (value: unknown): value is [string, number] =>
	Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1]);

const alikeIn = (value: unknown): Alike | undefined => {
	const { words, enough } = Object(value) as Record<keyof Alike, unknown>;
	if (!Array.isArray(words) || words.length > MOST_WORDS || !words.every(isWeight))
		return undefined;
	return typeof enough === 'number' && enough > 0 ? { words, enough } : undefined;
};

/** The hue of the palette that is nearest on the wheel. */
const nearestHue = (hue: unknown): number => {
	const wanted = typeof hue === 'number' && Number.isFinite(hue) ? hue : OWN_HUES[0]!;
	const away = (other: number): number => {
		const turn = Math.abs(other - wanted) % 360;
		return Math.min(turn, 360 - turn);
	};
	return OWN_HUES.toSorted((a, b) => away(a) - away(b))[0]!;
};

const isId = (value: unknown): value is string =>
	typeof value === 'string' && /^own-[a-z0-9]{1,40}$/u.test(value);

const isName = (value: unknown): value is string =>
	typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;

/**
 * Reads an own topic from what storage holds, as {@link ./schema.ts} does, by hand: a schema library
 * would be a fifth of the script that every page loads.
 * @returns `undefined` for what is no topic, or one that could match nothing.
 */
export const soundOwn = (value: unknown): OwnTopic | undefined => {
	const { id, name, hue, terms, not, alike } = Object(value) as Record<keyof OwnTopic, unknown>;
	if (!isId(id) || !isName(name)) return undefined;
	const wanted = termsIn(terms);
	const unwanted = termsIn(not);
	const like = alikeIn(alike);
	if (!wanted || !unwanted || (wanted.length === 0 && !like)) return undefined;
	const topic = { id, name: name.trim(), hue: nearestHue(hue), terms: wanted, not: unwanted };
	return like ? { ...topic, alike: like } : topic;
};
