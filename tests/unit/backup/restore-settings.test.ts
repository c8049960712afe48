/** Settings in a backup: they come back, or stay, as its reader wants. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tidyRestore } from '../../../lib/background/backup-handlers.ts';
import { restoreBackup, stageBackup } from '../../../lib/backup/restore.ts';
import { save } from '../../../lib/library/save.ts';
import { restoreSettings, storedSettings } from '../../../lib/settings/backed-up.ts';
import { forgetOwnTopics, keepOwnTopics, readOwnTopics } from '../../../lib/settings/own-topics.ts';
import { changeSettings, readSettings } from '../../../lib/settings/settings.ts';
import { OWN_HUES } from '../../../lib/topics/own/sound.ts';
import { deleteLibrary, newPaper, readStored } from '../library/raw.ts';
import { ask, fileOf, write } from './files.ts';

const restore = 'a restore';
const OWN = { id: 'own-bees', name: 'Bees', hue: OWN_HUES[0]!, terms: ['honey'], not: [] };
const apply = (settings: boolean) => restoreBackup({ restore, mode: 'merge', settings, ask });

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	fakeBrowser.reset();
	await deleteLibrary();
	await save(newPaper('arxiv:1706.03762'));
	await changeSettings({ pageShortcuts: true });
	await keepOwnTopics([OWN]);
	const { blob } = await write(await storedSettings());
	await changeSettings({ pageShortcuts: false });
	await forgetOwnTopics([OWN.id]);
	await stageBackup(fileOf(blob), { restore, ask });
});

it('come back where that is wanted', async () => {
	await apply(true);
	expect((await readSettings()).pageShortcuts).toBe(true);
	expect((await readOwnTopics()).topics).toEqual([OWN]);
	expect((await readStored()).staged.map(({ kind }) => kind)).toEqual(['state']);
});

it('stay where it is not', async () => {
	await apply(false);
	expect((await readSettings()).pageShortcuts).toBe(false);
	expect((await readOwnTopics()).topics).toEqual([]);
});

it('come back at the next start, where the browser was killed before', async () => {
	const setting = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('killed'));
	await expect(apply(true)).rejects.toThrow('killed');
	setting.mockRestore();
	await tidyRestore();
	expect((await readSettings()).pageShortcuts).toBe(true);
});

const ANTS = { ...OWN, id: 'own-ants', name: 'Ants' };

it('bring own topics back by one write', async () => {
	const writing = vi.spyOn(fakeBrowser.storage.sync, 'set');
	writing.mockClear();
	expect(await restoreSettings({ ownTopics: [OWN, ANTS] })).toEqual([]);
	expect(writing).toHaveBeenCalledTimes(1);
	expect((await readOwnTopics()).topics).toEqual([ANTS, OWN]);
});

it('of own topics come back as many as there is room for, and the others are told', async () => {
	const full = new Error('QUOTA_BYTES quota exceeded');
	// All together, then the first alone.
	const writing = vi.spyOn(fakeBrowser.storage.sync, 'set');
	writing.mockRejectedValueOnce(full).mockRejectedValueOnce(full);
	expect(await restoreSettings({ ownTopics: [OWN, ANTS] })).toEqual(['Bees']);
	expect((await readOwnTopics()).topics).toEqual([ANTS]);
});

it('tell after a restore which own topics had no room', async () => {
	vi.spyOn(fakeBrowser.storage.sync, 'set')
		.mockRejectedValueOnce(new Error('full'))
		.mockRejectedValueOnce(new Error('full'));
	expect((await apply(true)).topicsLeft).toEqual(['Bees']);
});

it('are given up with all that lies aside at the next start, where nobody brought them back', async () => {
	expect((await readStored()).staged).not.toEqual([]);
	await tidyRestore();
	expect((await readStored()).staged).toEqual([]);
	expect((await readSettings()).pageShortcuts).toBe(false);
	await expect(apply(true)).rejects.toMatchObject({ code: 'missing' });
});
