import { message } from '../../lib/messages.ts';
import type { Paper, PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import { savedVersion } from '../../lib/paper/version.ts';
import { call } from '../../lib/rpc/call.ts';
import { gain, refusal, type Access } from '../common/access.ts';
import { addById } from '../common/add.ts';
import { printDraft, printSaved } from './export.ts';
import { sentenceOf } from '../common/failures.ts';
import type { Tell } from '../common/tell.ts';

/** What is known of the paper of a tab. */
export interface TabFacts {
	id: PaperId;
	/** Of a preprint, where the tab's address names one. */
	version: number | undefined;
	saved: Paper | undefined;
	/** What the tab told. */
	draft: PaperDraft | undefined;
	/** What may be asked, where the tab told nothing. */
	access: Access | undefined;
}

const judged = async (draft: PaperDraft): Promise<{ draft: PaperDraft; topics: string[] }> => {
	// Loaded at the click: a popup that only looks has no use for the model.
	const { readJudge } = await import('../../lib/settings/judge.ts');
	return { draft, topics: (await readJudge())(draft) };
};

const saveDraft = async (draft: PaperDraft): Promise<string> => {
	const result = await call('papers.save', await judged(draft));
	return result.ok ? message('saved') : sentenceOf(result);
};

/**
 * Saves the paper of a tab. Must be called from a click.
 * @returns What to say of it.
 */
export const saveTabPaper = async ({
	id,
	version,
	draft,
	access,
}: TabFacts): Promise<string | undefined> => {
	if (draft) return saveDraft(draft);
	return access && addById(id, access, version);
};

/** The version that the tab tells, where an older one is saved. */
export const newerVersion = ({ saved, draft }: TabFacts): number | undefined => {
	const before = saved && savedVersion(saved);
	const version = draft?.version ?? 0;
	return before !== undefined && version > before ? version : undefined;
};

/** Takes over the version that the tab tells, as one step. Must be called from a click. */
export const updateTabPaper = async (draft: PaperDraft, tell: Tell): Promise<void> => {
	const batch = crypto.randomUUID();
	const result = await call('papers.saveAll', { batch, papers: [await judged(draft)] });
	if (!result.ok) return tell({ text: sentenceOf(result) });
	const undo = async (): Promise<void> => {
		const undone = await call('papers.undoSaveAll', { batch });
		tell({ text: undone.ok ? message('restored') : sentenceOf(undone) });
	};
	const action = { label: message('undo'), run: () => void undo() };
	tell({ text: message('barUpdated', String(draft.version)), action });
};

type Printed = { bibtex: string } | { problem: string };

const printTaken = async ({ id }: Paper): Promise<Printed> => {
	const text = await printSaved(id);
	return text.ok ? { bibtex: text.value } : { problem: sentenceOf(text) };
};

const printFound = async ({ id, version }: TabFacts, access: Access): Promise<Printed> => {
	if (!(await gain(access))) return { problem: refusal(access) };
	const found = await call('papers.lookUp', { id, version });
	return found.ok ? { bibtex: await printDraft(found.value) } : { problem: sentenceOf(found) };
};

/** Prints the paper of a tab as BibTeX, saved or not. Must be called from a click. */
export const printTabPaper = async (facts: TabFacts): Promise<Printed | undefined> => {
	const { saved, draft, access } = facts;
	if (saved) return printTaken(saved);
	if (draft) return { bibtex: await printDraft(draft) };
	return access && printFound(facts, access);
};
