import { cslItem, type CslItem } from '../csl/item.ts';
import type { CitationFormat } from '../format.ts';
import { arxivNumber, recordOf, type CitationRecord } from '../record.ts';
import { tellOf } from '../shortcomings.ts';

/**
 * An item as Zotero writes it: the number of arXiv stands first in the note, also of what was published
 * since, because no variable has it.
 */
const itemOf = (record: CitationRecord): CslItem => {
	const item = cslItem(record);
	const number = arxivNumber(record.eprint);
	if (number === undefined) return item;
	return { ...item, note: [number, record.publication.note].filter(Boolean).join('\n') };
};

/** CSL-JSON (csl-data.json of CSL 1.0.2), as Zotero, Pandoc and citeproc read it. */
const cslJson: CitationFormat = {
	id: 'csl-json',
	name: 'CSL-JSON',
	group: 'exchange',
	extension: 'json',
	mediaType: 'application/vnd.citationstyles.csl+json',
	open: ({ options }) => ({
		head: '[\n',
		separator: ',\n',
		entry(paper, tell) {
			const record = recordOf(paper, 0, options);
			tellOf(record, [], tell);
			return JSON.stringify(itemOf(record), undefined, '  ');
		},
		end: () => ['\n]\n'],
	}),
};

export default cslJson;
