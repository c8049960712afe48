import { expect, test } from 'vitest';
import { identify } from '../../../lib/paper/identity.ts';
import { paperAt, pageId } from '../../../lib/paper/page-id.ts';

const CVF = 'https://openaccess.thecvf.com';
const SCHOLAR = 'url:https://scholar.google.com/citations?view_op=view_citation&citation_for_view=';
const PMLR = 'https://proceedings.mlr.press';
const NEURIPS = 'https://proceedings.neurips.cc/paper_files/paper';
const HASH = '3f5ee243547dee91fbd053c1c4a845aa';

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
	`${NEURIPS}/2017/hash/${HASH}-Abstract.html`,
	`https://proceedings.neurips.cc/paper/2017/hash/${HASH}-Abstract.html?utm_source=a#top`,
	`http://papers.nips.cc/paper/2017/hash/${HASH}-Abstract.html`,
	`https://papers.neurips.cc/paper_files/paper/2017/file/${HASH}-Paper.pdf`,
])('%s is one paper', (address) => {
	expect(paperAt(address)).toBe(`url:${NEURIPS}/2017/hash/${HASH}-Abstract.html`);
});

test.each([
	['2022/hash', '-Abstract.html', '-Abstract-Conference.html'],
	['2024/file', '-Paper-Conference.pdf', '-Abstract-Conference.html'],
	['2023/file', '-Paper-Datasets_and_Benchmarks.pdf', '-Abstract-Datasets_and_Benchmarks.html'],
])('of NeurIPS %s/…%s is …%s', (path, end, named) => {
	const [year = ''] = path.split('/');
	expect(paperAt(`${NEURIPS}/${path}/${HASH}${end}`)).toBe(
		`url:${NEURIPS}/${year}/hash/${HASH}${named}`,
	);
});

test.each([
	'https://jmlr.org/papers/v25/23-0183.html',
	'http://www.jmlr.org/papers/v25/23-0183.html#top',
	'https://www.jmlr.org/beta/papers/v25/23-0183.html',
	'https://jmlr.org/papers/volume25/23-0183/23-0183.pdf',
])('%s is one paper of JMLR', (address) => {
	expect(paperAt(address)).toBe('url:https://jmlr.org/papers/v25/23-0183.html');
});

test.each(['iclr.cc', 'mlsys.org'])('papers of %s are known by their pages', (host) => {
	const page = `https://proceedings.${host}/paper_files/paper/2024/hash/${HASH}-Abstract-Conference.html`;
	expect(paperAt(page)).toBe(`url:${page}`);
	expect(paperAt(`https://proceedings.${host}/paper/2024/file/${HASH}-Paper-Conference.pdf`)).toBe(
		`url:${page}`,
	);
});

test.each([
	'https://jmlr.org/papers/v25/',
	'https://jmlr.org/tmlr/papers/',
	`${NEURIPS}/2024`,
	`${NEURIPS}/2017/file/${HASH}-Supplemental.zip`,
	`${NEURIPS}/2017/hash/attention-Abstract.html`,
	'https://papers.nips.cc/paper/7181-attention-is-all-you-need',
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
