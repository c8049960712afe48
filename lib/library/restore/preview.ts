import { idsOf } from '../../paper/ids-of.ts';
import type { Paper, PaperId } from '../../paper/paper.ts';
import { reading } from '../database.ts';
import { mergeRows } from '../merge-rows.ts';
import { savedByIds } from '../rows-by-id.ts';
import type { LibraryDatabase } from '../tables.ts';
import { joinVersions } from './merge.ts';
import { expectRestore, stagedAfter, stagedOf } from './staged.ts';

/** What a restore would do, in numbers of papers. */
export interface RestorePreview {
	/** Not saved here. */
	fresh: number;
	/** As they are here, or with less: to join them changes nothing here. */
	same: number;
	/** Here and in the file, and not the same. */
	differing: number;
	/** Saved here and not in the file: “replace” removes them, so that they can be restored. */
	onlyHere: number;
	/** The first of those that differ. */
	examples: { id: PaperId; title: string }[];
	/** Removed papers, keys, tags and saved searches in the file. */
	others: Record<'removed' | 'key' | 'tag' | 'search', number>;
}

/** Papers that are compared at once. */
const CHUNK = 250;
const MOST_EXAMPLES = 20;

class Comparison {
	readonly preview: RestorePreview;
	readonly #matched = new Set<PaperId>();

	constructor(others: RestorePreview['others']) {
		this.preview = { fresh: 0, same: 0, differing: 0, onlyHere: 0, examples: [], others };
	}

	add(there: Paper, found: ReadonlyMap<PaperId, Paper>): void {
		const rows = new Set(idsOf(there).flatMap((id) => found.get(id) ?? []));
		for (const { id } of rows) this.#matched.add(id);
		const [here, ...others] = rows;
		if (here === undefined) {
			this.preview.fresh += 1;
			return;
		}
		const joined = joinVersions(others.reduce(mergeRows, here), there);
		if (joined === here) {
			this.preview.same += 1;
			return;
		}
		this.preview.differing += 1;
		if (this.preview.examples.length < MOST_EXAMPLES) {
			this.preview.examples.push({ id: here.id, title: here.title });
		}
	}

	end(papers: number): RestorePreview {
		return { ...this.preview, onlyHere: papers - this.#matched.size };
	}
}

const countOthers = async (database: LibraryDatabase): Promise<RestorePreview['others']> => {
	const count = (kind: keyof RestorePreview['others']) => stagedOf(database, kind).count();
	const [removed, key, tag, search] = await Promise.all([
		count('removed'),
		count('key'),
		count('tag'),
		count('search'),
	]);
	return { removed, key, tag, search };
};

/**
 * Compares a staged backup with the library, without changing anything.
 * @param onProgress Told how many papers of the file are compared.
 * @throws {RpcError} `missing` where the restore was given up.
 * @throws The signal’s reason, once aborted.
 */
export const previewRestore = async (
	restore: string,
	{ signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number) => void } = {},
): Promise<RestorePreview> => {
	const comparison = new Comparison(
		await reading(async (database) => {
			await expectRestore(database, restore);
			return countOthers(database);
		}),
	);
	let last: PaperId | undefined;
	for (let done = 0; ; onProgress?.(done)) {
		signal?.throwIfAborted();
		const some = await reading((database) => stagedAfter(database, 'paper', last, CHUNK));
		if (some.length === 0) break;
		const ids = some.flatMap(({ id, aliases }) => [id, ...aliases]);
		const found = await reading((database) => savedByIds(database, ids));
		for (const there of some) comparison.add(there, found);
		last = some.at(-1)?.id;
		done += some.length;
	}
	const papers = await reading(async ({ totals }) => (await totals.get('papers'))?.value ?? 0);
	return comparison.end(papers);
};
