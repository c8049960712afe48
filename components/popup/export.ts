import { exportText } from '../../lib/citation/export.ts';
import type { CitedPaper } from '../../lib/citation/format.ts';
import bibtex from '../../lib/citation/formats/bibtex.format.ts';
import { citationKey } from '../../lib/citation/key/key.ts';
import { papersByIds } from '../../lib/library/queries.ts';
import type { Paper, PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import { MOST_IDS } from '../../lib/rpc/calls.ts';
import { call } from '../../lib/rpc/call.ts';
import { success, type Result } from '../../lib/rpc/result.ts';

/** Saved papers in this order, with their keys, which are handed out and stored on the way. */
const citedPapers = async (ids: readonly PaperId[]): Promise<Result<CitedPaper[]>> => {
	const keys = await call('papers.keys', { ids: [...ids] });
	if (!keys.ok) return keys;
	const keyOf = new Map(keys.value.keys.map(({ id, key }) => [id, key]));
	const papers = await papersByIds(ids);
	return success(
		papers.flatMap((paper) => {
			const key = keyOf.get(paper.id);
			return key === undefined ? [] : [{ ...paper, key }];
		}),
	);
};

/** Prints saved papers in this order. */
export const exportBibtex = async (ids: readonly PaperId[]): Promise<Result<string>> => {
	const chunks: string[] = [];
	for (let at = 0; at < ids.length; at += MOST_IDS) {
		const papers = await citedPapers(ids.slice(at, at + MOST_IDS));
		if (!papers.ok) return papers;
		chunks.push((await exportText(papers.value, bibtex)).text);
	}
	return success(chunks.join('\n'));
};

/** Prints a paper that is not saved; its key is what it would get in an empty library. */
export const printDraft = async (draft: PaperDraft): Promise<string> => {
	const paper: Paper = {
		...draft,
		aliases: draft.aliases ?? [],
		topics: [],
		sources: {},
		tags: [],
		notes: '',
		savedAt: Date.now(),
		updatedAt: Date.now(),
	};
	return (await exportText([{ ...paper, key: citationKey(paper) }], bibtex)).text;
};

/** Hands a text to the browser as a file, named by the day: `offprint-2026-11-23.bib`. */
export const download = (text: string): void => {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: `${bibtex.mediaType};charset=utf-8` }));
	link.download = `offprint-${new Date().toISOString().slice(0, 10)}.${bibtex.extension}`;
	link.click();
	// The download begins after this task.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
