import { exportText } from '../../lib/citation/export.ts';
import type { CitationFormat } from '../../lib/citation/format.ts';
import { citationKey } from '../../lib/citation/key/key.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import { readCitationOptions } from '../../lib/settings/citation.ts';
import { namedTopic } from '../../lib/topics/named.ts';

const topicLabel = (id: string): string => namedTopic(id)?.label ?? id;

const print = async (paper: Paper, key: string, format: CitationFormat): Promise<string> => {
	const options = await readCitationOptions();
	return (await exportText([{ ...paper, key }], format, { options, topicLabel })).text.trim();
};

/** How a paper is cited in a format. A key that was not handed out yet is only shown. */
export const previewCitation = async (paper: Paper, format: CitationFormat): Promise<string> => {
	const { keyPattern } = await readCitationOptions();
	return print(paper, paper.key ?? citationKey(paper, keyPattern), format);
};

/** The same to be taken away: its key is the paper’s from now on. */
export const takeCitation = async (paper: Paper, format: CitationFormat): Promise<string> => {
	const answer = await call('papers.keys', { ids: [paper.id] });
	const key = answer.ok ? answer.value.keys[0]?.key : undefined;
	return key === undefined ? previewCitation(paper, format) : print(paper, key, format);
};
