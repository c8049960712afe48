import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { edited } from '../../../lib/library/edit-paper.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { mergeDraft, newRow } from '../../../lib/library/merge.ts';
import { paperById } from '../../../lib/library/queries.ts';
import { save } from '../../../lib/library/save.ts';
import { allTags, colourTag, forgetTag } from '../../../lib/library/tag-list.ts';
import { editSchema, type Edit } from '../../../lib/paper/edit.ts';
import { topicsOf, type Paper } from '../../../lib/paper/paper.ts';
import * as z from 'zod/mini';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, draftOf, newPaper, readStored } from './raw.ts';

const A = 'arxiv:1706.03762';
const B = 'arxiv:2005.14165';

const row = newRow(
	draftOf(A, { title: 'Attention', abstract: 'We propose.', source: 'arxiv' }),
	['transformers', 'nlp'],
	1,
);
const after = (...edits: Edit[]): Paper =>
	edits.reduce((paper, edit, index) => edited(paper, edit, 100 + index), row);

describe('an edit', () => {
	it.each<[string, Edit, Partial<Paper>]>([
		['a star', { starred: true }, { starred: true }],
		['a reading state', { reading: 'reading' }, { reading: 'reading', readingAt: 100 }],
		['notes', { notes: '# Mine' }, { notes: '# Mine' }],
		['tags', { addTags: ['x', 'X', 'y'] }, { tags: ['x', 'y'] }],
		['a mark on a topic', { topics: { nlp: 'removed' } }, { topicMarks: { nlp: 'removed' } }],
		[
			'a field',
			{ fields: { title: 'Mine' } },
			{
				title: 'Mine',
				sources: { ...row.sources, title: 'user' },
				originals: { title: { value: 'Attention', source: 'arxiv' } },
			},
		],
		[
			'a field that no source knew',
			{ fields: { doi: '10.1000/x' } },
			{ doi: '10.1000/x', sources: { ...row.sources, doi: 'user' } },
		],
		['a paper that is another', { distinctFrom: [B, A] }, { distinctFrom: [B] }],
	])('changes %s and the time, and nothing else', (_, edit, changed) => {
		expect(after(edit)).toEqual({ ...row, ...changed, updatedAt: 100 });
	});

	it.each<[string, Edit]>([
		['nothing', {}],
		['what is so', { starred: false, reading: null, notes: '', removeTags: ['x'] }],
		['a field to its value', { fields: { title: 'Attention' } }],
		['a field that is not edited back', { revert: ['title', 'doi'] }],
	])('of %s is none: the very same object', (_, edit) => {
		expect(edited(row, edit, 100)).toBe(row);
	});

	it('is taken back by its opposite', () => {
		const there: Edit = {
			starred: true,
			addTags: ['x'],
			topics: { nlp: 'removed', own: 'added' },
			fields: { title: 'Mine', abstract: null },
		};
		const back: Edit = {
			starred: false,
			removeTags: ['X'],
			topics: { nlp: null, own: null },
			revert: ['title', 'abstract'],
		};
		expect(after(there, back)).toEqual({ ...row, updatedAt: 101 });
	});

	it('that says what the sources say is no edit of the user’s', () => {
		const paper = after({ fields: { title: 'Mine' } }, { fields: { title: 'Attention' } });
		expect(paper.sources.title).toBe('arxiv');
		expect(paper).not.toHaveProperty('originals');
	});

	it('in whatever order it names the parts of a field', () => {
		const publication = { 'container-title': 'Nature', volume: '5' };
		const told = newRow(draftOf(A, { publication, source: 'crossref' }), [], 1);
		const fields = { publication: { volume: '5', 'container-title': 'Nature' } };
		expect(edited(told, { fields }, 100)).toBe(told);
	});

	it('leaves the first original where a field is edited twice', () => {
		const paper = after({ fields: { title: 'Mine' } }, { fields: { title: 'Better' } });
		expect(paper.originals).toEqual({ title: { value: 'Attention', source: 'arxiv' } });
	});

	it('empties a field, for good', () => {
		const emptied = after({ fields: { abstract: null, authors: null } });
		expect(emptied).not.toHaveProperty('abstract');
		expect(emptied.authors).toEqual([]);
		const told = mergeDraft(emptied, draftOf(A, { abstract: 'Again.', source: 'arxiv' }));
		expect(told).not.toHaveProperty('abstract');
		expect(told.authors).toEqual([]);
	});

	it('keeps beside it what better sources say later', () => {
		const mine = after({ fields: { abstract: 'Mine.' } });
		const told = mergeDraft(mine, draftOf(A, { abstract: 'We propose much.', source: 'arxiv' }));
		expect(told.abstract).toBe('Mine.');
		expect(edited(told, { revert: ['abstract'] }, 200).abstract).toBe('We propose much.');
	});

	it('gives up a field that no source knew only by emptying it', () => {
		const mine = after({ fields: { doi: '10.1000/x' } });
		expect(edited(mine, { revert: ['doi'] }, 200)).toBe(mine);
		expect(edited(mine, { fields: { doi: null } }, 200)).not.toHaveProperty('doi');
	});

	it('keeps two hundred tags', () => {
		const tags = Array.from({ length: 200 }, (_, index) => `tag ${index}`);
		expect(after({ addTags: tags }, { addTags: ['one more'] }).tags).toEqual(tags);
	});
});

