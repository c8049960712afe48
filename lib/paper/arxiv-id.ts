import type { PaperId } from './paper-id.ts';

/** `2606.28322`: https://info.arxiv.org/help/arxiv_identifier.html */
const NEW_STYLE = /^(\d{2}(?:0[1-9]|1[0-2]))\.(\d{4,5})$/;
/** `hep-th/9901001`; the subject class of `math.DG/0211159` is not part of the id. */
const OLD_STYLE = /^([a-z]+(?:-[a-z]+)?)(?:\.[A-Za-z-]{2,8})?\/(\d{2}(?:0[1-9]|1[0-2]))(\d{3})$/;

/** New ids begin in April 2007; from January 2015 on they have five digits. */
const NEW_SINCE = 704;
const FIVE_DIGITS_SINCE = 1501;
/** The first papers are of 1991; until then a new id's two digits mean 20xx. */
const OLD_SINCE = 91;

/** The archives of old ids: https://info.arxiv.org/help/arxiv_identifier_for_services.html */
const ARCHIVES = new Set(
	(
		'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas ' +
		'cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin ' +
		'nucl-ex nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con'
	).split(' '),
);

const isNewStyle = (month: number, number: string): boolean =>
	month >= NEW_SINCE &&
	month < OLD_SINCE * 100 &&
	number.length === (month >= FIVE_DIGITS_SINCE ? 5 : 4) &&
	Number(number) > 0;

/** July 1991 to March 2007. */
const isOldStyle = (archive: string, month: number, number: string): boolean =>
	ARCHIVES.has(archive) && (month >= 9107 || month < NEW_SINCE) && Number(number) > 0;

const newStyle = (text: string): string | undefined => {
	const [, month = '', number = ''] = NEW_STYLE.exec(text) ?? [];
	return isNewStyle(Number(month), number) ? text : undefined;
};

const oldStyle = (text: string): string | undefined => {
	const [, archive = '', month = '', number = ''] = OLD_STYLE.exec(text) ?? [];
	return isOldStyle(archive, Number(month), number) ? `${archive}/${month}${number}` : undefined;
};

const undecorated = (text: string): string =>
	text
		.trim()
		.replace(/^arxiv:\s*/i, '')
		.replace(/\.pdf$/i, '')
		.replace(/v[1-9]\d{0,2}$/, '');

/** The bare canonical id in a text that is one, with or without `arXiv:`, version and `.pdf`. */
export const arxivId = (text: string): string | undefined => {
	const bare = newStyle(text);
	if (bare !== undefined) return bare;
	const id = undecorated(text);
	return newStyle(id) ?? oldStyle(id);
};

/** Month of the first version, `YYYY-MM`, as an arXiv id says itself; a `PaperId` will do, too. */
export const arxivDate = (id: string): string | undefined => {
	const [, year, month] = /(?:^|\/)(\d{2})(\d{2})/.exec(arxivId(id) ?? '') ?? [];
	if (year === undefined) return undefined;
	return `${Number(year) >= OLD_SINCE ? '19' : '20'}${year}-${month}`;
};

/** The id by which arXiv, the source of record of its papers, knows one. */
export const arxivIdOf = ({
	id,
	aliases,
}: {
	id: PaperId;
	aliases: readonly PaperId[];
}): PaperId | undefined => [id, ...aliases].find((each) => each.startsWith('arxiv:'));
