import type { Paper } from '../paper/paper.ts';
import { isPreprintServer } from '../paper/preprints.ts';

/**
 * Venues by the short name that people use, and what else they are called, as a pattern. Longer
 * names come before those they contain.
 */
const VENUES: readonly (readonly [name: string, pattern: string])[] = [
	['NeurIPS', 'NeurIPS|NIPS|Neural Information Processing Systems'],
	['ICML', 'ICML|International Conference on Machine Learning'],
	['ICLR', 'ICLR|International Conference on Learning Representations'],
	['CVPR', 'CVPR|Computer Vision and Pattern Recognition'],
	['ICCV', 'ICCV|International Conference on Computer Vision'],
	['ECCV', 'ECCV|European Conference on Computer Vision'],
	['WACV', 'WACV|Winter Conference on Applications of Computer Vision'],
	['BMVC', 'BMVC|British Machine Vision Conference'],
	['3DV', '3DV'],
	['MICCAI', 'MICCAI'],
	['NAACL', 'NAACL|North American Chapter of the Association for Computational Linguistics'],
	['EACL', 'EACL|European Chapter of the Association for Computational Linguistics'],
	['AACL', 'AACL|IJCNLP-AACL'],
	['EMNLP', 'EMNLP|Empirical Methods in Natural Language Processing'],
	['TACL', 'TACL|Transactions of the Association for Computational Linguistics'],
	['ACL', 'ACL|Annual Meeting of the Association for Computational Linguistics'],
	['COLM', 'COLM|Conference on Language Modeling'],
	['COLING', 'COLING|LREC-COLING'],
	['CoNLL', 'CoNLL'],
	['Interspeech', 'Interspeech'],
	['ICASSP', 'ICASSP'],
	['AAAI', 'AAAI'],
	['IJCAI', 'IJCAI'],
	['AISTATS', 'AISTATS'],
	['UAI', 'UAI|Uncertainty in Artificial Intelligence'],
	['COLT', 'COLT|Conference on Learning Theory'],
	['ALT', 'Algorithmic Learning Theory'],
	['JMLR', 'JMLR|Journal of Machine Learning Research|J\\. Mach\\. Learn\\. Res\\.'],
	['TMLR', 'TMLR|Transactions on Machine Learning Research'],
	['CoRL', 'CoRL|Conference on Robot Learning'],
	['ICRA', 'ICRA|International Conference on Robotics and Automation'],
	['IROS', 'IROS|Intelligent Robots and Systems'],
	['RSS', 'Robotics: Science and Systems'],
	['RA-L', 'RA-L|Robotics and Automation Letters'],
	['KDD', 'KDD|Knowledge Discovery and Data Mining'],
	['SIGIR', 'SIGIR'],
	['WWW', 'TheWebConf|The Web Conference|WWW'],
	['CIKM', 'CIKM'],
	['WSDM', 'WSDM'],
	['RecSys', 'RecSys'],
	['VLDB', 'VLDB|PVLDB'],
	['SIGMOD', 'SIGMOD'],
	['CHI', 'CHI'],
	['SIGGRAPH', 'SIGGRAPH'],
	['ACM MM', 'ACM MM|ACM Multimedia'],
	['TPAMI', 'TPAMI|Pattern Analysis and Machine Intelligence'],
	['IJCV', 'IJCV|International Journal of Computer Vision'],
	['MLSys', 'MLSys'],
	['OSDI', 'OSDI'],
	['SOSP', 'SOSP'],
	['ASPLOS', 'ASPLOS'],
	['ISCA', 'ISCA'],
	['USENIX Security', 'USENIX Security'],
	['CCS', 'ACM CCS'],
	['ICSE', 'ICSE'],
	['STOC', 'STOC'],
	['FOCS', 'FOCS'],
	['SODA', 'SODA'],
];

/** A popup whose papers name no venue does without. */
let patterns: readonly (readonly [name: string, pattern: RegExp])[] | undefined;

const knownVenues = () =>
	(patterns ??= VENUES.map(
		([name, pattern]) =>
			[name, new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}])`, 'u')] as const,
	));

const knownIn = (text: string): string | undefined =>
	text === '' ? undefined : knownVenues().find(([, pattern]) => pattern.test(text))?.[0];

/** Longest name of a journal that is shown among others. */
const LONGEST = 60;

/** A journal’s name, or what stands before its volume, as in “Phys. Rev. D 103, 086020 (2021)”. */
const journalIn = (reference: string): string | undefined => {
	// No more than a name and what parts it from its volume: to look for the end of a run of dashes
	// takes the cube of its length, and a page can have one of 2,000.
	const name = /^[\p{L}.:&\- ]{1,80}/u
		.exec(reference)?.[0]
		.replace(/[\s.,:-]*(?:[Vv]ol\.?)?[\s,:-]*$/u, '');
	if (name === undefined || name.length < 3 || name.length > LONGEST) return undefined;
	return isPreprintServer(name) ? undefined : name;
};

const planned = /\b(?:submi|under review|in review)/i;

/**
 * Where a paper appeared, by its short name, for search and facets: what its record, its reference or
 * its authors’ comment says, not what a bibliography has checked. A venue that a comment names only
 * as planned (“submitted to …”) is none.
 */
export const venueOf = ({
	publication = {},
	journalRef = '',
	comment = '',
}: Pick<Paper, 'publication' | 'journalRef' | 'comment'>): string | undefined => {
	const said = [publication['event-title'], publication['container-title'], journalRef];
	const known = said.map((text) => text && knownIn(text)).find(Boolean);
	const named = [publication['container-title'], journalRef].map((text) => text && journalIn(text));
	const remarked = planned.test(comment) ? undefined : knownIn(comment);
	return known || named.find(Boolean) || remarked;
};
