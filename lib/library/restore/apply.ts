import { idsOf } from '../../paper/ids-of.ts';
import type { PaperId } from '../../paper/paper.ts';
import type { Restored, RestoreMode } from '../../rpc/backup-contract.ts';
import { fold } from '../../query/fold.ts';
import { RpcError } from '../../rpc/result.ts';
import { commit } from '../commit.ts';
import { writing } from '../database.ts';
import { namedChanges, readNamed } from '../history/named.ts';
import { recordNamed } from '../history/record.ts';
import type { Step } from '../history/step.ts';
import { KeyBook } from '../key-book.ts';
import { Plan } from '../plan.ts';
import { removedByIds, savedByIds } from '../rows-by-id.ts';
import type { KeyRow } from '../rows.ts';
import { moveKeys } from '../save.ts';
import type { LibraryDatabase } from '../tables.ts';
import { withKnownTags } from '../tags.ts';
import { grow, keepTime } from '../write.ts';
import { joinVersions, replaceVersion } from './merge.ts';
import { keysFor } from './restored-keys.ts';
import { stagedAfter, stagedOf, stateOf } from './staged.ts';
import type { StagedKind, StagedKinds } from './staged-row.ts';

/** Rows that are worked on at once: some 1 MB. */
const CHUNK = 250;

/** One restore in its one transaction. */
class Restore {
	readonly #database: LibraryDatabase;
	readonly #book: KeyBook;
	readonly #mode: RestoreMode;
	readonly #step: Step;
	readonly #onProgress: (done: number) => void;
	readonly #restored: Restored = { created: 0, changed: 0, removed: 0, keysRefused: 0 };
	#done = 0;
	#lastTime = 0;

	constructor(
		database: LibraryDatabase,
		mode: RestoreMode,
		step: Step,
		onProgress: (done: number) => void,
	) {
		this.#database = database;
		this.#book = new KeyBook(database);
		this.#mode = mode;
		this.#step = step;
		this.#onProgress = onProgress;
	}

