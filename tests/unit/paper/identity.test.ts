import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { arxivDate, arxivId, identify, paperUrl, pdfUrl } from '../../../lib/paper/identity.ts';
import { paperIdSchema } from '../../../lib/paper/paper.ts';

const NAMED: readonly (readonly [text: string, id: string])[] = [
	// arXiv ids
	['2606.28322', 'arxiv:2606.28322'],
	['2606.28322v3', 'arxiv:2606.28322'],
	['  2606.28322 \n', 'arxiv:2606.28322'],
	['arXiv:2606.28322', 'arxiv:2606.28322'],
	['ARXIV: 0704.0001', 'arxiv:0704.0001'],
	['arXiv:1706.03762v7 [cs.CL] 2 Aug 2023', 'arxiv:1706.03762'],
	['1412.6980', 'arxiv:1412.6980'],
	['1501.00001', 'arxiv:1501.00001'],
	['1706.03762.pdf', 'arxiv:1706.03762'],
	['1706.03762v5.pdf', 'arxiv:1706.03762'],
	['hep-th/9901001', 'arxiv:hep-th/9901001'],
	['hep-th/9901001v2', 'arxiv:hep-th/9901001'],
	['arXiv:hep-th/9711200v3', 'arxiv:hep-th/9711200'],
	['math/0211159', 'arxiv:math/0211159'],
	['math.DG/0211159', 'arxiv:math/0211159'],
	['arXiv:math.DG/0211159v1', 'arxiv:math/0211159'],
	['cond-mat.str-el/0212345', 'arxiv:cond-mat/0212345'],
	['cs/0703999', 'arxiv:cs/0703999'],
	['arxiv:2606.28322', 'arxiv:2606.28322'],
	// links to arXiv and its readers
	['https://arxiv.org/abs/2606.28322', 'arxiv:2606.28322'],
	['https://arxiv.org/abs/2606.28322v2?context=cs.LG#S1', 'arxiv:2606.28322'],
	['http://arxiv.org/abs/hep-th/9901001v2', 'arxiv:hep-th/9901001'],
	['https://arxiv.org/abs/math.DG/0211159', 'arxiv:math/0211159'],
	['https://arxiv.org/abs/hep-th%2F9711200', 'arxiv:hep-th/9711200'],
	['https://www.arxiv.org/pdf/2606.28322', 'arxiv:2606.28322'],
	['https://arxiv.org/pdf/2606.28322v1.pdf', 'arxiv:2606.28322'],
	['https://arxiv.org/pdf/hep-th/9711200.pdf', 'arxiv:hep-th/9711200'],
	['https://arxiv.org/html/2606.28322v1', 'arxiv:2606.28322'],
	['https://arxiv.org/format/2606.28322/', 'arxiv:2606.28322'],
	['https://arxiv.org/e-print/2606.28322', 'arxiv:2606.28322'],
	['https://export.arxiv.org/abs/2606.28322', 'arxiv:2606.28322'],
	['arxiv.org/abs/2606.28322', 'arxiv:2606.28322'],
	['HTTPS://ARXIV.ORG/abs/2606.28322', 'arxiv:2606.28322'],
	['<https://arxiv.org/abs/1706.03762>', 'arxiv:1706.03762'],
	['(https://arxiv.org/abs/1706.03762).', 'arxiv:1706.03762'],
	['https://ar5iv.org/abs/1706.03762', 'arxiv:1706.03762'],
	['https://ar5iv.labs.arxiv.org/html/1706.03762', 'arxiv:1706.03762'],
	['https://www.alphaxiv.org/abs/1706.03762v7', 'arxiv:1706.03762'],
	['https://alphaxiv.org/overview/1706.03762', 'arxiv:1706.03762'],
	['https://www.alphaxiv.org/pdf/1706.03762', 'arxiv:1706.03762'],
	['https://huggingface.co/papers/1706.03762', 'arxiv:1706.03762'],
	['https://huggingface.co/papers/1706.03762#community', 'arxiv:1706.03762'],
	['https://hf.co/papers/1706.03762/', 'arxiv:1706.03762'],
	// DOIs
	['10.1145/3600006.3613165', 'doi:10.1145/3600006.3613165'],
	['doi:10.1103/PhysRevLett.116.061102', 'doi:10.1103/physrevlett.116.061102'],
	['DOI: 10.1103/PhysRevLett.116.061102.', 'doi:10.1103/physrevlett.116.061102'],
	['https://doi.org/10.1023/A:1026654312961', 'doi:10.1023/a:1026654312961'],
	['http://dx.doi.org/10.1145/3600006.3613165', 'doi:10.1145/3600006.3613165'],
	['doi.org/10.1145/3600006.3613165', 'doi:10.1145/3600006.3613165'],
	['https://doi.org/10.1016/0370-2693(93)90049-V', 'doi:10.1016/0370-2693(93)90049-v'],
	['(10.1145/3600006.3613165).', 'doi:10.1145/3600006.3613165'],
	['10.1016/S0140-6736(05)', 'doi:10.1016/s0140-6736(05)'],
	[
		'10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
		'doi:10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
	],
	['10.48550/arXiv.1706.03762', 'arxiv:1706.03762'],
	['https://doi.org/10.48550/ARXIV.HEP-TH/9711200', 'arxiv:hep-th/9711200'],
	['https://doi.org/10.48550/arXiv.2606.28322v2', 'arxiv:2606.28322'],
	['https://dl.acm.org/doi/10.1145/3600006.3613165', 'doi:10.1145/3600006.3613165'],
	['https://dl.acm.org/doi/abs/10.1145/3600006.3613165', 'doi:10.1145/3600006.3613165'],
	[
		'https://dl.acm.org/doi/pdf/10.1145/3600006.3613165?download=true',
		'doi:10.1145/3600006.3613165',
	],
	[
		'https://www.tandfonline.com/doi/full/10.1080/01621459.2017.1285773',
		'doi:10.1080/01621459.2017.1285773',
	],
	['https://link.springer.com/article/10.1007/s11263-015-0816-y', 'doi:10.1007/s11263-015-0816-y'],
	[
		'https://link.springer.com/content/pdf/10.1007/s11263-015-0816-y.pdf',
		'doi:10.1007/s11263-015-0816-y',
	],
	[
		'https://link.springer.com/chapter/10.1007/978-3-319-24574-4_28',
		'doi:10.1007/978-3-319-24574-4_28',
	],
	[
		'https://www.biorxiv.org/content/10.1101/2021.11.04.467278v1.full',
		'doi:10.1101/2021.11.04.467278',
	],
	[
		'https://www.biorxiv.org/content/10.64898/2026.04.27.721076v2.full.pdf',
		'doi:10.64898/2026.04.27.721076',
	],
	...['full.pdf+html', 'full-text', 'supplementary-material'].map((form): [string, string] => [
		`https://www.medrxiv.org/content/10.1101/2020.03.16.20037135v1.${form}`,
		'doi:10.1101/2020.03.16.20037135',
	]),
	...['fulltext.html', 'figures/1', 'tables/2'].map((form): [string, string] => [
		`https://link.springer.com/article/10.1007/s11263-015-0816-y/${form}`,
		'doi:10.1007/s11263-015-0816-y',
	]),
	[
		'https://academic.oup.com/bioinformatics/advance-article/doi/10.1093/bioinformatics/btz682/5566506',
		'doi:10.1093/bioinformatics/btz682',
	],
	[
		'https://academic.oup.com/nar/article-lookup/doi/10.1093/nar/28.1.235',
		'doi:10.1093/nar/28.1.235',
	],
	[
		'https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.116.061102',
		'doi:10.1103/physrevlett.116.061102',
	],
	[
		'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000308',
		'doi:10.1371/journal.pone.0000308',
	],
	['https://dl.acm.org/doi/fullHtml/10.1145/3442188.3445922', 'doi:10.1145/3442188.3445922'],
	// others
	['https://openreview.net/forum?id=rJ4km2R5t7', 'openreview:rJ4km2R5t7'],
	['https://openreview.net/forum?id=rJ4km2R5t7&noteId=abc', 'openreview:rJ4km2R5t7'],
	['https://openreview.net/pdf?id=_VjQlMeSB_J', 'openreview:_VjQlMeSB_J'],
	['https://aclanthology.org/2024.acl-long.1/', 'acl:2024.acl-long.1'],
	['https://aclanthology.org/2024.acl-long.1.pdf', 'acl:2024.acl-long.1'],
	['https://www.aclanthology.org/N19-1423', 'acl:N19-1423'],
	['https://www.aclweb.org/anthology/N19-1423.pdf', 'acl:N19-1423'],
	['https://pubmed.ncbi.nlm.nih.gov/31978945/', 'pmid:31978945'],
	['https://www.ncbi.nlm.nih.gov/pubmed/31978945', 'pmid:31978945'],
	['https://europepmc.org/article/MED/31978945', 'pmid:31978945'],
	['https://europepmc.org/abstract/med/31978945#free-full-text', 'pmid:31978945'],
	['PMID: 31978945', 'pmid:31978945'],
	['https://www.ijcai.org/proceedings/2023/215', 'doi:10.24963/ijcai.2023/215'],
	['https://ijcai.org/proceedings/2023/0215.pdf', 'doi:10.24963/ijcai.2023/215'],
	['openreview:rJ4km2R5t7', 'openreview:rJ4km2R5t7'],
	['acl:2024.acl-long.1', 'acl:2024.acl-long.1'],
	['https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17', 'dblp:conf/nips/VaswaniSPUJGKP17'],
	[
		'https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17.html?view=bibtex',
		'dblp:conf/nips/VaswaniSPUJGKP17',
	],
	[
		'https://dblp.uni-trier.de/rec/bibtex/journals/jmlr/SrivastavaHKSS14',
		'dblp:journals/jmlr/SrivastavaHKSS14',
	],
	['dblp.org/rec/books/mit/GoodfellowBC2016.bib', 'dblp:books/mit/GoodfellowBC2016'],
	['DBLP:conf/icml/2023', 'dblp:conf/icml/2023'],
	['DBLP:journals/corr/abs-1810-04805', 'arxiv:1810.04805'],
	['https://dblp.org/rec/journals/corr/abs-0704-0001.html', 'arxiv:0704.0001'],
	[
		'https://www.semanticscholar.org/paper/Attention/204e3073870fae3d05bcbc2f6a8e263d9b72e776',
		's2:204e3073870fae3d05bcbc2f6a8e263d9b72e776',
	],
];

