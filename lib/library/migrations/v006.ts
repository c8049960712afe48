import { fold } from '../../query/fold.ts';
import type { SegmentRow } from '../abstracts/segment.ts';
import type { TagRow } from '../rows.ts';
import type { LibraryDatabase } from '../tables.ts';
import type { Migration } from './migration.ts';

/** Letters of scripts whose marks were folded away with the accents, and are kept now. */
const MARKED =
	/(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{sc=Hani}\p{sc=Hang}])\p{L}/u;

const foldTags = async ({ tags }: LibraryDatabase): Promise<void> => {
	const rows = await tags.toArray();
	const changed = rows.filter(({ folded, name }) => folded !== fold(name));
	await tags.bulkDelete(changed.map(({ folded }) => folded));
	await tags.bulkPut(changed.map((row): TagRow => ({ ...row, folded: fold(row.name) })));
};

type Numbers = Pick<SegmentRow, 'first' | 'count'>;

const isIn = (doc: number, { first, count }: Numbers): boolean =>
	doc >= first && doc < first + count;

/**
 * Segments with such words are given up, and their abstracts to be indexed again. Done here, because what
 * does it elsewhere reads leaves as they are today.
 */
const foldAbstracts = async ({ segments, leaves, totals }: LibraryDatabase): Promise<void> => {
	const stale: Numbers[] = [];
	await segments.each(({ first, count, words }) => {
		if (MARKED.test(words)) stale.push({ first, count });
	});
	if (stale.length === 0) return;
	let pending = (await totals.get('pending'))?.value ?? 0;
	for (const from of await leaves.toCollection().primaryKeys()) {
		const leaf = (await leaves.get(from))!;
		const docs = leaf.docs.map((doc) => (stale.some((segment) => isIn(doc, segment)) ? 0 : doc));
		const more = docs.filter((doc, at) => doc !== leaf.docs[at]).length;
		if (more > 0) await leaves.put({ ...leaf, docs, pending: leaf.pending + more });
		pending += more;
	}
	await segments.bulkDelete(stale.map(({ first }) => first));
	await totals.put({ name: 'pending', value: pending });
};

/**
 * Words are folded anew that have marks which are no accents: “か” and “が” are two letters; those of
 * leaves by the next version.
 */
export default {
	version: 6,
	stores: {},
	async upgrade(transaction) {
		const database = {
			leaves: transaction.table('leaves'),
			segments: transaction.table('segments'),
			tags: transaction.table('tags'),
			totals: transaction.table('totals'),
		} as unknown as LibraryDatabase;
		await foldTags(database);
		await foldAbstracts(database);
	},
} satisfies Migration;
