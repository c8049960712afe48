import { isAskedName, isLoose } from '../../query/name-words.ts';
import type { TextField, TextValue } from '../../query/term.ts';
import { wordsOf } from '../../query/words.ts';
import type { TextColumn } from '../leaves/leaf.ts';
import { rateAbstracts } from './abstract-hits.ts';
import type { Condition, Context } from './condition.ts';
import type { Chosen } from './names.ts';
import type { MemoryLeaf } from './memory-leaf.ts';
import { stretchFrom, type Needle, type Rating } from './scan.ts';

/**
 * What a word is worth by where it stands: a whole word, or the beginning of one. The best place of
 * each word counts.
 */
const POINTS: Record<TextColumn, { whole: number; begun: number }> = {
	title: { whole: 12, begun: 9 },
	authors: { whole: 8, begun: 6 },
	other: { whole: 4, begun: 4 },
	notes: { whole: 2, begun: 2 },
};
const NAME_POINTS = 4;
const ABSTRACT_POINTS = 1;

export const needleOf = ({ text, exact }: TextValue): Needle => ({
	text: wordsOf(text).join(' '),
	exact,
});

const COLUMNS: Partial<Record<TextField, readonly TextColumn[]>> = {
	any: ['title', 'authors', 'other', 'notes'],
	title: ['title'],
	author: ['authors'],
	notes: ['notes'],
};

/** Whether a field’s words are looked for in abstracts. */
export const ofAbstracts = (field: TextField): boolean => field === 'any' || field === 'abstract';

/** Rates entries by names as people remember them, where some are asked for. */
const rateAuthors = (field: TextField, { text, exact }: Needle) => {
	const asked = { words: text.split(' '), exact };
	if (field !== 'author' || !isLoose(asked)) return undefined;
	const sure = asked.words.filter((word) => word.length > 1);
	const fits = (line: string): boolean =>
		line.split('|').some((name) => isAskedName(name.trim().split(' '), asked));
	return (leaf: MemoryLeaf, rating: Rating): void => leaf.scanWhole('authors', sure, fits, rating);
};

/**
 * Rates entries by words.
 * @param isAlone Whether entries have no points before.
 */
export const rateText = (
	field: TextField,
	value: TextValue,
	context: Context,
	isAlone: boolean,
): Condition['rate'] => {
	const needle = needleOf(value);
	const columns = COLUMNS[field] ?? [];
	const byName = rateAuthors(field, needle);
	const holding = context.names.holding(` ${needle.text}${needle.exact ? ' ' : ''}`);
	const named: Chosen | undefined = field === 'any' && holding.includes(1) ? holding : undefined;
	const inAbstracts = ofAbstracts(field) ? context.abstracts?.(needle) : undefined;
	const of = `${field}:${needle.text}${needle.exact ? ' ' : ''}`;
	return (leaf, points, fails) => {
		const scan = (): void => {
			for (const column of columns) leaf.scan(column, needle, { ...POINTS[column], points, fails });
			byName?.(leaf, { ...POINTS.authors, points, fails });
		};
		if (isAlone && stretchFrom(fails, 0, leaf.size).end === leaf.size) leaf.rated(of, points, scan);
		else scan();
		if (named) leaf.scanNames(named, points, NAME_POINTS);
		if (inAbstracts) rateAbstracts(inAbstracts, leaf, points, ABSTRACT_POINTS);
	};
};
