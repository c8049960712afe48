/** Tags and saved searches of a restore: they come back as it is undone. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoreBackup, stageBackup } from '../../../lib/backup/restore.ts';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { retrace } from '../../../lib/library/history/undo.ts';
import { papersByIds } from '../../../lib/library/queries.ts';
import { save } from '../../../lib/library/save.ts';
import { keepSearch, savedSearches } from '../../../lib/library/saved-searches.ts';
import { allTags, colourTag } from '../../../lib/library/tag-list.ts';
import { deleteLibrary, newPaper } from '../library/raw.ts';
import { ask, fileOf, write } from './files.ts';

const restore = 'a restore';

const searches = async () =>
	Object.fromEntries((await savedSearches()).map(({ name, query }) => [name, query]));
const hue = async () => (await allTags()).find(({ name }) => name === 't')?.hue;

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	fakeBrowser.reset();
	await deleteLibrary();
});

it('“replace” that is undone gives back searches and colours, but for those changed since', async () => {
	await save(newPaper('s2:a'));
	await colourTag('t', 90);
	await keepSearch('Unread', 'is:unread');
	const { blob } = await write();
	await save(newPaper('s2:only-here'));
	await colourTag('t', 120);
	await keepSearch('Unread', 'is:unread year:2026');
	await keepSearch('Mine', 'tag:t');
	await stageBackup(fileOf(blob), { restore, ask });
	await restoreBackup({ restore, mode: 'replace', settings: false, ask });
	expect([await searches(), await hue()]).toEqual([{ Unread: 'is:unread' }, 90]);
	await keepSearch('Since', 'x');
	await retrace(restore, 'undo');
	expect([await searches(), await hue()]).toEqual([
		{ Unread: 'is:unread year:2026', Mine: 'tag:t', Since: 'x' },
		120,
	]);
	await retrace(restore, 'redo');
	expect([await searches(), await hue()]).toEqual([{ Unread: 'is:unread', Since: 'x' }, 90]);
});

it('“replace” that changes searches and no paper can be undone, too', async () => {
	await save(newPaper('s2:a'));
	const { blob } = await write();
	await keepSearch('Mine', 'tag:t');
	await stageBackup(fileOf(blob), { restore, ask });
	await restoreBackup({ restore, mode: 'replace', settings: false, ask });
	expect(await searches()).toEqual({});
	await retrace(restore, 'undo');
	expect(await searches()).toEqual({ Mine: 'tag:t' });
});

it('tags are known by their names, however the file has them folded', async () => {
	const row = { folded: 'テータ', name: 'データ', hue: 30 };
	await ask('restore.begin', { restore });
	await ask('restore.stage', { restore, records: [{ kind: 'tag', row }] });
	await ask('restore.end', { restore });
	await ask('restore.apply', { restore, mode: 'merge', settings: false });
	expect(await allTags()).toEqual([{ ...row, folded: 'データ' }]);
});

it('“merge” writes tags as they are written here: two that differ in case only are one', async () => {
	await save(newPaper('s2:a'));
	await save(newPaper('s2:b'));
	await editPapers(['s2:a', 's2:b'], { addTags: ['gpu'] }, newStep('edit'));
	const { blob } = await write();
	await deleteLibrary();
	await save(newPaper('s2:a'));
	await editPapers(['s2:a'], { addTags: ['GPU'] }, newStep('edit'));
	await stageBackup(fileOf(blob), { restore, ask });
	await restoreBackup({ restore, mode: 'merge', settings: false, ask });
	const papers = await papersByIds(['s2:a', 's2:b']);
	expect(papers.map(({ tags }) => tags)).toEqual([['GPU'], ['GPU']]);
	expect((await allTags()).map(({ name }) => name)).toEqual(['GPU']);
});
