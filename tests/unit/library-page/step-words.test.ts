import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { stepWords } from '../../../components/library/step-words.ts';
import { editPapers } from '../../../lib/library/edit.ts';
import { toldSteps } from '../../../lib/library/history/list.ts';
import { removeMany } from '../../../lib/library/remove.ts';
import { save } from '../../../lib/library/save.ts';
import type { Edit } from '../../../lib/paper/edit.ts';
import { newPaper } from '../library/raw.ts';

vi.mock('../../../lib/messages.ts', () => ({
	languageTag: () => 'en',
	message: (key: string, ...values: unknown[]) => [key, ...values].join(' '),
}));

const [A, B] = ['s2:a', 's2:b'];

beforeAll(async () => {
	await save(newPaper(A, {}, ['llm']));
	await save(newPaper(B));
});

const EDITS: [Edit, string][] = [
	[{ addTags: ['to cite', 'seminar'] }, 'stepTagged to cite and seminar'],
	[{ removeTags: ['seminar'], starred: true }, 'starredNow · stepUntagged seminar'],
	[{ starred: false }, 'unstarredNow'],
	[{ reading: 'to-read' }, 'stepState stateToRead'],
	[{ reading: null }, 'stepState stateNone'],
	[{ notes: 'Read again.' }, 'stepNote'],
	[{ topics: { llm: 'removed', agents: 'added' } }, 'stepTopics LLM and Agents'],
	[{ fields: { title: 'Mine', comment: 'Ours' } }, 'stepFields fieldTitle and fieldComment'],
	[{ distinctFrom: [B] }, 'toldApart'],
];

test.each(EDITS)('an edit is told by what it changed: %o', async (edit, words) => {
	await editPapers([A], edit, { step: JSON.stringify(edit), kind: 'edit' });
	const [last] = await toldSteps();
	const said = stepWords(last!);
	expect(said.split(' · ').toSorted().join(' · ')).toBe(words);
});

test('an edit of many by what it changed of the first, any other step by its kind', async () => {
	await editPapers([A, B], { addTags: ['many'] }, { step: 'many', kind: 'edit' });
	expect(stepWords((await toldSteps())[0]!)).toBe('stepTagged many');
	await removeMany([A, B], { step: 'gone', kind: 'remove' });
	expect(stepWords((await toldSteps())[0]!)).toBe('stepRemove');
});
