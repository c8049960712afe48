import { texToText } from '../citation/latex/decode.ts';
import { arxivDate } from '../paper/arxiv-id.ts';
import { PUBLISHED } from '../paper/incomplete.ts';
import { isCutList, isCutText, isOthers } from '../paper/others.ts';
import { isPreprintServer, isRepositoryDoi } from '../paper/preprints.ts';
import type { Author, Paper, PaperDraft } from '../paper/paper.ts';
import { wordsOf } from '../query/words.ts';

/** What is compared of two records that are perhaps of one work. */
export type Work = Pick<Paper, 'id' | 'title' | 'authors' | 'published' | 'publication'>;

/** Commands that only dress a formula. */
const DRESS =
	/\\(?:math[a-z]+|operatorname|boldsymbol|bm|rm|bf|it|cal|left|right|text[a-z]*)(?![A-Za-z])/g;

/** The words of a title, whether it writes TeX or Unicode. */
const titleWords = (title: string): string[] =>
	wordsOf(texToText(title.replaceAll(DRESS, ' ').replaceAll(/\\ell(?![A-Za-z])/g, 'l')));

/** “Pre-training”, “pre training” and “pretraining” are one word, whatever the dash. */
const joined = (words: readonly string[]): string => words.join('');

/** What stands over a notice about a work, or an answer to it, which has the authors and most words of it. */
const NOTICE =
	/^\W*(?:(?:author |publisher )?correction|corrigend|errat|addend|retract|expression of concern|withdrawn|reply|response to|comments? on|supplement)/i;

const isNotice = (title: string): boolean => NOTICE.test(title);

/** Least share of common words in two titles of one id: many a title is polished for its journal. */
const LEAST_LIKENESS = 0.5;

const areAlike = (a: readonly string[], b: readonly string[]): boolean => {
	const [first, second] = [new Set(a), new Set(b)];
	const common = first.intersection(second).size;
	return common / first.union(second).size >= LEAST_LIKENESS;
};

/** Whether a title is another but for its subtitle, which publishers lose: “LoRA”. */
const isCutOf = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

export const isSameTitle = (a: string, b: string): boolean => {
	const [first, second] = [joined(titleWords(a)), joined(titleWords(b))];
	return first !== '' && first === second && isNotice(a) === isNotice(b);
};

/** Whether two titles have most of their words in common, or one is the other but for its subtitle. */
export const isLikeTitle = (a: string, b: string): boolean => {
	const [first, second] = [titleWords(a), titleWords(b)];
	if (first.length === 0 || second.length === 0 || isNotice(a) !== isNotice(b)) return false;
	return areAlike(first, second) || isCutOf(joined(first), joined(second));
};

/** More names are not compared: each with each would be felt. */
const MOST_NAMES = 100;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

interface Name {
	family: string;
	/** Of the first given name, where one is known. */
	initial: string;
	/** All words, in order of the alphabet: some put the family name first. */
	all: string;
}

const nameOf = ({ name, family, given }: Author): Name[] => {
	const whole = wordsOf(name).filter((word) => !SUFFIX.test(word));
	const last = wordsOf(family ?? '').at(-1) ?? whole.at(-1);
	if (last === undefined) return [];
	const first = wordsOf(given ?? '')[0] ?? (whole.length > 1 ? whole[0] : undefined);
	return [{ family: last, initial: first?.[0] ?? '', all: whole.toSorted().join(' ') }];
};

const isSameName = (a: Name, b: Name): boolean =>
	a.all === b.all ||
	(a.family === b.family && (a.initial === '' || b.initial === '' || a.initial === b.initial));

const isGroup = ({ family, given }: Author): boolean => family !== undefined && given === undefined;

class Names {
	readonly names: readonly Name[];
	readonly isCut: boolean;

	constructor(authors: readonly Author[]) {
		this.isCut = isCutList(authors);
		this.names = authors
			.filter((author) => !isOthers(author))
			.slice(0, MOST_NAMES)
			.flatMap(nameOf);
	}

