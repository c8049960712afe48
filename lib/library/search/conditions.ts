import { savedBounds } from '../../query/ranges.ts';
import type {
	NameField,
	PaperPart,
	State,
	Term,
	TextField,
	TextValue,
	YearRange,
} from '../../query/term.ts';
import { BITS, STATE_MASK } from '../leaves/leaf.ts';
import type { Condition, Context } from './condition.ts';
import { GROUPS } from './groups.ts';
import type { MemoryLeaf } from './memory-leaf.ts';
import type { Names } from './names.ts';
import { needleOf, ofAbstracts, rateText } from './rate-text.ts';
import type { Needle } from './scan.ts';

const rateNames = (
	field: NameField,
	values: readonly string[],
	names: Names,
): Condition['rate'] => {
	const chosen = values.map((value) => names.meant(field, value));
	return (leaf, points) => {
		for (const each of chosen) leaf.scanNames(each, points, 1);
	};
};

/** Rates each entry by itself. */
const rateEach =
	(fits: (leaf: MemoryLeaf, entry: number) => boolean): Condition['rate'] =>
	(leaf, points) => {
		for (let entry = 0; entry < leaf.size; entry += 1) if (fits(leaf, entry)) points[entry] = 1;
	};

const rateYears = (ranges: readonly YearRange[]): Condition['rate'] =>
	rateEach(({ row }, entry) => {
		const year = Math.floor(row.dates[entry]! / 10_000);
		return ranges.some(({ from = 1, to = Infinity }) => year >= from && year <= to);
	});

const STATE_FITS: Record<State, (bits: number) => boolean> = {
	unread: (bits) => (bits & STATE_MASK) <= BITS.toRead,
	'to-read': (bits) => (bits & STATE_MASK) === BITS.toRead,
	reading: (bits) => (bits & STATE_MASK) === BITS.reading,
	read: (bits) => (bits & STATE_MASK) === BITS.read,
	starred: (bits) => (bits & BITS.starred) !== 0,
};

const rateStates = (states: readonly State[]): Condition['rate'] =>
	rateEach(({ row }, entry) => states.some((state) => STATE_FITS[state](row.bits[entry]!)));

const rateParts = (parts: readonly PaperPart[]): Condition['rate'] => {
	const mask = parts.reduce((bits, part) => bits | BITS[part], 0);
	return rateEach(({ row }, entry) => (row.bits[entry]! & mask) !== 0);
};

const rateOf = (term: Term, context: Context): Condition['rate'] => {
	switch (term.field) {
		case 'topic':
		case 'tag':
		case 'venue':
		case 'category':
		case 'site':
			return rateNames(term.field, term.values, context.names);
		case 'year':
			return rateYears(term.values);
		case 'saved': {
			const bounds = term.values.map((range) => savedBounds(range, context.now));
			return rateEach(({ row }, entry) =>
				bounds.some(([start, end]) => row.times[entry]! >= start && row.times[entry]! < end),
			);
		}
		case 'is':
			return rateStates(term.values);
		case 'has':
			return rateParts(term.values);
		default: {
			const values = term.values.filter((value) => needleOf(value).text !== '');
			const rates = values.map((value) =>
				rateText(term.field, value, context, values.length === 1),
			);
			return (leaf, points, fails) => {
				for (const rate of rates) rate(leaf, points, fails);
			};
		}
	}
};

const groupOf = (term: Term): number => {
	if (term.not) return GROUPS.other;
	if (term.field === 'year' || term.field === 'venue' || term.field === 'site')
		return GROUPS[term.field];
	return term.field === 'is' && !term.values.includes('starred') ? GROUPS.state : GROUPS.other;
};

const isText = (term: Term): term is Extract<Term, { field: TextField }> =>
	typeof term.values[0] === 'object' && 'exact' in term.values[0];

const needlesIn = ({ values }: { values: readonly TextValue[] }): Needle[] =>
	values.map(needleOf).filter(({ text }) => text !== '');

/** Text without a word in it, such as `&`, asks for nothing. */
const asks = (term: Term): boolean => !isText(term) || needlesIn(term).length > 0;

export const conditionsOf = (terms: readonly Term[], context: Context): Condition[] =>
	terms.filter(asks).map((term) => ({
		not: term.not,
		group: groupOf(term),
		scores: !term.not && isText(term),
		rate: rateOf(term, context),
	}));

/** Everything that a query looks for in abstracts. */
export const abstractNeedles = (terms: readonly Term[]): Needle[] =>
	terms
		.filter(isText)
		.filter(({ field }) => ofAbstracts(field))
		.flatMap(needlesIn);

export interface Phrase extends Needle {
	isSeveral: boolean;
}

/** The words of a query that a title may hold, one after the other. */
export const phraseOf = (terms: readonly Term[]): Phrase | undefined => {
	const bare = terms
		.filter(isText)
		.filter(({ field, not }) => !not && (field === 'any' || field === 'title'));
	const text = bare.flatMap(needlesIn).map((needle) => needle.text);
	if (text.length === 0) return undefined;
	return { text: text.join(' '), exact: false, isSeveral: text.length > 1 };
};
