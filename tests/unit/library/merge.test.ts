import { describe, expect, it } from 'vitest';
import { mergeDraft, newRow } from '../../../lib/library/merge.ts';
import { mergeRows } from '../../../lib/library/merge-rows.ts';
import type { Paper, PaperDraft } from '../../../lib/paper/paper.ts';
import { draftOf } from './raw.ts';

const ID = 'arxiv:1706.03762';
const hf = (more: Partial<PaperDraft>): PaperDraft =>
	draftOf(ID, { source: 'huggingface', ...more });
const arxiv = (more: Partial<PaperDraft>): PaperDraft => draftOf(ID, { source: 'arxiv', ...more });
const row = (draft: PaperDraft): Paper => newRow(draft, [], 1);

/** Both ways round the result must be the same: what is known does not hang on the order. */
const bothWays = (a: PaperDraft, b: PaperDraft): Paper[] => [
	mergeDraft(row(a), b),
	mergeDraft(row(b), a),
];

const words = (name: string): string[] =>
	Array.from({ length: 70 }, (_, index) => `${name}${index}`);

describe('a draft merged into a paper', () => {
	it('is the very same object when there is nothing new', () => {
		const paper = row(hf({ keywords: ['x'], published: '2017-06-12' }));
		expect(mergeDraft(paper, hf({ keywords: ['X'], published: '2017-06' }))).toBe(paper);
	});

	it('is the very same object where a part of a publication comes again', () => {
		const publication = { 'container-title': 'Nature', volume: '5' };
		const paper = row(hf({ publication }));
		expect(mergeDraft(paper, hf({ publication: { volume: '5' } }))).toBe(paper);
		expect(mergeDraft(paper, arxiv({ publication: { volume: '5' } }))).toMatchObject({
			publication,
		});
	});

	it.each<[string, Partial<PaperDraft>, Partial<PaperDraft>, Partial<Paper>]>([
		[
			'arXiv’s title counts more',
			{ title: 'attention' },
			{ title: 'Attention' },
			{ title: 'Attention' },
		],
		[
			'names that were told apart count more',
			{ authors: [{ name: 'A. Vaswani' }] },
			{ authors: [{ name: 'Ashish Vaswani', family: 'Vaswani', given: 'Ashish' }] },
			{ authors: [{ name: 'Ashish Vaswani', family: 'Vaswani', given: 'Ashish' }] },
		],
		[
			'names count more than initials, told apart or not',
			{ authors: [{ name: 'Ashish Vaswani' }] },
			{ authors: [{ name: 'A. Vaswani', family: 'Vaswani', given: 'A.' }] },
			{ authors: [{ name: 'Ashish Vaswani' }] },
		],
		[
			'a whole list counts more than a cut one',
			{ authors: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
			{ authors: [{ name: 'A', family: 'A', given: 'X' }, { name: 'et al.' }] },
			{ authors: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
		],
		[
			'the longer abstract is the whole one',
			{ abstract: 'Long, and all of it.' },
			{ abstract: 'Long…' },
			{ abstract: 'Long, and all of it.' },
		],
		[
			'the finer date',
			{ published: '2017-06-12' },
			{ published: '2017-06' },
			{ published: '2017-06-12' },
		],
		[
			'the better source’s date of two as fine',
			{ published: '2017-06-13' },
			{ published: '2017-06-12' },
			{ published: '2017-06-12' },
		],
		[
			'the better source’s date where they disagree, however fine the other',
			{ published: '2018-01-15' },
			{ published: '2017-06' },
			{ published: '2017-06' },
		],
	])('%s', (_, ofHf, ofArxiv, expected) => {
		for (const merged of bothWays(hf(ofHf), arxiv(ofArxiv))) expect(merged).toMatchObject(expected);
	});

	it('unites links, keywords and categories', () => {
		const code = { kind: 'code', url: 'https://github.com/a/b' } as const;
		const pdf = { kind: 'pdf', url: 'https://arxiv.org/pdf/1706.03762' } as const;
		for (const merged of bothWays(
			hf({ links: [code], keywords: ['Attention', 'rnn'] }),
			arxiv({ links: [pdf, { ...code, url: `${code.url}/` }], keywords: ['attention'] }),
		)) {
			expect(merged.links?.map(({ kind }) => kind).toSorted()).toEqual(['code', 'pdf']);
			expect(merged.keywords).toHaveLength(2);
		}
	});

	it.each(['user', 'constructor', '__proto__'])('takes a draft of “%s” for nobody’s', (source) => {
		const paper = row(arxiv({ title: 'Attention' }));
		expect(mergeDraft(paper, arxiv({ title: 'Spoofed', source }))).toBe(paper);
		const spoofed = row(arxiv({ title: 'Spoofed', source }));
		expect(mergeDraft(spoofed, hf({ title: 'Attention' })).title).toBe('Attention');
	});

	it('settles: the same two drafts again change nothing', () => {
		const drafts = [
			hf({ title: 'attention', keywords: ['b', 'a'], abstract: 'Short', published: '2017' }),
			arxiv({ title: 'Attention', keywords: ['c', 'a'], abstract: 'Longer', comment: '8 pages' }),
		];
		const once = drafts.reduce(mergeDraft, row(drafts[0]!));
		expect(drafts.reduce(mergeDraft, once)).toBe(once);
	});

	it('never touches what the user wrote, or emptied', () => {
		const { abstract: _, ...rest } = row(hf({ title: 'My title', keywords: ['mine'] }));
		const paper: Paper = {
			...rest,
			sources: { title: 'user', abstract: 'user', keywords: 'user' },
		};
		const merged = mergeDraft(
			paper,
			arxiv({ title: 'Another', abstract: 'There is one.', keywords: ['theirs'], comment: 'new' }),
		);
		expect(merged).toMatchObject({ title: 'My title', keywords: ['mine'], comment: 'new' });
		expect(merged.abstract).toBeUndefined();
	});

	it('keeps a hundred ids and a hundred keywords, those it had first', () => {
		const aliases = Array.from({ length: 100 }, (_, index) => `s2:${index}`);
		const paper = { ...row(hf({})), aliases };
		const merged = mergeDraft(
			{ ...paper, keywords: words('a'), sources: { keywords: 'arxiv' } },
			hf({ aliases: ['s2:new'], keywords: words('b') }),
		);
		expect(merged.aliases).toEqual(aliases);
		expect(merged.keywords).toHaveLength(100);
		expect(merged.keywords?.slice(0, 70)).toEqual(words('a'));
	});
});

describe('two rows made one', () => {
	const older: Paper = { ...row(hf({ title: 'Older' })), tags: ['x'], notes: 'One', key: 'old' };
	const newer: Paper = {
		...newRow(draftOf('doi:10.1000/x', { title: 'Newer', comment: 'c', source: 'doi' }), ['t'], 2),
		aliases: ['s2:1'],
		tags: ['y', 'x'],
		notes: 'Two',
		key: 'new',
	};

	it('loses no id, tag, note or field, and keeps the older one’s key and time', () => {
		expect(mergeRows(older, newer)).toMatchObject({
			id: ID,
			aliases: ['doi:10.1000/x', 's2:1'],
			title: 'Older',
			comment: 'c',
			tags: ['x', 'y'],
			notes: 'One\n\nTwo',
			key: 'old',
			savedAt: 1,
			sources: { comment: 'doi' },
		});
	});

	it('takes the only key there is, and a note that both have once', () => {
		const { key: _, ...keyless } = { ...older, notes: 'Two' };
		expect(mergeRows(keyless, newer)).toMatchObject({ key: 'new', notes: 'Two' });
	});

	it('lets what the user wrote in either win', () => {
		const edited: Paper = {
			...newer,
			abstract: 'Mine.',
			keywords: ['mine'],
			sources: { abstract: 'user', keywords: 'user' },
		};
		const machine = { ...older, abstract: 'A much longer one.', keywords: ['theirs'] };
		expect(mergeRows(machine, edited)).toMatchObject({
			abstract: 'Mine.',
			keywords: ['mine'],
			sources: { abstract: 'user', keywords: 'user' },
		});
	});

	it('lets a field stay empty that the user emptied in either', () => {
		const emptied: Paper = { ...newer, sources: { ...newer.sources, abstract: 'user' } };
		const machine = { ...older, abstract: 'There is one.', sources: { abstract: 'arxiv' } };
		for (const merged of [mergeRows(machine, emptied), mergeRows(emptied, machine)]) {
			expect(merged).not.toHaveProperty('abstract');
			expect(merged.sources.abstract).toBe('user');
		}
	});

	it('remembers that the user wrote what a source says too', () => {
		const edited: Paper = { ...newer, title: 'Older', sources: { title: 'user' } };
		expect(mergeRows(older, edited).sources.title).toBe('user');
	});
});
