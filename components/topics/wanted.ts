import type { Alike, OwnTopic } from '../../lib/topics/own/schema.ts';
import { ownIdOf } from '../../lib/topics/own/schema.ts';
import { OWN_HUES, soundOwn } from '../../lib/topics/own/sound.ts';
import { isCondition, splitTerms } from '../../lib/topics/own/term.ts';

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
	return [...terms, ...not].filter((term) => !isCondition(term));
};

/** The topic that the editor stands for; `undefined` while it lacks a name or words. */
export const topicOf = (wanted: Wanted, taken: ReadonlySet<string>): OwnTopic | undefined => {
	const { terms, not } = splitTerms(wanted.typed);
	return soundOwn({
		id: wanted.id ?? ownIdOf(wanted.name, taken),
		name: wanted.name,
		hue: wanted.hue,
		terms: terms.filter(isCondition),
		not: not.filter(isCondition),
		alike: wanted.alike,
	});
};
