import { identify } from '../../paper/identity.ts';
import type { PaperId } from '../../paper/paper.ts';
import { versionAmong } from '../../paper/version.ts';
import { inOrder } from '../order.ts';
import { soleAddress, type FieldText } from './addresses.ts';

/** `arXiv:1706.03762` wherever dialects hide it: journal, number, volume, howpublished, note. */
const ARXIV_IN_TEXT =
	/arxiv[:\s.]\s*(?:preprint\s+)?(?:arxiv:\s*)?((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)/iu;
/** DBLP’s `volume={abs/1706.03762}`. */
const DBLP_VOLUME = /^abs\/(.+)$/u;

const arxivIn = (text: string): PaperId | undefined => {
	if (text === '') return undefined;
	const id = ARXIV_IN_TEXT.exec(text)?.[1];
	return id === undefined ? undefined : identify(`arXiv:${id}`);
};

const fromEprint = (field: FieldText): PaperId | undefined => {
	// Mendeley’s own field has it without the other two.
	const eprint = field('eprint') || field('arxivid');
	if (eprint === '') return undefined;
	const archive = (field('archiveprefix') || field('eprinttype') || 'arxiv').toLowerCase();
	if (archive === 'arxiv') return identify(/^arxiv/iu.test(eprint) ? eprint : `arXiv:${eprint}`);
	return archive === 'pubmed' || archive === 'pmid' ? identify(`pmid:${eprint}`) : undefined;
};

const dblpVolume = (field: FieldText): PaperId | undefined => {
	const id = DBLP_VOLUME.exec(field('volume'))?.[1];
	return id === undefined ? undefined : identify(`arXiv:${id}`);
};

const PLACES = ['journal', 'journaltitle', 'number', 'howpublished', 'note', 'publisher'];

const addresses = (field: FieldText): PaperId[] =>
	[
		...field('url').split(/\s+(?=https?:)/iu),
		/https?:\/\/\S+/u.exec(field('howpublished'))?.[0] ?? '',
		soleAddress(field('note')),
		// Where DBLP has the entry itself.
		field('biburl'),
	]
		.filter(Boolean)
		.flatMap((url) => identify(url) ?? []);

const doiOf = (field: FieldText): PaperId | undefined => {
	const doi = field('doi');
	if (doi === '') return undefined;
	return /^https?:/iu.test(doi) ? identify(doi) : identify(`doi:${doi.replace(/^doi:\s*/iu, '')}`);
};

/** `PMID: 26017442` of ACS and SAGE, `[PubMed:2231712] [DOI:10.1016/…]` of TeXMed. */
const inNote = (note: string): PaperId[] =>
	[...note.matchAll(/\b(pmid|pubmed|doi):\s*(\S+)/giu)].flatMap(
		([, kind = '', id = '']) =>
			identify(`${/doi/iu.test(kind) ? 'doi' : 'pmid'}:${id.replace(/\]$/u, '')}`) ?? [],
	);

/** The version of the preprint, wherever its number or its address stands. */
export const versionOf = (field: FieldText, ids: readonly PaperId[]): number | undefined =>
	versionAmong(['eprint', 'arxivid', ...PLACES, 'url'].map(field), ids);

/** Every id that an entry names, the one to know it by first. */
export const idsOf = (field: FieldText): PaperId[] => {
	const found = [
		fromEprint(field),
		dblpVolume(field),
		...PLACES.map((name) => arxivIn(field(name))),
		doiOf(field),
		...addresses(field),
		field('pmid') ? identify(`pmid:${field('pmid')}`) : undefined,
		...inNote(field('note')),
	].filter((id) => id !== undefined);
	return inOrder(found);
};
