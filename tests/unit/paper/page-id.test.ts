import { expect, test } from 'vitest';
import { identify } from '../../../lib/paper/identity.ts';
import { paperAt, pageId } from '../../../lib/paper/page-id.ts';

const CVF = 'https://openaccess.thecvf.com';
const SCHOLAR = 'url:https://scholar.google.com/citations?view_op=view_citation&citation_for_view=';
const PMLR = 'https://proceedings.mlr.press';

test.each([
	[`${CVF}/content/CVPR2022/html/Liu_A_CVPR_2022_paper.html`],
	[`http://openaccess.thecvf.com/content/CVPR2022/html/Liu_A_CVPR_2022_paper.html#top`],
	[`${CVF}/content/CVPR2022/papers/Liu_A_CVPR_2022_paper.pdf`],
	[`${CVF}/content/CVPR2022/papers/Liu_A_CVPR_2022_paper.pdf#page=2`],
])('%s is a paper, by its page', (address) => {
	const id = `url:${CVF}/content/CVPR2022/html/Liu_A_CVPR_2022_paper.html`;
	expect(paperAt(address)).toBe(id);
	expect(pageId(address)).toBe(id);
	expect(identify(address)).toBeUndefined();
});

test.each([
	[
		`${CVF}/content_cvpr_2013/papers/Ren_A_2013_CVPR_paper.pdf`,
		'content_cvpr_2013/html/Ren_A_2013_CVPR_paper.html',
	],
	[
		`${CVF}/content_CVPRW_2020/papers/w1/Li_A_CVPRW_2020_paper.pdf`,
		'content_CVPRW_2020/html/w1/Li_A_CVPRW_2020_paper.html',
	],
	[
		`${CVF}/content/CVPR2022W/NTIRE/papers/Li_A_CVPRW_2022_paper.pdf`,
		'content/CVPR2022W/NTIRE/html/Li_A_CVPRW_2022_paper.html',
	],
])('%s stands at %s', (address, page) => {
	expect(paperAt(address)).toBe(`url:${CVF}/${page}`);
});

test.each([
	[`${PMLR}/v139/radford21a.html`, `url:${PMLR}/v139/radford21a.html`],
	[`${PMLR}/v139/radford21a/radford21a.pdf`, `url:${PMLR}/v139/radford21a.html`],
	[
		'https://europepmc.org/article/PPR/PPR1254258#impact',
		'url:https://europepmc.org/article/PPR/PPR1254258',
	],
	['https://europepmc.org/article/MED/31978945', 'pmid:31978945'],
	[
		'https://scholar.google.co.uk/citations?view_op=view_citation&hl=en&user=aaaaaaaAAAAJ&citation_for_view=aaaaaaaAAAAJ%3Au-x6o8ySG0sC&cstart=20',
		`${SCHOLAR}aaaaaaaAAAAJ:u-x6o8ySG0sC`,
	],
	[
		'https://scholar.google.com/citations?citation_for_view=aaaaaaaAAAAJ:u5HHmVD_uO8C#d=1',
		`${SCHOLAR}aaaaaaaAAAAJ:u5HHmVD_uO8C`,
	],
	['http://proceedings.mlr.press/r5/author95a.html', `url:${PMLR}/r5/author95a.html`],
])('%s is %s', (address, id) => {
	expect(paperAt(address)).toBe(id);
});

test.each([
	`${CVF}/CVPR2022?day=all`,
	`${CVF}/menu`,
	`${CVF}/content/CVPR2022/supplemental/Liu_A_CVPR_2022_supplemental.pdf`,
	'https://europepmc.org/article/MED/x',
	'https://scholar.google.com/citations?user=aaaaaaaAAAAJ&hl=en',
	'https://scholar.google.com/citations?citation_for_view=aaaaaaaAAAAJ',
	`${PMLR}/v139/`,
	`${PMLR}/v139/radford21a/radford21a-supp.pdf`,
	'https://example.com/openaccess.thecvf.com/content/CVPR2022/html/Liu_A_CVPR_2022_paper.html',
	`${CVF}/content/CVPR2022/html/${'x'.repeat(500)}.html`,
	'javascript:https://openaccess.thecvf.com/content/CVPR2022/html/a.html',
])('“%s” names no paper', (address) => {
	expect(paperAt(address)).toBeUndefined();
});

test('an address that names an id is that', () => {
	expect(paperAt('https://arxiv.org/pdf/1706.03762v7')).toBe('arxiv:1706.03762');
});

test('any other page is known by its whole address', () => {
	expect(pageId('https://example.org/vc?id=7#top')).toBe('url:https://example.org/vc?id=7');
	expect(pageId(undefined)).toBeUndefined();
	expect(pageId(`https://example.org/${'x'.repeat(500)}`)).toBeUndefined();
});
