import { describe, expect, it } from 'vitest';
import {
	belongs,
	isPublication,
	isSameTitle,
	isSameWork,
	type Work,
} from '../../../lib/metadata/same-work.ts';
import type { Author, PaperDraft } from '../../../lib/paper/paper.ts';

const names = (...all: string[]): Author[] => all.map((name) => ({ name }));
const work = (title: string, authors: readonly Author[], published?: string): Work => ({
	id: 'arxiv:1706.03762',
	title,
	authors: [...authors],
	published,
});

describe('titles are the same', () => {
	it.each([
		['with another hyphen', 'Pre-training of Models', 'Pre\u2010training of Models'],
		['with a dash', 'Teacher–Student Nets', 'Teacher-Student Nets'],
		['joined', 'Pre-training of Models', 'Pretraining of models'],
		['in capitals', 'Attention Is All You Need', 'ATTENTION IS ALL YOU NEED.'],
		['with a formula', '$k$-NN for $\\alpha$-stable laws', 'k-NN for α-stable laws'],
		['with a dressed formula', 'On $\\mathcal{O}(n^2)$ time', 'On O(n²) time'],
		['with ℓ', '$\\ell_1$ regression', 'ℓ1 regression'],
		['with an accent in TeX', 'Schr\\"odinger bridges', 'Schrödinger Bridges'],
		['in braces', '{BERT}: Deep {T}ransformers', 'BERT: deep transformers'],
		['with an ampersand', 'Search \\& Rescue', 'Search & Rescue'],
		['with other quotes', '“Why” we ask', '"Why" We Ask'],
	])('%s', (_, a, b) => expect(isSameTitle(a, b)).toBe(true));

	it.each([
		['with a word more', 'Deep Learning', 'Deep Learning for Vision'],
		['with another number', 'Go in 2016', 'Go in 2017'],
		['of a correction', 'Deep Nets', 'Correction: Deep Nets'],
		['without words', '🙂', '🙂'],
	])('but not %s', (_, a, b) => expect(isSameTitle(a, b)).toBe(false));
});

const NETS = 'Deep Residual Nets for Image Recognition';
const FOUR = names('Kaiming He', 'Xiangyu Zhang', 'Shaoqing Ren', 'Jian Sun');

describe('what only a search found is the same work', () => {
	it.each<[string, Work, Work]>([
		['of the same year', work(NETS, FOUR, '2015-12-10'), work(NETS, FOUR, '2015')],
		['of the year before', work(NETS, FOUR, '2015-12-10'), work(NETS, FOUR, '2014')],
		['three years on', work(NETS, FOUR, '2015-12-10'), work(NETS, FOUR, '2018-01')],
		[
			'with initials',
			work(NETS, FOUR, '2015'),
			work(NETS, names('K. He', 'X. Zhang', 'S. Ren', 'J. Sun'), '2016'),
		],
		[
			'with names told apart, and marks',
			work(NETS, names('Łukasz Kaiser', 'Aaron van den Oord'), '2016'),
			work(
				NETS,
				[
					{ name: 'Lukasz Kaiser', family: 'Kaiser', given: 'Lukasz' },
					{ name: 'Aäron van den Oord', family: 'van den Oord', given: 'Aäron' },
				],
				'2017',
			),
		],
		[
			'with the family name first',
			work(NETS, names('Wang Wei'), '2016'),
			work(NETS, names('Wei Wang'), '2016'),
		],
		[
			'with an author more',
			work(NETS, FOUR, '2015'),
			work(NETS, [...FOUR, ...names('Ross Girshick')], '2016'),
		],
		[
			'of a list that was cut',
			work(NETS, names('Kaiming He', 'et al.'), '2015'),
			work(NETS, FOUR, '2016'),
		],
		[
			'with a title of few words, by the same authors',
			work('Deep Learning', names('Yann LeCun', 'Yoshua Bengio'), '2014'),
			work('Deep learning', names('Y. LeCun', 'Y. Bengio'), '2015'),
		],
	])('%s', (_, preprint, other) => expect(isSameWork(preprint, other)).toBe(true));

	it.each<[string, Work, Work]>([
		[
			'“Deep Learning” by others',
			work('Deep Learning', names('Yann LeCun', 'Yoshua Bengio'), '2015'),
			work('Deep Learning', names('Ian Goodfellow', 'Aaron Courville'), '2016'),
		],
		[
			'“Deep Learning” by one of them',
			work('Deep Learning', names('Yann LeCun', 'Yoshua Bengio'), '2015'),
			work('Deep Learning', names('Yann LeCun'), '2016'),
		],
		[
			'a title with other authors',
			work(NETS, FOUR, '2015'),
			work(NETS, names('A. Nobody'), '2015'),
		],
		[
			'a namesake with another initial',
			work(NETS, names('Wei Wang'), '2015'),
			work(NETS, names('Xin Wang'), '2015'),
		],
		[
			'authors who share the last only',
			work(NETS, names('Ann Lee', 'Bo Ray', 'Cy Fox'), '2015'),
			work(NETS, names('Di Kay', 'Ed Poe', 'Cy Fox'), '2015'),
		],
		['four years on', work(NETS, FOUR, '2015'), work(NETS, FOUR, '2019')],
		['two years before', work(NETS, FOUR, '2015'), work(NETS, FOUR, '2013')],
		['of no known year', work(NETS, FOUR, '2015'), { ...work(NETS, FOUR), id: 'doi:10.1000/1' }],
		['nobody’s', work(NETS, FOUR, '2015'), work(NETS, [], '2015')],
		['a part of it', work(NETS, FOUR, '2015'), work(`${NETS}, Part II`, FOUR, '2015')],
		['its erratum', work(NETS, FOUR, '2015'), work(`Erratum to: ${NETS}`, FOUR, '2015')],
	])('but not %s', (_, preprint, other) => expect(isSameWork(preprint, other)).toBe(false));
});

