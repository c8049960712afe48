import { describe, expect, it } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import { citedDraft } from '../../../lib/citation/unsaved.ts';
import acl from '../../../lib/metadata/acl.source.ts';
import crossref from '../../../lib/metadata/crossref.source.ts';
import datacite from '../../../lib/metadata/datacite.source.ts';
import { draftFromMeta } from '../../../lib/sites/metatags.ts';
import openreview from '../../../lib/metadata/openreview.source.ts';
import pubmed from '../../../lib/metadata/pubmed.source.ts';
import semanticScholar from '../../../lib/metadata/semantic-scholar.source.ts';
import type { Source } from '../../../lib/metadata/source.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';

/** The first line of a paper's entry, and the fields that say where it appeared. */
const printed = async (draft: PaperDraft): Promise<string> => {
	const { text } = await exportText([citedDraft(draft, 'id')], bibtex);
	return text
		.split('\n')
		.filter(
			(line) => !/^\s+(?:title|author|month|eprint|archiveprefix|doi|url|key) |^\}/.test(line),
		)
		.map((line) => line.trim().replace(/ +=/, ' =').replace(/,$/, ''))
		.filter(Boolean)
		.join('\n');
};

const from = async (source: Source, id: string, answer: object | string): Promise<string> =>
	printed(
		await source.fetch(id, () =>
			Promise.resolve(typeof answer === 'string' ? answer : JSON.stringify(answer)),
		),
	);

const work = (message: object): object => ({ message: { author: [], ...message } });
const person = { given: 'Yann', family: 'LeCun' };