	async run(): Promise<Restored> {
		if (this.#mode === 'replace') await this.#removeOthers();
		// Before the papers: a tag that comes with one would be given a colour of its own.
		await this.#each('tag', (rows) => this.#tags(rows));
		await this.#each('paper', (rows) => this.#papers(rows));
		await this.#each('removed', (rows) => this.#removed(rows));
		await this.#each('key', (rows) => this.#keys(rows));
		await this.#searches();
		// Tags and searches are written by themselves.
		await grow(this.#database);
		const clock = (await this.#database.totals.get('clock'))?.value ?? 0;
		await keepTime(this.#database, Math.max(clock, this.#lastTime));
		return this.#restored;
	}

	async #each<K extends StagedKind>(
		kind: K,
		work: (rows: StagedKinds[K][]) => Promise<string | undefined>,
	): Promise<void> {
		let last: string | undefined;
		for (;;) {
			const rows = await stagedAfter(this.#database, kind, last, CHUNK);
			if (rows.length === 0) return;
			last = await work(rows);
			this.#done += rows.length;
			this.#onProgress(this.#done);
		}
	}

	/** What is saved here and not in the file goes where it can be restored from. */
	async #removeOthers(): Promise<void> {
		const inFile = new Set<PaperId>();
		let last: string | undefined;
		for (;;) {
			const rows = await stagedAfter(this.#database, 'paper', last, CHUNK);
			if (rows.length === 0) break;
			for (const row of rows) for (const id of idsOf(row)) inFile.add(id);
			last = rows.at(-1)?.id;
		}
		const ids = await this.#database.papers.toCollection().primaryKeys();
		for (let at = 0; at < ids.length; at += CHUNK) {
			const papers = await this.#database.papers.bulkGet(ids.slice(at, at + CHUNK));
			const gone = papers.flatMap((paper) =>
				paper && !idsOf(paper).some((id) => inFile.has(id)) ? [{ before: paper }] : [],
			);
			if (gone.length > 0) await commit(this.#database, { rows: gone, step: this.#step });
			this.#restored.removed += gone.length;
		}
	}

	async #papers(staged: StagedKinds['paper'][]): Promise<string | undefined> {
		const papers = this.#mode === 'merge' ? await withKnownTags(this.#database, staged) : staged;
		const ids = papers.flatMap(idsOf);
		const before = await savedByIds(this.#database, ids);
		const plan = new Plan(before, await removedByIds(this.#database, ids));
		for (const paper of papers) {
			plan.restore(paper, this.#mode === 'merge' ? joinVersions : replaceVersion);
			this.#lastTime = Math.max(this.#lastTime, paper.savedAt);
		}
		const { given, refused } = await keysFor(plan, this.#book, this.#database, this.#mode);
		this.#restored.keysRefused += refused;
		const made = [...plan.put.keys()].filter((id) => before.get(id)?.id !== id).length;
		this.#restored.created += made;
		this.#restored.changed += plan.put.size - made;
		if (!plan.isEmpty) await commit(this.#database, { ...plan.write, step: this.#step });
		await moveKeys(this.#book, plan);
		await this.#book.put(given);
		return papers.at(-1)?.id;
	}

	/** Removed papers whose ids nobody has here. */
	async #removed(rows: StagedKinds['removed'][]): Promise<string | undefined> {
		const ids = rows.flatMap(idsOf);
		const saved = await savedByIds(this.#database, ids);
		const buried = await removedByIds(this.#database, ids);
		const taken = new Set<PaperId>([...saved.keys(), ...buried.keys()]);
		const tombs = rows.filter((row) => {
			if (idsOf(row).some((id) => taken.has(id))) return false;
			for (const id of idsOf(row)) taken.add(id);
			return true;
		});
		await commit(this.#database, { rows: [], tombs: await this.#withFreeKeys(tombs) });
		for (const { paper } of tombs) this.#lastTime = Math.max(this.#lastTime, paper.savedAt);
		return rows.at(-1)?.id;
	}

	async #withFreeKeys(tombs: StagedKinds['removed'][]): Promise<StagedKinds['removed'][]> {
		const wanted = tombs.flatMap(({ paper }) => paper.key?.toLowerCase() ?? []);
		const known = await this.#book.byNames(wanted);
		const given: KeyRow[] = [];
		const free = tombs.map((tomb) => {
			const { key, ...keyless } = tomb.paper;
			if (key === undefined) return tomb;
			const folded = key.toLowerCase();
			const owner = known.get(folded)?.id ?? tomb.id;
			if (!idsOf(tomb).includes(owner)) return { ...tomb, paper: keyless };
			given.push({ folded, key, id: tomb.id });
			return tomb;
		});
		await this.#book.put(given);
		return free;
	}

	async #keys(rows: StagedKinds['key'][]): Promise<string | undefined> {
		const known = await this.#book.byNames(rows.map(({ folded }) => folded));
		await this.#book.put(rows.filter(({ folded }) => !known.has(folded)));
		return rows.at(-1)?.folded;
	}

	async #tags(rows: StagedKinds['tag'][]): Promise<string | undefined> {
		// Who wrote the file may have folded names in another way.
		const tags = rows.map((row) => ({ ...row, folded: fold(row.name) }));
		const known = await this.#database.tags.bulkGet(tags.map(({ folded }) => folded));
		const isWanted = (index: number) => this.#mode === 'replace' || known[index] === undefined;
		await this.#database.tags.bulkPut(tags.filter((_, index) => isWanted(index)));
		return rows.at(-1)?.folded;
	}

	async #searches(): Promise<void> {
		const { searches } = this.#database;
		if (this.#mode === 'replace') await searches.clear();
		await this.#each('search', async (rows) => {
			const known = await searches.bulkGet(rows.map(({ name }) => name));
			await searches.bulkPut(rows.filter((_, index) => known[index] === undefined));
			return rows.at(-1)?.name;
		});
	}
}

/**
 * Brings a staged backup into the library in one transaction, as one step. “merge” joins it with what
 * is here; “replace” makes the library what the file has, and what is only here can be restored.
 * Made twice, by the same name, it changes nothing more.
 * @param onProgress Told how many rows of the file are done.
 * @throws {RpcError} `missing` where the restore was given up, or its file was not read to the end.
 */
export const applyRestore = (
	restore: string,
	{ mode, settings }: { mode: RestoreMode; settings: boolean },
	onProgress: (done: number) => void,
): Promise<Restored> =>
	writing(async (database) => {
		const state = await stateOf(database);
		if (state?.restore !== restore || !state.isWhole) {
			throw new RpcError('missing', 'The restore was given up.');
		}
		if (state.restored) return state.restored;
		const step: Step = { step: restore, kind: 'restore-backup' };
		const before = await readNamed(database);
		const restored = await new Restore(database, mode, step, onProgress).run();
		await recordNamed(database, step, namedChanges(before, await readNamed(database)));
		// The settings stay until they are where they belong: see {@link takeSettings}.
		const kinds = ['paper', 'removed', 'key', 'tag', 'search'] as const;
		for (const kind of settings ? kinds : [...kinds, 'settings' as const]) {
			await stagedOf(database, kind).delete();
		}
		const row = { ...state, restored };
		await database.staged.put({ kind: 'state', id: 'state', row });
		return restored;
	});

/**
 * Hands over settings that a restore brought along, until they were taken: also after a browser that
 * was killed in between.
 */
export const takeSettings = async <T>(
	take: (settings: Record<string, unknown>) => Promise<T>,
): Promise<T | undefined> => {
	const [settings] = await writing(async (database) => {
		const state = await stateOf(database);
		return state?.restored ? stagedAfter(database, 'settings', undefined, 1) : [];
	});
	if (settings === undefined) return undefined;
	const taken = await take(settings);
	await writing(async (database) => {
		await stagedOf(database, 'settings').delete();
	});
	return taken;
};
