import { citationKey, isUsableKey, keyGiver } from '../citation/key/key.ts';
import { idsOf } from '../paper/ids-of.ts';
import type { Paper, PaperId } from '../paper/paper.ts';
import type { KeyChange } from '../rpc/contract.ts';
import { RpcError } from '../rpc/result.ts';
import { commit } from './commit.ts';
import { writing } from './database.ts';
import { KeyBook } from './key-book.ts';

import { savedByIds } from './rows-by-id.ts';
import type { KeyRow } from './rows.ts';

/** From so many on, all keys are read at once instead of the neighbours of each. */
const MANY = 20;

/** Keys that may stand in the way of these, in lower case. */
const takenKeys = async (book: KeyBook, bases: readonly string[]): Promise<Set<string>> =>
	bases.length >= MANY
		? book.names()
		: new Set(await book.beginning(bases.map((base) => base.toLowerCase())));

/** Keys that these papers had before they were removed for good. */
const formerKeys = async (book: KeyBook, rows: readonly Paper[]): Promise<Map<PaperId, string>> => {
	const ids = rows.flatMap(idsOf);
	const former = await book.ofPapers(ids);
	return new Map(former.map(({ id, key }) => [id, key]));
};

/** Older papers come first, so that which of two gets the plain key does not depend on the export. */
const byAge = (a: Paper, b: Paper): number => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);

const handOut = async (
	book: KeyBook,
	bare: readonly Paper[],
	pattern: string | undefined,
): Promise<KeyRow[]> => {
	if (bare.length === 0) return [];
	const former = await formerKeys(book, bare);
	const bases = new Map(bare.map((row) => [row, citationKey(row, pattern)]));
	const taken = await takenKeys(book, [...bases.values()]);
	const give = keyGiver((folded) => taken.has(folded));
	return bare.toSorted(byAge).map((row) => {
		const before = idsOf(row).flatMap((id) => former.get(id) ?? [])[0];
		const key = before ?? give(bases.get(row) ?? row.id);
		return { folded: key.toLowerCase(), key, id: row.id };
	});
};

/**
 * The keys of those of these papers that are saved, in this order, each paper once; those that have
 * none get one, for good: not even when a preprint becomes a published paper does it change.
 * @param pattern Id of a preset or a key pattern, for those that have none yet.
 */
export const assignKeys = (
	ids: readonly PaperId[],
	pattern?: string,
): Promise<{ id: PaperId; key: string }[]> =>
	writing(async (database) => {
		const found = await savedByIds(database, ids);
		const rows = [...new Set(ids.flatMap((id) => found.get(id) ?? []))];
		const book = new KeyBook(database);
		const given = await handOut(
			book,
			rows.filter(({ key }) => key === undefined),
			pattern,
		);
		if (given.length > 0) {
			await book.put(given);
			const byId = new Map(rows.map((row) => [row.id, row]));
			const changed = given.map(({ id, key }) => {
				const before = byId.get(id)!;
				return { before, after: { ...before, key } };
			});
			await commit(database, { rows: changed, isDerived: true });
		}
		const keyOf = new Map(given.map(({ id, key }) => [id, key]));
		return rows.flatMap(({ id, key = keyOf.get(id) }) => (key === undefined ? [] : [{ id, key }]));
	});

/**
 * Gives a paper the key that its user wants. The key before stays reserved for it, because some
 * document may cite it.
 * @throws {RpcError} `missing` where the paper is not saved.
 */
export const changeKey = (id: PaperId, key: string): Promise<KeyChange> =>
	writing(async (database) => {
		if (!isUsableKey(key)) return { refused: 'unusable' };
		const row = (await savedByIds(database, [id])).get(id);
		if (row === undefined) throw new RpcError('missing', `${id} is not saved.`);
		const folded = key.toLowerCase();
		const book = new KeyBook(database);
		const owner = (await book.byNames([folded])).get(folded);
		if (owner && !idsOf(row).includes(owner.id)) {
			return { refused: 'taken', by: owner.id };
		}
		await book.put([{ folded, key, id: row.id }]);
		const after = { ...row, key, updatedAt: Date.now() };
		await commit(database, { rows: [{ before: row, after }], isDerived: true });
		return { key };
	});
