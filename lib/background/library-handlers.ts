import { editPapers } from '../library/edit.ts';
import { newStep, type Step, type StepKind } from '../library/history/step.ts';
import { retrace } from '../library/history/undo.ts';
import { mergePapers } from '../library/merge-papers.ts';
import { removeMany } from '../library/remove.ts';
import { forgetSearch, keepSearch } from '../library/saved-searches.ts';
import { colourTag, forgetTag } from '../library/tag-list.ts';
import type { libraryCalls } from '../rpc/library-contract.ts';
import type { Handlers } from '../rpc/serve.ts';
import { telling } from './news.ts';

const stepOf = (kind: StepKind, step: string | undefined): Step =>
	step === undefined ? newStep(kind) : { step, kind };

const done = async (work: Promise<unknown>): Promise<true> => {
	await work;
	return true;
};

/** What the background does for our own pages that change the library. */
export const libraryHandlers: Handlers<typeof libraryCalls> = {
	'papers.edit': ({ ids, edit, step }) => editPapers(ids, edit, stepOf('edit', step)),
	'papers.removeMany': ({ ids, step }) => telling(removeMany(ids, stepOf('remove', step))),
	'papers.merge': ({ ids, choices = {}, step }) =>
		telling(mergePapers(ids, choices, stepOf('merge', step))),
	'history.undo': async ({ step }) => (await telling(retrace(step, 'undo'))).result,
	'history.redo': async ({ step }) => (await telling(retrace(step, 'redo'))).result,
	'tags.colour': ({ name, hue }) => done(colourTag(name, hue)),
	'tags.forget': ({ name }) => done(forgetTag(name)),
	'searches.keep': ({ name, query }) => done(keepSearch(name, query)),
	'searches.forget': ({ name }) => done(forgetSearch(name)),
};
