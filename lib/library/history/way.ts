import type { Paper, PaperId } from '../../paper/paper.ts';
import type { RowChange } from '../row-change.ts';
import { removedByIds, savedByIds } from '../rows-by-id.ts';
import type { RemovedRow } from '../rows.ts';
import type { LibraryDatabase } from '../tables.ts';

/** What is to be written to take changes back, or to make them again. */
export interface Way {
	rows: RowChange[];
	/** Removed papers that come back. */
	opened: PaperId[];
	/** Removed papers that change where they lie. */
	tombs: RemovedRow[];
	/** Changes that something later overtook: they stay as they are. */
	skipped: number;
}

/** The papers, saved or removed, that go by any of these papers’ ids, under every id they have. */
export const ownersOf = async (
	database: LibraryDatabase,
	papers: readonly Paper[],
): Promise<Map<PaperId, { id: PaperId }>> => {
	const ids = papers.flatMap(({ id, aliases }) => [id, ...aliases]);
	return new Map<PaperId, { id: PaperId }>([
		...(await removedByIds(database, ids)),
		...(await savedByIds(database, ids)),
	]);
};

/** Without ids that came to another paper since then. */
export const withOwnIds = (paper: Paper, owners: ReadonlyMap<PaperId, { id: PaperId }>): Paper => ({
	...paper,
	aliases: paper.aliases.filter((id) => (owners.get(id)?.id ?? paper.id) === paper.id),
});
