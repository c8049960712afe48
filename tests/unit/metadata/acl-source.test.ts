import { describe, expect, it, vi } from 'vitest';
import acl from '../../../lib/metadata/acl.source.ts';
import type { Ask } from '../../../lib/metadata/source.ts';

const ID = 'acl:N19-1423';

const person = (given: string, family: string, role = 'author'): string => `
	<name type="personal">
		<namePart type="given">${given}</namePart>
		<namePart type="family">${family}</namePart>
		<role><roleTerm authority="marcrelator" type="text">${role}</roleTerm></role>
	</name>`;

/** A record in the manner of the Anthology's MODS files, written by us. */
const recordOf = ({
	title = 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
	names = person('Jacob', 'Devlin') +
		person('Ming-Wei', 'Chang') +
		person('Jill', 'Burstein', 'editor'),
	url = 'https://aclanthology.org/N19-1423/',
	more = '<identifier type="doi">10.18653/v1/N19-1423</identifier>',
} = {}): string => `<?xml version="1.0" encoding="UTF-8"?>
<modsCollection xmlns="http://www.loc.gov/mods/v3">
<mods ID="devlin-etal-2019-bert">
	<titleInfo><title>${title}</title></titleInfo>
	${names}
	<originInfo><dateIssued>2019-06</dateIssued></originInfo>
	<typeOfResource>text</typeOfResource>
	<relatedItem type="host">
		<titleInfo><title>Proceedings of NAACL-HLT</title></titleInfo>
		${person('Christy', 'Doran', 'editor')}
		<originInfo><publisher>Association for Computational Linguistics</publisher></originInfo>
	</relatedItem>
	<abstract>We introduce a model &amp; more.</abstract>
	<identifier type="citekey">devlin-etal-2019-bert</identifier>
	${more}
	<location><url>${url}</url></location>
	<part><date>2019-06</date><extent unit="page"><start>4171</start><end>4186</end></extent></part>
</mods>
</modsCollection>`;
const fetchFrom = (xml: string, id = ID) => acl.fetch(id, () => Promise.resolve(xml));

describe('the ACL Anthology', () => {
	it('is asked for the paper’s MODS record', async () => {
		const ask = vi.fn<Ask>(() => Promise.resolve(recordOf()));
		await acl.fetch(ID, ask);
		expect(ask).toHaveBeenCalledExactlyOnceWith('https://aclanthology.org/N19-1423.xml');
	});

	it('tells what it knows, and of editors those of the book', async () => {
		expect(await fetchFrom(recordOf())).toEqual({
			id: ID,
			aliases: ['doi:10.18653/v1/n19-1423'],
			title: 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
			authors: [
				{ name: 'Jacob Devlin', family: 'Devlin', given: 'Jacob' },
				{ name: 'Ming-Wei Chang', family: 'Chang', given: 'Ming-Wei' },
			],
			editors: [{ name: 'Christy Doran', family: 'Doran', given: 'Christy' }],
			abstract: 'We introduce a model & more.',
			published: '2019-06',
			doi: '10.18653/v1/n19-1423',
			journalRef: 'Proceedings of NAACL-HLT, 4171–4186 (2019)',
			type: 'paper-conference',
			publication: {
				'container-title': 'Proceedings of NAACL-HLT',
				page: '4171-4186',
				publisher: 'Association for Computational Linguistics',
				issued: '2019-06',
			},
			links: [{ kind: 'pdf', url: 'https://aclanthology.org/N19-1423.pdf' }],
			source: 'acl',
		});
	});

	it('tells names of one part, and a subtitle', async () => {
		const draft = await fetchFrom(
			recordOf({
				title: 'Prosody</title><subTitle>A study</subTitle><title>',
				names:
					'<name type="personal"><namePart type="family">Suharto</namePart><role><roleTerm>author</roleTerm></role></name>' +
					'<name type="corporate"><namePart>BigScience Workshop</namePart><role><roleTerm>author</roleTerm></role></name>' +
					'<name><role><roleTerm>author</roleTerm></role></name>',
				more: '',
			}),
		);
		expect(draft.title).toBe('Prosody: A study');
		expect(draft.authors).toEqual([
			{ name: 'Suharto' },
			{ name: 'BigScience Workshop', family: 'BigScience Workshop' },
		]);
		expect(draft.aliases).toBeUndefined();
	});

	it('knows papers by their new ids, too', async () => {
		const url = 'https://aclanthology.org/2024.acl-long.1/';
		expect((await fetchFrom(recordOf({ url }), 'acl:2024.acl-long.1')).id).toBe(
			'acl:2024.acl-long.1',
		);
	});

	it.each([
		['another paper', recordOf({ url: 'https://aclanthology.org/N19-1424/' })],
		['no address', recordOf({ url: '' })],
		['no title', recordOf({ title: '' })],
		['no record', '<modsCollection></modsCollection>'],
		['a page', '<!DOCTYPE html><html><body>Not here</body></html>'],
		['half a record', recordOf().slice(0, 700)],
	])('is not believed: %s', async (_, xml) => {
		await expect(fetchFrom(xml)).rejects.toMatchObject({ code: 'network' });
	});
});
