import { message } from '../../lib/messages.ts';
import { nameKey } from '../../lib/topics/own/exchange.ts';
import { MOST_OWN, ownIdOf, type Alike, type OwnTopic } from '../../lib/topics/own/schema.ts';
import { isTerm, MOST_TERMS, OWN_HUES, soundOwn } from '../../lib/topics/own/sound.ts';
import { splitTerms } from '../../lib/topics/own/term.ts';

/** A topic as it stands in the editor. */
export interface Wanted {
	id: string | undefined;
	name: string;
	hue: number;
	/** As typed: lines and commas part terms, a dash excludes. */
	typed: string;
	alike: Alike | undefined;
}

export const NEW_TOPIC: Wanted = {
	id: undefined,
	name: '',
	hue: OWN_HUES[0]!,
	typed: '',
	alike: undefined,
};

export const wantedOf = ({ id, name, hue, terms, not, alike }: OwnTopic): Wanted => ({
	id,
	name,
	hue,
	typed: [...terms, ...not.map((term) => `-${term}`)].join('\n'),
	alike,
});

/** Terms that can match nothing, as typed. */
export const brokenTerms = ({ typed }: Wanted): string[] => {
	const { terms, not } = splitTerms(typed);
	return [...terms, ...not].filter((term) => !isTerm(term));
};

/** What keeps the topic from being kept, in a sentence, and the field that it is about. */
export interface Lack {
	field: 'name' | 'typed';
	text: string;
}

/** @param others The topics that there are beside it. */
export const lackOf = (
	{ id, name, typed, alike }: Wanted,
	others: readonly OwnTopic[],
): Lack | undefined => {
	const bare = name.trim();
	const { terms, not } = splitTerms(typed);
	if (bare === '') return { field: 'name', text: message('ownLacksName') };
	if (others.some((other) => nameKey(other) === nameKey({ name: bare })))
		return { field: 'name', text: message('ownSameName', bare) };
	if (id === undefined && others.length >= MOST_OWN)
		return { field: 'name', text: message('ownFull', MOST_OWN) };
	if (terms.length === 0 && alike === undefined)
		return { field: 'typed', text: message('ownLacksWords') };
	if (Math.max(terms.length, not.length) > MOST_TERMS)
		return { field: 'typed', text: message('ownManyWords', MOST_TERMS) };
	return undefined;
};

/** The topic that the editor stands for; `undefined` while it lacks a name or words. */
export const topicOf = (wanted: Wanted, others: readonly OwnTopic[]): OwnTopic | undefined => {
	const { terms, not } = splitTerms(wanted.typed);
	return soundOwn({
		id: wanted.id ?? ownIdOf(wanted.name, new Set(others.map(({ id }) => id))),
		name: wanted.name,
		hue: wanted.hue,
		terms: terms.filter(isTerm),
		not: not.filter(isTerm),
		alike: wanted.alike,
	});
};