const UNNAMED: readonly string[] = [
	'',
	'   ',
	'hello',
	'attention is all you need',
	// No such month, no such length, before their time.
	'2600.00001',
	'2613.00001',
	'1501.0001',
	'1412.00001',
	'0703.0001',
	'2606.28322v0',
	'2606.283222',
	'2606.00000',
	'12606.28322',
	'hep-th/9013001',
	'hep-th/9900001',
	'hep-th/0704001',
	'nonsense/9901001',
	'https://arxiv.org/list/cs.CL/new',
	'https://arxiv.org/abs/',
	'https://arxiv.org/abs/2613.00001',
	'https://arxiv.org/a/vaswani_a_1',
	'https://huggingface.co/papers',
	'https://huggingface.co/papers/date/2026-07-02',
	'https://huggingface.co/papers/trending',
	'https://huggingface.co/google/1706.03762',
	'10.1/x',
	'10.1145/',
	'10.48550/arXiv.2613.00001',
	'https://openreview.net/group?id=ICLR.cc',
	'https://openreview.net/forum',
	'https://openreview.net/forum?id=%22%3E%3Cscript%3E',
	'https://aclanthology.org/volumes/2024.acl-long/',
	'https://dblp.org/pid/36/3506.html',
	'https://dblp.org/rec/conf/nips',
	'dblp:VaswaniSPUJGKP17',
	'conf/nips/VaswaniSPUJGKP17',
	'https://pubmed.ncbi.nlm.nih.gov/?term=ego',
	'https://www.ijcai.org/proceedings/2023/',
	// Papers of before had no DOI.
	'https://www.ijcai.org/proceedings/2016/215',
	// Numbers of others that Europe PMC has records of are none of PubMed's.
	'https://europepmc.org/article/AGR/31978945',
	'https://europepmc.org/article/PPR/PPR1254258',
	'https://europepmc.org/search?query=ego',
	'31978945',
	'https://example.com/papers/1706.03762',
	// Hosts that only look right, names that every object has, other schemes, broken escapes.
	'https://arxiv.org@evil.example/abs/1706.03762',
	'https://arxiv.org.evil.example/abs/1706.03762',
	'https://evilarxiv.org/abs/1706.03762',
	'https://constructor/abs/1706.03762',
	'constructor:https://example.com',
	'__proto__:1706.03762',
	'javascript:alert(1)//arxiv.org/abs/1706.03762',
	'file:///arxiv.org/abs/1706.03762',
	'https://doi.org/%E0%A4%A',
	'https://[/abs/1706.03762',
	`https://arxiv.org/abs/1706.03762?${'x'.repeat(3_000)}`,
	`10.1145/${'x'.repeat(400)}`,
];

