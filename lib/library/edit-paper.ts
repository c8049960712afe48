import type { Edit, FieldEdits } from '../paper/edit.ts';
import { idsOf } from '../paper/ids-of.ts';
import type { Original, Paper, PaperField } from '../paper/paper.ts';
import { fold } from '../query/fold.ts';
import { isEmpty } from './merge.ts';
import { isSame } from './same.ts';
import { joinTags } from './tags.ts';

/** Properties that are there only while they say something. */
type Optional = 'starred' | 'reading' | 'readingAt' | 'topicMarks' | 'originals' | 'distinctFrom';

const without = (paper: Paper, ...names: Optional[]): Paper => {
	const rest = { ...paper };
	for (const name of names) delete rest[name];
	return rest;
};

const withStar = (paper: Paper, starred: boolean): Paper =>
	starred ? { ...paper, starred: true } : without(paper, 'starred');

const withReading = (paper: Paper, reading: NonNullable<Edit['reading']> | null, now: number) => {
	if (reading === (paper.reading ?? null)) return paper;
	const rest = { ...without(paper, 'reading'), readingAt: now };
	return reading === null ? rest : { ...rest, reading };
};

const withTags = (paper: Paper, add: readonly string[], remove: readonly string[]): Paper => {
	const gone = new Set(remove.map(fold));
	const kept = paper.tags.filter((tag) => !gone.has(fold(tag)));
	return { ...paper, tags: joinTags(kept, add) };
};

const withTopics = (paper: Paper, marks: NonNullable<Edit['topics']>): Paper => {
	const topicMarks = { ...paper.topicMarks };
	for (const [id, mark] of Object.entries(marks)) {
		if (mark === null) delete topicMarks[id];
		else topicMarks[id] = mark;
	}
	const rest = without(paper, 'topicMarks');
	return Object.keys(topicMarks).length === 0 ? rest : { ...rest, topicMarks };
};

/** What the sources say of a field: what there is, or what was there before the user’s own. */
const originalOf = (paper: Paper, field: PaperField): Original => {
	const source = paper.sources[field];
	if (source === 'user') return paper.originals?.[field] ?? {};
	const value = paper[field];
	return { ...(value !== undefined && { value }), ...(source !== undefined && { source }) };
};

interface Cell extends Original {
	original?: Original | undefined;
}

const withCell = (paper: Paper, field: PaperField, { value, source, original }: Cell): Paper => {
	const row: Record<string, unknown> = { ...paper };
	const [sources, originals] = [{ ...paper.sources }, { ...paper.originals }];
	if (value === undefined) delete row[field];
	else row[field] = value;
	if (source === undefined) delete sources[field];
	else sources[field] = source;
	if (original === undefined || Object.keys(original).length === 0) delete originals[field];
	else originals[field] = original;
	const rest = without({ ...row, sources } as Paper, 'originals');
	return Object.keys(originals).length === 0 ? rest : { ...rest, originals };
};

/** Every row has a title and a list of authors. */
const emptyOf = (field: PaperField): unknown => (field === 'authors' ? [] : undefined);

const withField = (paper: Paper, field: PaperField, wanted: unknown): Paper => {
	const value = isEmpty(wanted) || wanted === null ? emptyOf(field) : wanted;
	if (isSame(value, paper[field])) return paper;
	const original = originalOf(paper, field);
	// What the sources say anyhow is not the user’s own.
	if (isSame(value, original.value) && original.source !== undefined) {
		return withCell(paper, field, original);
	}
	return withCell(paper, field, { value, source: 'user', original });
};

const withFields = (paper: Paper, edits: FieldEdits): Paper =>
	Object.entries(edits).reduce(
		(row, [field, value]) =>
			value === undefined ? row : withField(row, field as PaperField, value),
		paper,
	);

/** A field that no source knows stays as the user wrote it. */
const reverted = (paper: Paper, field: PaperField): Paper => {
	const original = paper.originals?.[field];
	if (paper.sources[field] !== 'user' || original === undefined) return paper;
	return withCell(paper, field, { ...original, value: original.value ?? emptyOf(field) });
};

const withDistinct = (paper: Paper, others: readonly string[]): Paper => {
	const own = new Set(idsOf(paper));
	const all = [...new Set([...(paper.distinctFrom ?? []), ...others])];
	const distinctFrom = all.filter((id) => !own.has(id));
	return distinctFrom.length === 0 ? paper : { ...paper, distinctFrom };
};

type Part = (paper: Paper, edit: Edit, now: number) => Paper;

/** Each changes what the edit names, and nothing where it names nothing. */
const PARTS: readonly Part[] = [
	(paper, { starred }) => (starred === undefined ? paper : withStar(paper, starred)),
	(paper, { reading }, now) => (reading === undefined ? paper : withReading(paper, reading, now)),
	(paper, { notes }) => (notes === undefined ? paper : { ...paper, notes }),
	(paper, { addTags = [], removeTags = [] }) => withTags(paper, addTags, removeTags),
	(paper, { topics }) => (topics === undefined ? paper : withTopics(paper, topics)),
	(paper, { fields = {} }) => withFields(paper, fields),
	(paper, { revert = [] }) => revert.reduce(reverted, paper),
	(paper, { distinctFrom = [] }) => withDistinct(paper, distinctFrom),
];

/**
 * A paper after an edit.
 * @param now Milliseconds since 1970.
 * @returns The same object where the edit changes nothing.
 */
export const edited = (paper: Paper, edit: Edit, now: number): Paper => {
	const row = PARTS.reduce((before, part) => part(before, edit, now), paper);
	return isSame(row, paper) ? paper : { ...row, updatedAt: now };
};
