import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseField, printField, type Typed } from '../../../components/library/field-text.ts';
import { PAPER_FIELDS } from '../../../lib/paper/edit.ts';
import type { Paper, PaperField } from '../../../lib/paper/paper.ts';
import { draftOf } from '../library/raw.ts';

const PUBLICATION = { 'container-title': 'NeurIPS: 30', page: '1-2' };

const FULL = {
	...draftOf('arxiv:1706.03762', {
		title: 'Attention',
		authors: [{ name: 'Ashish Vaswani', family: 'Vaswani', given: 'Ashish' }, { name: 'OpenAI' }],
		abstract: 'One.\n\nTwo: three.',
		published: '2017-06-12',
		version: 7,
		type: 'paper-conference',
		publication: PUBLICATION,
		editors: [{ name: 'I. Guyon' }],
		fixedCase: ['Kepler', 'BERT'],
		extra: { annote: 'a: b' },
		categories: ['cs.CL', 'cs.LG'],
		keywords: ['attention', 'machine translation'],
		doi: '10.5555/3295222',
		comment: '15 pages, 5 figures',
		journalRef: 'NIPS 2017',
		links: [{ kind: 'code', url: 'https://github.com/a/b' }],
	}),
} as unknown as Paper;

/** What its boxes give where nothing was touched: kinds are chosen, publications have a box for each part. */
const typedOf = (field: PaperField): Typed => {
	if (field === 'type') return FULL.type!;
	return field === 'publication' ? { ...PUBLICATION } : printField(FULL, field);
};

describe('a field in a text field', () => {
	it.each(PAPER_FIELDS)('%s is read back as it was', (field) => {
		expect(FULL[field]).toBeDefined();
		expect(parseField(field, typedOf(field), FULL)).toEqual({
			ok: true,
			value: FULL[field],
		});
	});

	it('may be empty, but for the title', () => {
		for (const field of PAPER_FIELDS) {
			const expected = field === 'title' ? { ok: false } : { ok: true, value: null };
			const blank = field === 'publication' ? { page: ' ' } : ' \n';
			expect(parseField(field, blank, FULL)).toEqual(expected);
		}
	});

	it.each<[PaperField, Typed]>([
		['published', 'yesterday'],
		['version', 'the last'],
		['version', '0'],
		['version', '1.5'],
		['type', 'poem'],
		['doi', 'no doi'],
		['links', 'code javascript:alert(1)'],
		['publication', 'in no box'],
		['publication', { page: '1', colour: 'red' }],
		['publication', { issued: 'soon' }],
		['extra', 'no colon'],
	])('%s cannot be “%s”', (field, typed) => {
		expect(parseField(field, typed, {})).toEqual({ ok: false });
	});

	it('of names keeps what is not written of those that stay as they are', () => {
		const group = { name: 'Google DeepMind', family: 'Google DeepMind' };
		const junior = { name: 'Guy Steele Jr.', family: 'Steele', given: 'Guy', suffix: 'Jr.' };
		const paper = { ...FULL, authors: [group, junior, { name: 'A. Vaswan' }] };
		const typed = printField(paper, 'authors').replace('A. Vaswan', 'Vaswani, Ashish');
		const vaswani = { name: 'Ashish Vaswani', family: 'Vaswani', given: 'Ashish' };
		expect(parseField('authors', typed, paper)).toEqual({
			ok: true,
			value: [group, junior, vaswani],
		});
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.constantFrom(...PAPER_FIELDS), fc.string(), (field, typed) => {
				expect(typeof parseField(field, typed, {}).ok).toBe('boolean');
			}),
		);
	});
});
