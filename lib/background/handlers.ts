import { importPapers, type IncomingPaper } from '../library/import.ts';
import { assignKeys, changeKey } from '../library/keys.ts';
import { marks, versionsOf } from '../library/queries.ts';
import { remove, restore } from '../library/remove.ts';
import { save, saveAll } from '../library/save.ts';
import { undoBatch } from '../library/undo-batch.ts';
import { hostsFor, lookUp } from '../metadata/look-up.ts';
import type { Parsed } from '../rpc/calls.ts';
import type { BackgroundCalls } from '../rpc/contract.ts';
import type { Handlers } from '../rpc/serve.ts';
import { readCitationOptions } from '../settings/citation.ts';
import { readJudge } from '../settings/judge.ts';
import { add } from './add.ts';
import { backupHandlers } from './backup-handlers.ts';
import { showSaved } from './badge.ts';
import { cite } from './cite.ts';
import { describeTopics } from './describe-topics.ts';
import { libraryHandlers } from './library-handlers.ts';
import { telling } from './news.ts';
import { reach } from './reach.ts';

type Sent = Parsed<BackgroundCalls, 'papers.import'>['papers'][number];

const isJudged = (paper: Sent): paper is Sent & IncomingPaper => paper.topics !== undefined;

/** Records with their topics; the import page decides them itself, and then nothing is read for it. */
const judged = async (papers: readonly Sent[]): Promise<readonly IncomingPaper[]> => {
	if (papers.every(isJudged)) return papers;
	const judge = await readJudge();
	return papers.map((paper) => ({ ...paper, topics: paper.topics ?? judge(paper.draft) }));
};

/** What the background does for each call. */
export const handlers: Handlers<BackgroundCalls> = {
	'papers.save': async (paper) => (await telling(save(paper))).saved,
	'papers.saveAll': ({ batch, papers }) => telling(saveAll(batch, papers)),
	'papers.undoSaveAll': ({ batch }) => telling(undoBatch(batch, 'save-all', 'update')),
	'papers.remove': ({ id }) => telling(remove(id)),
	'papers.restore': async ({ id }) => (await telling(restore(id))).saved,
	'papers.marks': async ({ ids, versioned = [] }) => {
		const saved = await marks(ids);
		// Most pages tell no version of anything.
		return versioned.length === 0 ? { saved } : { saved, versions: await versionsOf(versioned) };
	},
	'papers.cite': ({ draft, as }) => cite(draft, as),
	'topics.describe': describeTopics,
	'page.report': async ({ saved }, { tab, documentLifecycle }) => {
		// A page that Chromium draws ahead is not the one that its tab shows; it tells again once it is.
		const isAhead = documentLifecycle === 'prerender';
		if (tab?.id !== undefined && !isAhead) await showSaved(tab.id, saved);
		return true as const;
	},
	'papers.add': ({ id, version }) => add(id, version),
	'papers.hosts': ({ id }) => ({ hosts: hostsFor(id) }),
	'papers.lookUp': ({ id, version }) => lookUp(id, reach, version),
	'papers.keys': async ({ ids }) => {
		const { keyPattern } = await readCitationOptions();
		return { keys: await assignKeys(ids, keyPattern) };
	},
	'papers.changeKey': ({ id, key }) => changeKey(id, key),
	'papers.import': async ({ batch, papers }) => {
		const incoming = await judged(papers);
		return (await telling(importPapers(batch, incoming))).counts;
	},
	'papers.undoImport': ({ batch }) => telling(undoBatch(batch, 'import')),
	...libraryHandlers,
	...backupHandlers,
};
