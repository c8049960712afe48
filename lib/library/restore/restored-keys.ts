import { idsOf } from '../../paper/ids-of.ts';
import type { RestoreMode } from '../../rpc/backup-contract.ts';
import type { KeyBook } from '../key-book.ts';
import { type Plan } from '../plan.ts';
import type { KeyRow } from '../rows.ts';
import type { LibraryDatabase } from '../tables.ts';

/**
 * Keys that are only kept for their owners, which have others: of papers that became part of them,
 * most of all. Where the library is to be as a file has it, they go back.
 */
const formerKeys = async (
	{ papers, removed }: LibraryDatabase,
	plan: Plan,
	known: ReadonlyMap<string, KeyRow>,
): Promise<Set<string>> => {
	const ids = [...known.values()].map(({ id }) => id);
	const [rows, tombs] = await Promise.all([papers.bulkGet(ids), removed.bulkGet(ids)]);
	const former = [...known.keys()].filter((folded, index) => {
		const owner = plan.put.get(ids[index]!) ?? rows[index] ?? tombs[index]?.paper;
		return owner?.key?.toLowerCase() !== folded;
	});
	return new Set(former);
};

/**
 * The keys of planned papers. One that was handed out to another paper stays with it, whatever the
 * file says: the plan’s paper loses it.
 * @returns What is to be written down once the plan is, and how many papers lost theirs.
 */
export const keysFor = async (
	plan: Plan,
	book: KeyBook,
	database: LibraryDatabase,
	mode: RestoreMode,
): Promise<{ given: KeyRow[]; refused: number }> => {
	const wanted = [...plan.put.values()].flatMap((row) =>
		row.key === undefined ? [] : [{ row, key: row.key, folded: row.key.toLowerCase() }],
	);
	const known = await book.byNames(wanted.map(({ folded }) => folded));
	const free = mode === 'replace' ? await formerKeys(database, plan, known) : new Set();
	const given = new Map<string, KeyRow>();
	let refused = 0;
	for (const { row, key, folded } of wanted) {
		const owner = (given.get(folded) ?? known.get(folded))?.id ?? row.id;
		if (idsOf(row).includes(owner) || free.delete(folded)) {
			given.set(folded, { folded, key, id: row.id });
			continue;
		}
		const { key: _, ...keyless } = row;
		plan.replace(keyless);
		refused += 1;
	}
	return { given: [...given.values()], refused };
};