describe('identify', () => {
	test.each(NAMED)('%s is %s', (text, id) => {
		expect(identify(text)).toBe(id);
		expect(z.safeParse(paperIdSchema, id).success).toBe(true);
	});

	test.each(UNNAMED)('“%s” names no paper', (text) => {
		expect(identify(text)).toBeUndefined();
	});

	test('has a table as long as it was asked to be', () => {
		expect(NAMED.length).toBeGreaterThanOrEqual(70);
	});

	test.each([...new Set(NAMED.map(([, id]) => id))])(
		'finds %s again by its own addresses',
		(id) => {
			expect(identify(id)).toBe(id);
			const page = paperUrl(id);
			expect(page).toMatch(/^https:\/\//);
			expect(identify(page ?? '')).toBe(id);
			const pdf = pdfUrl(id);
			expect(pdf === undefined ? id : identify(pdf)).toBe(id);
		},
	);
});

describe('addresses', () => {
	test.each([
		['arxiv:2606.28322', 'https://arxiv.org/abs/2606.28322', 'https://arxiv.org/pdf/2606.28322'],
		[
			'arxiv:hep-th/9901001',
			'https://arxiv.org/abs/hep-th/9901001',
			'https://arxiv.org/pdf/hep-th/9901001',
		],
		['doi:10.1145/3600006.3613165', 'https://doi.org/10.1145/3600006.3613165', undefined],
		[
			'openreview:rJ4km2R5t7',
			'https://openreview.net/forum?id=rJ4km2R5t7',
			'https://openreview.net/pdf?id=rJ4km2R5t7',
		],
		[
			'acl:2024.acl-long.1',
			'https://aclanthology.org/2024.acl-long.1/',
			'https://aclanthology.org/2024.acl-long.1.pdf',
		],
		['dblp:conf/nips/X17', 'https://dblp.org/rec/conf/nips/X17.html', undefined],
		['pmid:31978945', 'https://pubmed.ncbi.nlm.nih.gov/31978945/', undefined],
		['url:https://example.com/a.pdf', 'https://example.com/a.pdf', undefined],
		['url:javascript:alert(1)', undefined, undefined],
		['constructor:https://example.com', undefined, undefined],
		['__proto__:https://example.com', undefined, undefined],
		['arxiv', undefined, undefined],
	])('%s', (id, page, pdf) => {
		expect(paperUrl(id)).toBe(page);
		expect(pdfUrl(id)).toBe(pdf);
	});
});

describe('arXiv ids', () => {
	test.each([
		['arXiv:2606.28322v2', '2606.28322'],
		['math.DG/0211159v1', 'math/0211159'],
		['https://arxiv.org/abs/2606.28322', undefined],
		['2613.00001', undefined],
	])('the bare id of %s is %s', (text, id) => {
		expect(arxivId(text)).toBe(id);
	});

	test.each([
		['0704.0001', '2007-04'],
		['1412.6980', '2014-12'],
		['2606.28322', '2026-06'],
		['arxiv:2606.28322', '2026-06'],
		['hep-th/9108001', '1991-08'],
		['hep-th/9901001v2', '1999-01'],
		['arxiv:math/0211159', '2002-11'],
		['cs/0703999', '2007-03'],
		['doi:10.1145/3600006.3613165', undefined],
		['9901.00001', undefined],
		['2613.00001', undefined],
	])('the month of %s is %s', (id, month) => {
		expect(arxivDate(id)).toBe(month);
	});
});
