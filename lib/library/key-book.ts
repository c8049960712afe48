import type { PaperId } from '../paper/paper.ts';
import { rowsByKeys } from './present.ts';
import type { KeyListRow, KeyRow } from './rows.ts';
import type { LibraryDatabase } from './tables.ts';

/** From so many keys on that are given at once, one row lists them all. */
const MANY = 100;

/** A list as it is looked through: each key in lower case, as it was written, and whose it is. */
interface OpenList {
	folded: readonly string[];
	keys: readonly string[];
	ids: readonly PaperId[];
}

const open = ({ keys, ids }: KeyListRow): OpenList => ({
	folded: keys.toLowerCase().split('\n'),
	keys: keys.split('\n'),
	ids: ids.split('\n'),
});

const listOf = (rows: readonly KeyRow[]): KeyListRow => ({
	keys: rows.map(({ key }) => key).join('\n'),
	ids: rows.map(({ id }) => id).join('\n'),
});

/**
 * The citation keys that were handed out, in one transaction: those that have a row, and those of
 * lists. A list stays as it was written; what changes of it gets a row, which counts.
 */
export class KeyBook {
	readonly #database: LibraryDatabase;
	#lists: Promise<OpenList[]> | undefined;

	constructor(database: LibraryDatabase) {
		this.#database = database;
	}

	/** By their keys in lower case, those of these that were handed out. */
	async byNames(folded: readonly string[]): Promise<Map<string, KeyRow>> {
		const wanted = new Set(folded);
		const [rows, own] = await Promise.all([
			this.#listed((name) => wanted.has(name)),
			rowsByKeys(this.#database.keys, folded),
		]);
		for (const row of own) if (row) rows.set(row.folded, row);
		return rows;
	}

	/** All keys that these papers have or had. */
	async ofPapers(ids: readonly PaperId[]): Promise<KeyRow[]> {
		const wanted = new Set(ids);
		const [listed, own] = await Promise.all([
			this.#listed((_, id) => wanted.has(id)),
			this.#database.keys.where('id').anyOf(ids).toArray(),
		]);
		// Some of them may belong to others by now.
		const rows = listed.size === 0 ? listed : await this.byNames([...listed.keys()]);
		for (const row of own) rows.set(row.folded, row);
		return [...rows.values()].filter(({ id }) => wanted.has(id));
	}

	/** Those in lower case that begin as one of these does. */
	async beginning(bases: readonly string[]): Promise<string[]> {
		const { keys } = this.#database;
		const [listed, ...own] = await Promise.all([
			this.#listed((name) => bases.some((base) => name.startsWith(base))),
			...bases.map((base) => keys.where('folded').startsWith(base).primaryKeys()),
		]);
		return [...listed.keys(), ...own.flat()];
	}

	/** All in lower case. */
	async names(): Promise<Set<string>> {
		const [lists, own] = await Promise.all([
			this.#open(),
			this.#database.keys.toCollection().primaryKeys(),
		]);
		return new Set([...lists.flatMap(({ folded }) => folded), ...own]);
	}

	async all(): Promise<KeyRow[]> {
		const [rows, own] = await Promise.all([
			this.#listed(() => true),
			this.#database.keys.toArray(),
		]);
		for (const row of own) rows.set(row.folded, row);
		return [...rows.values()];
	}

	/** Writes keys down, each with whom it belongs to from now on. */
	async put(rows: readonly KeyRow[]): Promise<void> {
		if (rows.length > 0) await this.#database.keys.bulkPut([...rows]);
	}

	/** Writes down keys that nobody has or had. */
	async add(rows: readonly KeyRow[]): Promise<void> {
		if (rows.length === 0) return;
		const { keys, keyLists } = this.#database;
		// To put a row, the browser looks up the one that it replaces.
		if (rows.length < MANY) await keys.bulkAdd([...rows]);
		else await keyLists.add(listOf(rows));
	}

	/** Hands the keys of papers on, to whom `ownerOf` says. */
	async move(ids: readonly PaperId[], ownerOf: (id: PaperId) => PaperId): Promise<void> {
		if (ids.length === 0) return;
		const rows = await this.ofPapers(ids);
		await this.put(rows.map((row) => ({ ...row, id: ownerOf(row.id) })));
	}

	/** Those of lists that are wanted, by their keys in lower case. */
	async #listed(isWanted: (folded: string, id: PaperId) => boolean): Promise<Map<string, KeyRow>> {
		const rows = new Map<string, KeyRow>();
		for (const { folded, keys, ids } of await this.#open()) {
			for (const [at, name] of folded.entries()) {
				const id = ids[at]!;
				if (isWanted(name, id)) rows.set(name, { folded: name, key: keys[at]!, id });
			}
		}
		return rows;
	}

	/** Read whole, once: an index of the keys in them would take longer to write than the lists. */
	#open(): Promise<OpenList[]> {
		this.#lists ??= this.#read();
		return this.#lists;
	}

	async #read(): Promise<OpenList[]> {
		return (await this.#database.keyLists.toArray()).map(open);
	}
}
