import { unpackFamily } from '../leaves/family.ts';
import type { MemoryLeaf } from './memory-leaf.ts';
import type { Alphabetical } from './order.ts';

/** Before any letter, digit and space: what is a part of something longer comes before it. */
const END = '\u0001';
/** After any letter. */
const LAST = '\uFFFF';

/** Commands of TeX that a title begins with: `$\mathbb{Z}$` is found under Z. */
const COMMANDS =
	/^(?:(?:math(?:bb|bf|cal|frak|it|rm|scr|sf)|text(?:bf|it|rm|sc|tt)|emph|boldsymbol) )+(?=.)/;

/** Without the spaces around. */
const trimmed = (words: string): string => words.slice(1, -1);

const titleKey = (leaf: MemoryLeaf, entry: number): string =>
	trimmed(leaf.lineAt('title', entry)).replace(COMMANDS, '') || LAST;

/** Family name, then the others, then the title. */
const authorKey = (leaf: MemoryLeaf, entry: number): string => {
	const [first = ''] = leaf.lineAt('authors', entry).split('|', 1);
	const title = titleKey(leaf, entry);
	if (first === '') return `${LAST}${title}`;
	const words = trimmed(first).split(' ');
	const family = unpackFamily(leaf.row.families[entry]!, words.length);
	const name = words.splice(family.first, family.count);
	return `${name.join(' ')}${END}${words.join(' ')}${END}${title}`;
};

/**
 * What an entry is put in order by, compared by its units: digits, Latin, Greek, Cyrillic, …, kana, Han,
 * Hangul. Words are folded, and so without case, accents, punctuation and signs. A collator of the
 * browser would take seconds over 100,000.
 */
export const SORT_KEYS: Record<Alphabetical, (leaf: MemoryLeaf, entry: number) => string> = {
	title: titleKey,
	author: authorKey,
};
