import { idsOf } from '../paper/ids-of.ts';
import type { Paper, PaperDraft, PaperField, PaperId } from '../paper/paper.ts';
import { RpcError } from '../rpc/result.ts';
import { commit } from './commit.ts';
import { writing } from './database.ts';
import type { Step } from './history/step.ts';
import { KeyBook } from './key-book.ts';
import { FIELDS, isEmpty, newRow } from './merge.ts';
import { isSame } from './same.ts';
import { mergeRows } from './merge-rows.ts';

import { removedByIds, savedByIds } from './rows-by-id.ts';
import { changeOf, type LibraryChange } from './write.ts';

/** For each field the paper whose value is to stay; the others are chosen as by any merge. */
export type MergeChoices = Partial<Record<PaperField, PaperId>>;

export interface FieldPreview {
	field: PaperField | 'notes';
	/** What each paper says, and who told it. */
	values: { id: PaperId; value: unknown; source: string | undefined }[];
	/** What the merged paper would say. */
	merged: unknown;
}

export interface MergePreview {
	paper: Paper;
	/** Where the papers differ. */
	fields: FieldPreview[];
}

const withChoice = (paper: Paper, field: PaperField, from: Paper): Paper => {
	const row: Record<string, unknown> = { ...paper };
	const [sources, originals] = [{ ...paper.sources }, { ...paper.originals }];
	const put = (target: object, value: unknown): void => {
		if (value === undefined) Reflect.deleteProperty(target, field);
		else Reflect.set(target, field, value);
	};
	put(row, from[field]);
	put(sources, from.sources[field]);
	put(originals, from.originals?.[field]);
	const { originals: _, ...rest } = { ...row, sources } as Paper;
	return Object.keys(originals).length === 0 ? rest : { ...rest, originals };
};

/** One paper of several; the first gives its id, its key and the time when it was saved. */
const mergedOf = (papers: readonly [Paper, ...Paper[]], choices: MergeChoices): Paper => {
	const [base, ...others] = papers;
	let row = others.reduce(mergeRows, base);
	for (const [field, id] of Object.entries(choices) as [PaperField, PaperId][]) {
		const from = papers.find((paper) => paper.id === id);
		if (from) row = withChoice(row, field, from);
	}
	return row;
};

const isOneOrMore = (papers: readonly Paper[]): papers is [Paper, ...Paper[]] => papers.length > 0;

/** What a merge would make of papers, field by field, where they differ. */
export const previewMerge = (
	papers: readonly Paper[],
	choices: MergeChoices = {},
): MergePreview | undefined => {
	if (!isOneOrMore(papers)) return undefined;
	const paper = mergedOf(papers, choices);
	const fields = [...FIELDS, 'notes' as const].flatMap((field): FieldPreview[] => {
		const values = papers.map((each) => ({
			id: each.id,
			value: each[field],
			source: field === 'notes' ? 'user' : each.sources[field],
		}));
		const differs = values.some(({ value }) => !isSame(value, values[0]?.value));
		const isSaid = values.some(({ value }) => !isEmpty(value));
		return differs && isSaid ? [{ field, values, merged: paper[field] }] : [];
	});
	return { paper, fields };
};

/** A record that is to be merged, as a paper that is not saved. */
export const unsavedRow = (draft: PaperDraft): Paper => newRow(draft, [], 0);

/**
 * Makes one of several papers; nothing that a user wrote is lost, and the ids and keys of all lead to
 * the first. Made twice, by the same step, it answers the same.
 * @param draft What a source tells of the same work and is not saved: what it was published as.
 * @throws {RpcError} `missing` unless all of them are saved, and are several, or one and a draft.
 */
export const mergePapers = (
	ids: readonly PaperId[],
	choices: MergeChoices,
	step: Step,
	draft?: PaperDraft,
): Promise<{ id: PaperId; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const told = draft === undefined ? [] : [unsavedRow(draft)];
		// No id may be of two, and so who has one of the draft’s becomes part, too.
		const toldIds = told.flatMap(idsOf);
		const [found, removed] = await Promise.all([
			savedByIds(database, [...ids, ...toldIds]),
			removedByIds(database, toldIds),
		]);
		const papers = [...new Set([...ids, ...toldIds].flatMap((id) => found.get(id) ?? []))];
		const tombs = [...new Set(removed.values())];
		const isAll = ids.every((id) => found.has(id));
		// Asked for again, because the answer was lost.
		const [only] = papers.length === 1 ? papers : [];
		if (isAll && only && (await database.changes.get([step.step, only.id]))) {
			return { id: only.id, changes: [changeOf(only, true)] };
		}
		if (!isOneOrMore(papers) || papers.length + told.length < 2 || !isAll) {
			throw new RpcError('missing', 'The papers to be merged are not all saved.');
		}
		const [base, ...others] = papers;
		const all = [...papers, ...tombs.map(({ paper }) => paper), ...told] as const;
		const after = { ...mergedOf(all, choices), updatedAt: Date.now() };
		const absorbed = others.map((before) => ({ before, into: base.id }));
		await commit(database, {
			rows: [{ before: base, after }, ...absorbed],
			absorbed: tombs.map((tomb) => ({ tomb, into: base.id })),
			step,
		});
		const gone = [...others, ...tombs].map(({ id }) => id);
		await new KeyBook(database).move(gone, () => base.id);
		return { id: base.id, changes: [changeOf(after, true)] };
	});