describe('topics that count', () => {
	it.each<[Edit['topics'], string[]]>([
		[{}, ['transformers', 'nlp']],
		[{ nlp: 'removed' }, ['transformers']],
		[{ nlp: 'accepted', own: 'added' }, ['transformers', 'nlp', 'own']],
		[{ gone: 'accepted' }, ['transformers', 'nlp', 'gone']],
	])('%j', (topics, expected) => {
		expect(topicsOf(after({ topics }))).toEqual(expected);
	});

	it('hold what the user said when topics are classified again', () => {
		const paper = after({ topics: { nlp: 'accepted', transformers: 'removed' } });
		expect(topicsOf({ ...paper, topics: ['transformers', 'vision'] })).toEqual(['vision', 'nlp']);
	});
});

describe('what an edit may be', () => {
	it.each<[string, unknown]>([
		['an empty title', { fields: { title: '' } }],
		['no title', { fields: { title: null } }],
		['an address that is none', { fields: { links: [{ kind: 'pdf', url: 'javascript:x' }] } }],
		['a field that is none', { revert: ['savedAt'] }],
		['a tag of two lines', { addTags: ['a\nb'] }],
		['a tag of nothing', { addTags: ['  '] }],
		['a state that is none', { reading: 'later' }],
		['a mark that is none', { topics: { a: 'perhaps' } }],
		['a book', { notes: 'x'.repeat(100_001) }],
	])('is not %s', (_, edit) => {
		expect(z.safeParse(editSchema, edit).success).toBe(false);
	});

	it('is no trap', () => {
		const edit = JSON.parse('{"topics":{"__proto__":"added"},"fields":{"__proto__":{"a":1}}}');
		const { data } = z.safeParse(editSchema, edit);
		expect(data?.topics ?? {}).toEqual({});
		expect(edited(row, data ?? {}, 100)).toBe(row);
	});

	it('trims tags', () => {
		expect(z.parse(editSchema, { addTags: [' to do '] })).toEqual({ addTags: ['to do'] });
	});
});

describe('edits in the library', () => {
	beforeEach(async () => {
		vi.spyOn(console, 'warn').mockReturnValue();
		await deleteLibrary();
		await save(newPaper(A, { aliases: ['s2:a'] }));
		await save(newPaper(B));
	});

	it('change each paper once, by any of its ids, and say how many changed', async () => {
		const edit = { addTags: ['x'] };
		expect(await editPapers(['s2:a', A, B, 's2:no'], edit, newStep('edit'))).toEqual({
			changed: 2,
		});
		expect(await editPapers([A], edit, newStep('edit'))).toEqual({ changed: 0 });
		expect((await paperById(A))?.tags).toEqual(['x']);
		const stored = await readStored();
		expect(stored.steps.filter(({ kind }) => kind === 'edit')).toMatchObject([{ count: 2 }]);
		expectConsistent(stored);
	});

	it('of two windows lose nothing: the last edit of each field stays', async () => {
		await Promise.all([
			editPapers([A], { notes: 'one', addTags: ['x'] }, newStep('edit')),
			editPapers([A], { starred: true, addTags: ['y'] }, newStep('edit')),
			editPapers([A], { notes: 'two', fields: { title: 'Mine' } }, newStep('edit')),
			editPapers([A], { topics: { nlp: 'added' } }, newStep('edit')),
		]);
		expect(await paperById(A)).toMatchObject({
			notes: 'two',
			starred: true,
			tags: ['x', 'y'],
			title: 'Mine',
			topicMarks: { nlp: 'added' },
		});
	});

	it('write a tag as it was written first, and remember it', async () => {
		await editPapers([A], { addTags: ['Große Modelle'] }, newStep('edit'));
		await editPapers([B], { addTags: ['GROSSE MODELLE', 'b'] }, newStep('edit'));
		expect((await paperById(B))?.tags).toEqual(['Große Modelle', 'b']);
		const tags = await allTags();
		expect(tags.map(({ name }) => name)).toEqual(['b', 'Große Modelle']);
		for (const { hue } of tags) expect(hue % 30).toBe(0);
		expect(await colourTag('B', 210)).toEqual({ folded: 'b', name: 'b', hue: 210 });
		await forgetTag('b');
		expect((await allTags()).map(({ name }) => name)).toEqual(['Große Modelle']);
		expect((await paperById(B))?.tags).toContain('b');
	});
});
