import type { Paper } from './paper.ts';
import type { PaperId } from './paper-id.ts';

/** Ids of servers that number the versions of a preprint: arXiv, bioRxiv and medRxiv. */
const NUMBERED = /^(?:arxiv:|doi:10\.(?:1101|64898)\/)(?:.*\/)?/;

/** The same id with its version behind it, as these servers write it; of no version, the id alone. */
export const withVersion = (id: string, version: number | undefined): string =>
	version === undefined ? id : `${id}v${version}`;

/**
 * The version that a text names with the id of a preprint: 3 of `arXiv:1706.03762v3`,
 * `https://arxiv.org/pdf/math.DG/0211159v3.pdf` and `/content/10.1101/2021.11.04.467278v3.full`.
 * @param id The id that the text is known to name, if it names one.
 */
export const versionIn = (text: string, id: PaperId | undefined): number | undefined => {
	if (id === undefined || !NUMBERED.test(id)) return undefined;
	// Of an old id of arXiv the text may have the subject class inside.
	const number = `${id.replace(NUMBERED, '')}v`;
	const at = text.indexOf(number);
	const version = at < 0 ? undefined : /^[1-9]\d{0,2}(?!\d)/.exec(text.slice(at + number.length));
	return version ? Number(version[0]) : undefined;
};

/** The version that the first of some texts which names one of a preprint’s ids names with it. */
export const versionAmong = (
	texts: readonly string[],
	ids: readonly PaperId[],
): number | undefined =>
	ids.flatMap((id) => texts.map((text) => versionIn(text, id))).find((version) => version);

/** The version of which a saved paper is, unless its user wrote it: then none is newer. */
export const savedVersion = ({ version, sources }: Paper): number | undefined =>
	sources.version === 'user' ? undefined : version;
