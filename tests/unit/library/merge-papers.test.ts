import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { assignKeys } from '../../../lib/library/keys.ts';
import { mergePapers, previewMerge } from '../../../lib/library/merge-papers.ts';
import { allIds, paperById, papersByIds } from '../../../lib/library/queries.ts';
import { save } from '../../../lib/library/save.ts';
import { undecided } from '../../../lib/library/undecided.ts';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, newPaper, readStored } from './raw.ts';
import { newSearcher } from './search.ts';

const PREPRINT = 'arxiv:1706.03762';
const JOURNAL = 'doi:10.1000/abc';
const OTHER = 's2:other';
const merge = (ids: string[], choices = {}) => mergePapers(ids, choices, newStep('merge'));

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
	await save(
		newPaper(PREPRINT, {
			title: 'Attention Is All You Need',
			authors: [{ name: 'Ashish Vaswani' }],
			published: '2017-06-12',
			abstract: 'A preprint.',
			source: 'arxiv',
		}),
	);
	await save(
		newPaper(JOURNAL, {
			title: 'Attention is all you need.',
			authors: [{ name: 'A. Vaswani' }],
			published: '2018',
			comment: 'In a journal.',
			source: 'crossref',
		}),
	);
});

describe('papers that are perhaps one', () => {
	const pair = [PREPRINT, JOURNAL];
	it.each<[string, Parameters<typeof newPaper>[1], boolean]>([
		['the same title, author and year', {}, true],
		['another first author', { authors: [{ name: 'Ann Other' }] }, false],
		['a time too far away', { published: '2024' }, false],
		['no year', { published: undefined as never }, true],
		['another title', { title: 'Attention is all you need, too' }, false],
	])('%s', async (_, more, expected) => {
		await save(
			newPaper(OTHER, {
				title: 'ATTENTION is all — you need',
				authors: [{ name: 'A. Vaswani' }, { name: 'B' }],
				published: '2017',
				...more,
			}),
		);
		const [group, ...rest] = await newSearcher().duplicates();
		expect(rest).toEqual([]);
		expect(new Set(group)).toEqual(new Set(expected ? [...pair, OTHER] : pair));
	});

	it('are not those with a short title', async () => {
		await save(newPaper('s2:1', { title: 'Editorial' }));
		await save(newPaper('s2:2', { title: 'Editorial' }));
		expect(await newSearcher().duplicates()).toHaveLength(1);
	});

	it('are not those that the user said are others', async () => {
		const [group = []] = await newSearcher().duplicates();
		expect((await undecided(group))?.map(({ id }) => id)).toEqual(group);
		await editPapers([JOURNAL], { distinctFrom: [PREPRINT] }, newStep('edit'));
		expect(await undecided(group)).toBeUndefined();
		await save(newPaper(OTHER));
		expect(await undecided([...group, OTHER])).toHaveLength(3);
	});
});

describe('a preview', () => {
	it('shows what differs, who told it, and what would stay', async () => {
		const papers = await papersByIds([PREPRINT, JOURNAL]);
		const { paper, fields } = previewMerge(papers)!;
		expect(paper).toMatchObject({ id: PREPRINT, aliases: [JOURNAL] });
		expect(fields.map(({ field }) => field)).toEqual([
			'title',
			'authors',
			'abstract',
			'published',
			'comment',
		]);
		expect(fields[0]).toEqual({
			field: 'title',
			values: [
				{ id: PREPRINT, value: 'Attention Is All You Need', source: 'arxiv' },
				{ id: JOURNAL, value: 'Attention is all you need.', source: 'crossref' },
			],
			merged: 'Attention Is All You Need',
		});
		const chosen = previewMerge(papers, { title: JOURNAL, abstract: JOURNAL })!;
		expect(chosen.fields[0]?.merged).toBe('Attention is all you need.');
		expect(chosen.paper).not.toHaveProperty('abstract');
		expect(chosen.paper.sources).toMatchObject({ title: 'crossref' });
	});

	it('of nothing is nothing', () => {
		expect(previewMerge([])).toBeUndefined();
	});
});

describe('a merge', () => {
	it('is what its preview showed', async () => {
		const choices = { title: JOURNAL };
		const preview = previewMerge(await papersByIds([PREPRINT, JOURNAL]), choices);
		const { id, changes } = await merge([PREPRINT, JOURNAL], choices);
		expect(id).toBe(PREPRINT);
		expect(changes).toEqual([{ ids: [PREPRINT, JOURNAL], saved: true }]);
		const { updatedAt: _, ...stored } = (await paperById(JOURNAL))!;
		expect(preview?.paper).toMatchObject(stored);
		expectConsistent(await readStored());
	});

	it('keeps a key for each document that cites one', async () => {
		const keys = await assignKeys([PREPRINT, JOURNAL]);
		await merge([JOURNAL, PREPRINT]);
		expect(await allIds()).toEqual([JOURNAL]);
		expect((await paperById(PREPRINT))?.key).toBe(keys[1]?.key);
		expect((await readStored()).keys.map(({ id }) => id)).toEqual([JOURNAL, JOURNAL]);
	});

	it.each([
		['one paper', [PREPRINT]],
		['one paper by two ids', [PREPRINT, PREPRINT]],
		['a paper that is not saved', [PREPRINT, 's2:no']],
	])('of %s is refused', async (_, ids) => {
		await expect(merge(ids)).rejects.toMatchObject({ code: 'missing' });
	});

	it('joins three, with everything that the user did', async () => {
		await save(newPaper(OTHER, {}, ['nlp']));
		await editPapers([OTHER], { reading: 'read', notes: 'c', addTags: ['t'] }, newStep('edit'));
		await editPapers([PREPRINT], { reading: 'reading', notes: 'a b' }, newStep('edit'));
		await editPapers([JOURNAL], { starred: true, notes: 'b' }, newStep('edit'));
		await merge([PREPRINT, JOURNAL, OTHER]);
		expect(await paperById(PREPRINT)).toMatchObject({
			aliases: [JOURNAL, OTHER],
			reading: 'read',
			starred: true,
			notes: 'a b\n\nc',
			tags: ['t'],
			topics: ['nlp'],
		});
	});
});

it('a merge that is asked for again, because its answer was lost, answers the same', async () => {
	const step = newStep('merge');
	const first = await mergePapers([PREPRINT, JOURNAL], {}, step);
	const stored = await readStored();
	expect(await mergePapers([PREPRINT, JOURNAL], {}, step)).toEqual(first);
	expect(await readStored()).toEqual(stored);
	await expect(merge([PREPRINT, JOURNAL])).rejects.toMatchObject({ code: 'missing' });
});