describe('what an id led to belongs to the preprint', () => {
	it.each<[string, Work, Work]>([
		['eight years on', work(NETS, FOUR, '2015'), work(NETS, FOUR, '2023')],
		[
			'under a polished title',
			work('Deep Residual Learning of Images', FOUR),
			work('Deep Residual Learning', FOUR),
		],
		[
			'without its subtitle',
			work('LoRA: Low-Rank Adaptation of Large Models', names('Edward Hu')),
			work('LoRA', names('E. Hu')),
		],
		[
			'signed by its group',
			work(NETS, [{ name: 'ATLAS Collaboration', family: 'ATLAS Collaboration' }]),
			work(NETS, names('G. Aad', 'B. Abbott')),
		],
	])('%s', (_, preprint, other) => expect(belongs(preprint, other)).toBe(true));

	it.each<[string, Work, Work]>([
		['another title', work(NETS, FOUR), work('Masked Autoencoders Are Scalable', FOUR)],
		['other authors', work(NETS, FOUR), work(NETS, names('A. Nobody', 'B. Noone'))],
		['nobody’s', work(NETS, FOUR), work(NETS, [])],
		['its correction', work(NETS, FOUR), work(`Author Correction: ${NETS}`, FOUR)],
		['a reply to it', work(NETS, FOUR), work(`Reply to: ${NETS}`, FOUR)],
	])('but not %s', (_, preprint, other) => expect(belongs(preprint, other)).toBe(false));
});

describe('a publication', () => {
	const draft = (more: Partial<PaperDraft>): PaperDraft => ({
		id: 'doi:10.1109/5.1',
		title: NETS,
		authors: [],
		publication: { 'container-title': 'Proceedings of CVPR' },
		source: 'crossref',
		...more,
	});

	it.each<[string, Partial<PaperDraft>]>([
		['of a conference', { type: 'paper-conference' }],
		['of a kind that nobody told', {}],
		['of a journal', { type: 'article-journal', publication: { 'container-title': 'Nature' } }],
	])('%s', (_, more) => expect(isPublication(draft(more))).toBe(true));

	it.each<[string, Partial<PaperDraft>]>([
		['posted content', { type: 'article' }],
		['arXiv’s own DOI', { doi: '10.48550/arxiv.1706.03762' }],
		['Zenodo’s', { type: 'article-journal', doi: '10.5281/zenodo.1212303' }],
		['SSRN’s journal', { publication: { 'container-title': 'SSRN Electronic Journal' } }],
		['CoRR', { publication: { 'container-title': 'CoRR' } }],
		['what stands nowhere', { publication: { publisher: 'Zenodo' } }],
		['software', { type: 'software' }],
		['a thesis', { type: 'thesis' }],
	])('is not %s', (_, more) => expect(isPublication(draft(more))).toBe(false));
});
