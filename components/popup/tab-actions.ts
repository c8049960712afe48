import { message } from '../../lib/messages.ts';
import type { Paper, PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import { gain, refusal, type Access } from './access.ts';
import { addById } from './add.ts';
import { printDraft, printSaved } from './export.ts';
import { sentenceOf } from './failures.ts';

/** What is known of the paper of a tab. */
export interface TabFacts {
	id: PaperId;
	saved: Paper | undefined;
	/** What the tab told. */
	draft: PaperDraft | undefined;
	/** What may be asked, where the tab told nothing. */
	access: Access | undefined;
}

const saveDraft = async (draft: PaperDraft): Promise<string> => {
	// Loaded at the click: a popup that only looks has no use for the model.
	const { readJudge } = await import('../../lib/settings/judge.ts');
	const topics = (await readJudge())(draft);
	const result = await call('papers.save', { draft, topics });
	return result.ok ? message('saved') : sentenceOf(result);
};

/**
 * Saves the paper of a tab. Must be called from a click.
 * @returns What to say of it.
 */
export const saveTabPaper = async ({
	id,
	draft,
	access,
}: TabFacts): Promise<string | undefined> => {
	if (draft) return saveDraft(draft);
	return access && addById(id, access);
};

type Printed = { bibtex: string } | { problem: string };

const printTaken = async ({ id }: Paper): Promise<Printed> => {
	const text = await printSaved(id);
	return text.ok ? { bibtex: text.value } : { problem: sentenceOf(text) };
};

const printFound = async (id: PaperId, access: Access): Promise<Printed> => {
	if (!(await gain(access))) return { problem: refusal(access) };
	const found = await call('papers.lookUp', { id });
	return found.ok ? { bibtex: await printDraft(found.value) } : { problem: sentenceOf(found) };
};

/** Prints the paper of a tab as BibTeX, saved or not. Must be called from a click. */
export const printTabPaper = async (facts: TabFacts): Promise<Printed | undefined> => {
	const { id, saved, draft, access } = facts;
	if (saved) return printTaken(saved);
	if (draft) return { bibtex: await printDraft(draft) };
	return access && printFound(id, access);
};
