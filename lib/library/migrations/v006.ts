import type { Paper, PaperId } from '../../paper/paper.ts';
import { fold } from '../../query/fold.ts';
import { giveUp } from '../abstracts/give-up.ts';
import type { SegmentRow } from '../abstracts/segment.ts';
import type { LeafRow } from '../leaves/leaf.ts';
import { writeLeaves } from '../leaves/write-leaves.ts';
import type { TagRow } from '../rows.ts';
import type { LibraryDatabase } from '../tables.ts';
import type { Migration } from './migration.ts';

/** Letters of scripts whose marks were folded away with the accents, and are kept now. */
const MARKED =
	/(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{sc=Hani}\p{sc=Hang}])\p{L}/u;

const isMarked = ({ title, authors, notes, other }: LeafRow): boolean =>
	[title, authors, notes, other].some((text) => MARKED.test(text));

const foldTags = async ({ tags }: LibraryDatabase): Promise<void> => {
	const rows = await tags.toArray();
	const changed = rows.filter(({ folded, name }) => folded !== fold(name));
	await tags.bulkDelete(changed.map(({ folded }) => folded));
	await tags.bulkPut(changed.map((row): TagRow => ({ ...row, folded: fold(row.name) })));
};

const foldAbstracts = async (database: LibraryDatabase): Promise<void> => {
	const stale: Pick<SegmentRow, 'first' | 'count'>[] = [];
	await database.segments.each(({ first, count, words }) => {
		if (MARKED.test(words)) stale.push({ first, count });
	});
	await giveUp(database, stale);
};

const foldLeaves = async (database: LibraryDatabase): Promise<void> => {
	const revision = (await database.totals.get('revision'))?.value ?? 0;
	for (const from of await database.leaves.toCollection().primaryKeys()) {
		const leaf = await database.leaves.get(from);
		if (leaf === undefined || !isMarked(leaf)) continue;
		const papers = await database.papers.bulkGet(leaf.ids.split('\n'));
		const same = papers.flatMap((paper) => (paper ? [{ before: paper, after: paper }] : []));
		await writeLeaves(database, same, revision + 1);
	}
	await database.totals.put({ name: 'revision', value: revision + 1 });
};

/** Words are folded anew that have marks which are no accents: “か” and “が” are two letters. */
export default {
	version: 6,
	stores: {},
	async upgrade(transaction) {
		const database = {
			papers: transaction.table<Paper, PaperId>('papers'),
			leaves: transaction.table('leaves'),
			segments: transaction.table('segments'),
			tags: transaction.table('tags'),
			totals: transaction.table('totals'),
		} as unknown as LibraryDatabase;
		await foldTags(database);
		await foldAbstracts(database);
		await foldLeaves(database);
	},
} satisfies Migration;
