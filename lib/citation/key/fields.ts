import { arxivId } from '../../paper/arxiv-id.ts';
import type { CitedPaper } from '../format.ts';
import { withoutParticles } from '../names/particles.ts';
import type { NameList } from '../names/parts.ts';
import type { CitationRecord } from '../record.ts';
import { foldKey } from './fold.ts';
import { arxivWords, titleWords } from './words.ts';

export interface KeySource {
	id: CitedPaper['id'];
	record: CitationRecord;
}

/** The parts that a field is made of, as written; joined and cased by the pattern. */
export type ReadField = (source: KeySource, count: number) => string[];

type Name = NameList['names'][number];

/** A team is called by its first word. */
const coreOf = (name: Name): string =>
	'literal' in name
		? (name.literal.split(/[\s-]/u).map(foldKey).find(Boolean) ?? '')
		: foldKey(withoutParticles(name.family).core);

const wholeOf = (name: Name): string => ('literal' in name ? coreOf(name) : foldKey(name.family));

const people = ({ record }: KeySource): readonly Name[] =>
	record.authors.names.length > 0 ? record.authors.names : record.editors.names;

/** ACL Anthology’s: one name, two names, or the first and “etal”. */
const acl = (source: KeySource): string[] => {
	const names = people(source);
	const [first] = names;
	const isMany = names.length > 2 || source.record.authors.others;
	return isMany && first !== undefined ? [coreOf(first), 'etal'] : names.map(coreOf);
};

/** `NeurIPS` of “Advances in … (NeurIPS)”, else the capitals of its words: `CVPR`. */
const venue = ({ record }: KeySource): string => {
	const name = record.publication['container-title'] ?? record.publication['event-title'];
	if (name === undefined) return record.eprint?.archive ?? '';
	const named = /\(([A-Z][A-Za-z]{1,9})[^)]*\)/u.exec(name)?.[1];
	const capitals = (name.match(/\b\p{Lu}/gu) ?? []).join('');
	return foldKey(named ?? (capitals.length > 1 ? capitals : (name.split(' ')[0] ?? '')));
};

/** DBLP’s key of a preprint; since 2018 it follows from the id, and only then. */
const dblp = (source: KeySource): string => {
	const [, month = '', number = ''] = /^(\d{4})\.(\d{5})$/u.exec(arxivId(source.id) ?? '') ?? [];
	return Number(month) >= 1801 ? `DBLP:journals/corr/abs-${month}-${number}` : '';
};

/** `arxiv:1706.03762` → `arxiv-1706-03762`. */
export const idKey = (id: string): string =>
	id
		.normalize('NFKD')
		.replaceAll(/[^A-Za-z0-9]+/gu, '-')
		.replaceAll(/^-|-$/gu, '')
		.slice(0, 100) || 'paper';

const year = ({ record }: KeySource): string => record.issued?.year ?? '';
const two = (number: number | undefined): string => (number ? String(number).padStart(2, '0') : '');

/** Every field of the pattern language by its name in lower case. */
export const FIELDS: ReadonlyMap<string, ReadField> = new Map<string, ReadField>([
	['auth', (source) => people(source).slice(0, 1).map(coreOf)],
	['auth+', (source) => people(source).slice(0, 1).map(wholeOf)],
	['auths', (source, count) => people(source).slice(0, count).map(coreOf)],
	['authors', acl],
	['year', (source) => [year(source)]],
	['yy', (source) => [year(source).slice(2)]],
	['month', ({ record }) => [two(record.issued?.month)]],
	['word', ({ record }, count) => titleWords(record.title).slice(0, count)],
	['arxivword', ({ record }, count) => arxivWords(record.title).slice(0, count)],
	['venue', (source) => [venue(source)]],
	['id', ({ id }) => [idKey(id)]],
	['dblp', (source) => [dblp(source)]],
]);