describe('where a paper appeared is printed, as its source told it:', () => {
	it('Crossref, of an article', async () => {
		const answer = work({
			DOI: '10.1038/nature14539',
			type: 'journal-article',
			title: ['Deep learning'],
			author: [person],
			'container-title': ['Nature'],
			volume: '521',
			issue: '7553',
			page: '436-444',
			publisher: 'Springer Science and Business Media LLC',
			ISSN: ['0028-0836', '1476-4687'],
			published: { 'date-parts': [[2015, 5, 27]] },
		});
		expect(await from(crossref, 'doi:10.1038/nature14539', answer)).toBe(
			`@article{doi-10-1038-nature14539
journal = {Nature}
volume = {521}
number = {7553}
pages = {436--444}
year = {2015}
issn = {0028-0836}`,
		);
	});

	it('Crossref, of a chapter in a series', async () => {
		const answer = work({
			DOI: '10.1007/978-3-319-46448-0_2',
			type: 'book-chapter',
			title: ['SSD: Single Shot MultiBox Detector'],
			author: [{ given: 'Wei', family: 'Liu' }],
			editor: [{ given: 'Bastian', family: 'Leibe' }],
			'container-title': ['Lecture Notes in Computer Science', 'Computer Vision – ECCV 2016'],
			page: '21-37',
			publisher: 'Springer International Publishing',
			'publisher-location': 'Cham',
			ISBN: ['http://id.crossref.org/isbn/9783319464473'],
			published: { 'date-parts': [[2016]] },
		});
		expect(await from(crossref, 'doi:10.1007/978-3-319-46448-0_2', answer)).toBe(
			`@incollection{doi-10-1007-978-3-319-46448-0-2
editor = {Leibe, Bastian}
booktitle = {Computer Vision -- {ECCV} 2016}
series = {Lecture Notes in Computer Science}
pages = {21--37}
publisher = {Springer International Publishing}
address = {Cham}
year = {2016}
isbn = {9783319464473}`,
		);
	});

	it('Crossref, of proceedings, a thesis and a preprint', async () => {
		const paper = { title: ['T'], author: [person], published: { 'date-parts': [[2020]] } };
		const proceedings = work({
			...paper,
			DOI: '10.1145/1',
			type: 'proceedings-article',
			'container-title': ['SIGGRAPH Asia 2020 Papers'],
			publisher: 'ACM',
			event: { name: 'SA ’20', location: 'Daegu' },
		});
		expect(await from(crossref, 'doi:10.1145/1', proceedings)).toBe(
			`@inproceedings{doi-10-1145-1
booktitle = {{SIGGRAPH} {Asia} 2020 Papers}
publisher = {ACM}
address = {Daegu}
year = {2020}`,
		);
		const thesis = work({
			...paper,
			DOI: '10.3929/2',
			type: 'dissertation',
			institution: [{ name: 'ETH Zurich' }],
			publisher: 'ETH Library',
		});
		expect(await from(crossref, 'doi:10.3929/2', thesis)).toBe(
			'@phdthesis{doi-10-3929-2\nschool = {ETH Zurich}\nyear = {2020}',
		);
		const preprint = work({
			...paper,
			DOI: '10.1101/3',
			type: 'posted-content',
			institution: [{ name: 'bioRxiv' }],
			publisher: 'openRxiv',
		});
		expect(await from(crossref, 'doi:10.1101/3', preprint)).toBe(
			'@misc{doi-10-1101-3\npublisher = {bioRxiv}\nyear = {2020}',
		);
	});

	it('DataCite', async () => {
		const attributes = {
			doi: '10.5281/zenodo.1',
			titles: [{ title: 'A set' }],
			publisher: 'Zenodo',
			publicationYear: 2021,
			types: { resourceTypeGeneral: 'Dataset' },
			version: '1.2',
		};
		expect(await from(datacite, 'doi:10.5281/zenodo.1', { data: { attributes } })).toBe(
			'@misc{doi-10-5281-zenodo-1\npublisher = {Zenodo}\nyear = {2021}\nnote = {Version 1.2}',
		);
	});

	it('PubMed, where “Proceedings of …” is a journal', async () => {
		const summary = {
			uid: '7',
			title: 'T.',
			authors: [{ name: 'Hopfield JJ', authtype: 'Author' }],
			sortpubdate: '1982/04/01 00:00',
			fulljournalname: 'Proceedings of the National Academy of Sciences',
			volume: '79',
			issue: '8',
			pages: '2554-8',
			issn: '0027-8424',
		};
		expect(await from(pubmed, 'pmid:7', { result: { 7: summary } })).toBe(
			`@article{pmid-7
journal = {Proceedings of the National Academy of Sciences}
volume = {79}
number = {8}
pages = {2554--2558}
year = {1982}
pmid = {7}
issn = {0027-8424}`,
		);
	});

	it('Semantic Scholar', async () => {
		const hash = 'a'.repeat(40);
		const answer = {
			paperId: hash,
			title: 'T',
			authors: [{ name: 'Ashish Vaswani' }],
			year: 2017,
			publicationTypes: ['JournalArticle', 'Conference'],
			venue: 'Neural Information Processing Systems',
			journal: { pages: '5998-6008' },
		};
		expect(await from(semanticScholar, `s2:${hash}`, answer)).toBe(
			`@inproceedings{s2-${hash}
booktitle = {Neural Information Processing Systems}
pages = {5998--6008}
year = {2017}`,
		);
	});

	it('the ACL Anthology, of proceedings and of a journal', async () => {
		const record = (host: string, more: string): string => `<mods>
			<titleInfo><title>T</title></titleInfo>
			<name type="personal"><namePart type="given">A</namePart><namePart type="family">B</namePart>
				<role><roleTerm>author</roleTerm></role></name>
			<relatedItem type="host">${host}</relatedItem>
			<location><url>https://aclanthology.org/N19-1423</url></location>
			<part><date>2019-06</date>${more}
				<extent unit="page"><start>4171</start><end>4186</end></extent></part></mods>`;
		const proceedings = record(
			`<titleInfo><title>Proceedings of NAACL-HLT</title></titleInfo>
			<name type="personal"><namePart type="given">Jill</namePart>
				<namePart type="family">Burstein</namePart><role><roleTerm>editor</roleTerm></role></name>
			<originInfo><publisher>Association for Computational Linguistics</publisher>
				<place><placeTerm type="text">Minneapolis, Minnesota</placeTerm></place></originInfo>
			<genre authority="marcgt">conference publication</genre>`,
			'',
		);
		expect(await from(acl, 'acl:N19-1423', proceedings)).toBe(
			`@inproceedings{acl-N19-1423
editor = {Burstein, Jill}
booktitle = {Proceedings of {NAACL}-{HLT}}
pages = {4171--4186}
publisher = {Association for Computational Linguistics}
address = {Minneapolis, Minnesota}
year = {2019}`,
		);
		const journal = record(
			`<titleInfo><title>Transactions of the Association for Computational Linguistics</title></titleInfo>
			<genre authority="marcgt">periodical</genre>
			<genre authority="bibutilsgt">academic journal</genre>`,
			'<detail type="volume"><number>4</number></detail>',
		);
		expect(await from(acl, 'acl:N19-1423', journal)).toBe(
			`@article{acl-N19-1423
journal = {Transactions of the Association for Computational Linguistics}
volume = {4}
pages = {4171--4186}
year = {2019}`,
		);
	});

	it.each([
		[
			'a conference',
			{ venue: { value: 'ICLR 2024 poster' } },
			'@inproceedings{openreview-abc\nbooktitle = {International Conference on Learning Representations}\nyear = {2024}',
		],
		[
			'its own entry',
			{
				venue: 'ICLR 2024 poster',
				_bibtex:
					'@inproceedings{\nx,\ntitle={T},\nbooktitle={The Twelfth International Conference on Learning Representations},\nyear={2024}\n}',
			},
			'@inproceedings{openreview-abc\nbooktitle = {The Twelfth International Conference on Learning Representations}\nyear = {2024}',
		],
		[
			'a journal',
			{ venue: { value: 'Accepted by TMLR' } },
			'@article{openreview-abc\njournal = {Transactions on Machine Learning Research}\nyear = {2023}',
		],
		['nowhere yet', { venue: 'Submitted to ICLR 2025' }, '@misc{openreview-abc\nyear = {2023}'],
	])('OpenReview, of %s', async (_, content, entry) => {
		const note = {
			id: 'abc',
			pdate: Date.UTC(2023, 5, 1),
			content: { title: 'T', authors: ['Ada Lovelace'], ...content },
		};
		expect(await from(openreview, 'openreview:abc', { notes: [note] })).toBe(entry);
	});

	it.each([
		[
			'a journal',
			{
				citation_journal_title: 'Nature',
				citation_volume: '521',
				citation_issue: '7553',
				citation_firstpage: '436',
				citation_lastpage: '444',
				citation_issn: '1476-4687',
			},
			'@article{doi-10-1000-1\njournal = {Nature}\nvolume = {521}\nnumber = {7553}\npages = {436--444}\nyear = {2015}\nissn = {1476-4687}',
		],
		[
			'a conference',
			{ citation_conference_title: 'SIGGRAPH Asia Papers', citation_publisher: 'ACM' },
			'@inproceedings{doi-10-1000-1\nbooktitle = {{SIGGRAPH} {Asia} Papers}\npublisher = {ACM}\nyear = {2015}',
		],
		[
			'a chapter',
			{ citation_inbook_title: 'A Book', citation_publisher: 'Springer', citation_firstpage: '7' },
			'@incollection{doi-10-1000-1\nbooktitle = {A Book}\npages = {7}\npublisher = {Springer}\nyear = {2015}',
		],
		[
			'a thesis',
			{ citation_dissertation_institution: 'ETH Zurich', citation_publisher: 'A Library' },
			'@phdthesis{doi-10-1000-1\nschool = {ETH Zurich}\nyear = {2015}',
		],
		[
			'a server of preprints',
			{ citation_journal_title: 'bioRxiv', citation_firstpage: '2021.11.04.467278' },
			'@misc{doi-10-1000-1\npublisher = {bioRxiv}\nyear = {2015}',
		],
	])('a page, of %s', async (_, tags, entry) => {
		const draft = draftFromMeta(
			Object.entries({
				...tags,
				citation_title: 'T',
				citation_author: 'LeCun, Yann',
				citation_publication_date: '2015/05/28',
				citation_doi: '10.1000/1',
			}).map(([name, content]) => ({ name, content })),
			new URL('https://journal.example/1'),
			'',
		);
		expect(await printed(draft!)).toBe(entry);
	});
});