	commonWith({ names }: Names): number {
		return this.names.filter((name) => names.some((other) => isSameName(name, other))).length;
	}
}

const pairOf = (a: Work, b: Work): [Names, Names] => [new Names(a.authors), new Names(b.authors)];

const HALF = 0.5;

/** Half of the shorter list: some records name the first few only. */
const haveCommonAuthors = (a: Work, b: Work): boolean => {
	const [first, second] = pairOf(a, b);
	const shorter = Math.min(first.names.length, second.names.length);
	return shorter > 0 && first.commonWith(second) / shorter >= HALF;
};

/** A collaboration signs on one side, and its members on the other. */
const isSignedByGroup = (a: Work, b: Work): boolean =>
	isSameTitle(a.title, b.title) && [a, b].some(({ authors }) => authors.some(isGroup));

/** Titles of so few words are of many works: “Deep Learning”. */
const FEW_WORDS = 3;

/** The first author and half of all; of a title that says little, all of them. */
const haveSameAuthors = (a: Work, b: Work): boolean => {
	const [first, second] = pairOf(a, b);
	const [one, other] = [first.names[0], second.names[0]];
	if (one === undefined || other === undefined || !isSameName(one, other)) return false;
	const isCut = first.isCut || second.isCut;
	const lengths = [first.names.length, second.names.length];
	const most = isCut ? Math.min(...lengths) : Math.max(...lengths);
	const share = Math.min(first.commonWith(second), second.commonWith(first)) / most;
	return titleWords(a.title).length <= FEW_WORDS ? share === 1 && !isCut : share >= HALF;
};

const yearOf = ({ id, published, publication }: Work): number =>
	Number((published ?? publication?.issued ?? arxivDate(id) ?? '').slice(0, 4)) || Number.NaN;

/** How long before the saved paper a work may have appeared, and how long after it, in years. */
const EARLIEST = -1;
const LATEST = 3;

const isNearInTime = (saved: Work, work: Work): boolean => {
	const years = yearOf(work) - yearOf(saved);
	return years >= EARLIEST && years <= LATEST;
};

/** Whether a record that a saved paper’s own id led to is of the same work. */
export const belongs = (saved: Work, work: Work): boolean =>
	isLikeTitle(saved.title, work.title) &&
	(haveCommonAuthors(saved, work) || isSignedByGroup(saved, work));

/** Letters of a title that a page has cut which must be there: those of some eight words. */
const LEAST_OF_CUT = 40;

/** Whether a title that a page has cut is the beginning of another. */
const isBeginning = (cut: string, title: string): boolean => {
	if (!isCutText(cut) || isNotice(cut) !== isNotice(title)) return false;
	const [first, second] = [joined(titleWords(cut)), joined(titleWords(title))];
	return first.length >= LEAST_OF_CUT && second.startsWith(first);
};

/** Whether a record that only a search found is of the same work: all has to agree, and be known. */
export const isSameWork = (saved: Work, work: Work): boolean =>
	(isSameTitle(saved.title, work.title) || isBeginning(saved.title, work.title)) &&
	haveSameAuthors(saved, work) &&
	isNearInTime(saved, work);

/** Whether a record is that of a publication: it stands in something, and not on a server. */
export const isPublication = ({ type, publication = {}, doi = '' }: PaperDraft): boolean => {
	const container = publication['container-title'] ?? '';
	const isServer = isPreprintServer(container) || isRepositoryDoi(doi);
	if (isServer || container === '') return false;
	return type === undefined || PUBLISHED.has(type);
};

/** A workshop’s paper is often the first form of another: it comes last. */
export const isOfWorkshop = ({ publication = {} }: PaperDraft): boolean =>
	/workshop/i.test(`${publication['container-title'] ?? ''} ${publication['event-title'] ?? ''}`);
