import { cslItem } from '../csl/item.ts';
import type { CitationFormat } from '../format.ts';
import { recordOf } from '../record.ts';
import { tellOf } from '../shortcomings.ts';

/** CSL-JSON (csl-data.json of CSL 1.0.2), as Zotero, Pandoc and citeproc read it. */
const cslJson: CitationFormat = {
	id: 'csl-json',
	name: 'CSL-JSON',
	group: 'exchange',
	extension: 'json',
	mediaType: 'application/vnd.citationstyles.csl+json',
	open: () => ({
		head: '[\n',
		separator: ',\n',
		entry(paper, tell) {
			const record = recordOf(paper);
			tellOf(record, [], tell);
			return JSON.stringify(cslItem(record), undefined, '  ');
		},
		end: () => ['\n]\n'],
	}),
};

export default cslJson;
