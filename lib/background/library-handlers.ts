import { editPapers } from '../library/edit.ts';
import { newStep, type Step, type StepKind } from '../library/history/step.ts';
import { retrace, type Direction } from '../library/history/undo.ts';
import { mergePapers } from '../library/merge-papers.ts';
import { papersByIds } from '../library/queries.ts';
import { removeMany } from '../library/remove.ts';
import { forgetSearch, keepSearch } from '../library/saved-searches.ts';
import { colourTag, forgetTag } from '../library/tag-list.ts';
import { findPublished, publishedHosts } from '../metadata/published.ts';
import type { libraryCalls, Undone } from '../rpc/library-contract.ts';
import type { Parsed } from '../rpc/calls.ts';
import type { Handlers } from '../rpc/serve.ts';
import { learn, retraceLesson } from '../settings/learning.ts';
import { done } from './done.ts';
import { indexSoon } from './indexing.ts';
import { telling } from './news.ts';
import { reach } from './reach.ts';

const stepOf = (kind: StepKind, step: string | undefined): Step =>
	step === undefined ? newStep(kind) : { step, kind };

type EditInput = Parsed<typeof libraryCalls, 'papers.edit'>;

const edit = async ({ ids, edit: wanted, lesson, ...input }: EditInput) => {
	const step = stepOf('edit', input.step);
	const { changed } = await editPapers(ids, wanted, step);
	// An abstract that was corrected is looked up in the index no more, until it is there anew.
	if (wanted.fields && changed > 0) indexSoon();
	const isLesson = lesson !== undefined && changed > 0;
	// What was written stays written, even where the lesson cannot be.
	const learning = isLesson && learn(lesson.topic, lesson.wanted, step.step).catch(() => false);
	return { changed, taught: await learning };
};

/** A call that fails on the way can be made again: each half of it is done but once. */
const retraceAll = async (step: string, direction: Direction): Promise<Undone> => {
	const { result } = await telling(retrace(step, direction));
	await retraceLesson(step, direction);
	return result;
};

/** What the background does for our own pages that change the library. */
export const libraryHandlers: Handlers<typeof libraryCalls> = {
	'papers.edit': edit,
	'papers.removeMany': ({ ids, step }) => telling(removeMany(ids, stepOf('remove', step))),
	'papers.merge': ({ ids, choices = {}, draft, step }) =>
		telling(mergePapers(ids, choices, stepOf(draft ? 'publish' : 'merge', step), draft)),
	'papers.publishedHosts': () => ({ hosts: publishedHosts() }),
	'papers.findPublished': async ({ ids }) => ({
		answers: await findPublished(await papersByIds(ids), reach),
	}),
	'history.undo': ({ step }) => retraceAll(step, 'undo'),
	'history.redo': ({ step }) => retraceAll(step, 'redo'),
	'tags.colour': ({ name, hue }) => done(colourTag(name, hue)),
	'tags.forget': ({ name }) => done(forgetTag(name)),
	'searches.keep': ({ name, query }) => done(keepSearch(name, query)),
	'searches.forget': ({ name }) => done(forgetSearch(name)),
};
