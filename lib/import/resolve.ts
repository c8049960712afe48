import type { PlannedRecord } from '../library/import-plan.ts';
import type { ImportedPaper } from './importer.ts';

/** What the user wants of a record that conflicts; nothing is done with it unless they say so. */
export type Decision =
	/** It is the paper, or papers, that it conflicts with. */
	| 'merge'
	/** It is another paper with the same title. */
	| 'separate'
	| 'skip';

const withAlias = (paper: ImportedPaper, id: string): ImportedPaper => {
	const { draft } = paper;
	const { aliases = [] } = draft;
	if (draft.id === id || aliases.includes(id)) return paper;
	return { ...paper, draft: { ...draft, aliases: [...aliases, id].slice(-20) } };
};

const conflictId = ({ conflict }: PlannedRecord): string | undefined =>
	conflict?.kind === 'same-title' ? conflict.with : undefined;

const decided = (
	paper: ImportedPaper,
	record: PlannedRecord,
	decision: Decision,
): ImportedPaper[] => {
	if (decision === 'skip') return [];
	const twin = conflictId(record);
	// By the same id it cannot be another paper.
	if (decision === 'separate') return twin === undefined ? [] : [paper];
	return [twin === undefined ? paper : withAlias(paper, twin)];
};

/**
 * The records that are to be applied, by their plan and the user’s decisions.
 * @param decisions By the record’s index; a conflict without one is skipped.
 */
export const resolveImport = (
	papers: readonly ImportedPaper[],
	records: readonly PlannedRecord[],
	decisions: ReadonlyMap<number, Decision> = new Map(),
): ImportedPaper[] =>
	records.flatMap((record) => {
		const paper = papers[record.index];
		if (paper === undefined || record.standing === 'same') return [];
		if (record.standing === 'conflicting') {
			return decided(paper, record, decisions.get(record.index) ?? 'skip');
		}
		return [record.into === undefined ? paper : withAlias(paper, record.into)];
	});
