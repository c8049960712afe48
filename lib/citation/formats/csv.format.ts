import { topicsOf } from '../../paper/paper.ts';
import { isoDate } from '../date.ts';
import type { CitationFormat, CitedPaper } from '../format.ts';
import { displayName } from '../names/plain.ts';
import { recordOf, savedOn, type CitationRecord } from '../record.ts';
import { tidy } from '../text.ts';
import { plainContainer, plainTitle } from '../title/tokens.ts';

type Column = readonly [
	name: string,
	value: (record: CitationRecord, paper: CitedPaper) => string | undefined,
];

const COLUMNS = (topicLabel: (id: string) => string): readonly Column[] => [
	['key', ({ key }) => key],
	['type', ({ type }) => type],
	['title', ({ title }) => plainTitle(title)],
	[
		'authors',
		({ authors }) =>
			[...authors.names.map(displayName), ...(authors.others ? ['et al.'] : [])].join('; '),
	],
	['date', ({ issued }) => issued && isoDate(issued)],
	['venue', ({ publication }) => plainContainer(publication['container-title'] ?? '')],
	['volume', ({ publication }) => publication.volume],
	['issue', ({ publication }) => publication.issue],
	['pages', ({ publication }) => publication.page],
	['publisher', ({ publication }) => publication.publisher],
	['doi', ({ doi }) => doi],
	['arxiv', ({ eprint }) => (eprint?.archive === 'arxiv' ? eprint.id : undefined)],
	['url', ({ url }) => url],
	['keywords', ({ keywords }) => keywords.join('; ')],
	['topics', (_, paper) => topicsOf(paper).map(topicLabel).join('; ')],
	['tags', (_, { tags }) => tags.join('; ')],
	['notes', (_, { notes }) => notes],
	['saved', (_, paper) => savedOn(paper)],
	['abstract', ({ abstract }) => abstract],
];

/**
 * One cell (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe:
 * titles come from web pages (OWASP, “CSV Injection”).
 */
const cell = (value: string): string => {
	const text = value.replaceAll(/\r\n?/gu, '\n');
	const safe = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
	return /[",\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const row = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** A table for spreadsheets, one paper a row. */
const csv: CitationFormat = {
	id: 'csv',
	name: 'CSV',
	group: 'exchange',
	extension: 'csv',
	mediaType: 'text/csv',
	byteOrderMark: true,
	open({ options, topicLabel }) {
		const columns = COLUMNS(topicLabel);
		return {
			head: row(columns.map(([name]) => name)),
			entry(paper) {
				const record = recordOf(paper, 0, options);
				return row(
					columns.map(([name, value]) => {
						const text = value(record, paper) ?? '';
						return name === 'notes' ? text.trim() : tidy(text);
					}),
				);
			},
		};
	},
};

export default csv;
