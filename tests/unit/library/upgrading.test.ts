import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patiently } from '../../../lib/library/patience.ts';
import { save } from '../../../lib/library/save.ts';
import { isUpgrading, tellUpgrade } from '../../../lib/library/upgrading.ts';
import { deleteLibrary, newPaper } from './raw.ts';

beforeEach(deleteLibrary);

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** Opens a database with an upgrade that goes on until it is ended. */
const upgradeSlowly = () => {
	let isOver = false;
	const asking = indexedDB.open('offprint', 5);
	tellUpgrade(asking);
	const opened = new Promise<void>((resolve) =>
		asking.addEventListener('success', () => {
			asking.result.close();
			resolve();
		}),
	);
	asking.addEventListener('upgradeneeded', () => {
		const store = asking.result.createObjectStore('rows');
		const goOn = (): void => {
			if (!isOver) store.get('one').addEventListener('success', goOn);
		};
		goOn();
	});
	const end = (): Promise<void> => {
		isOver = true;
		return opened;
	};
	return { opened, end };
};

test('who waits for an upgrade waits to its end, and is not told of an older window', async () => {
	const { opened, end } = upgradeSlowly();
	await vi.waitUntil(isUpgrading);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const waiting = patiently(opened.then(() => 'opened'));
	await vi.advanceTimersByTimeAsync(20_000);
	await end();
	expect(await waiting).toBe('opened');
});

test('once it is over, a database that does not open is blocked', async () => {
	const { end } = upgradeSlowly();
	await vi.waitUntil(isUpgrading);
	await end();
	await vi.waitUntil(async () => !(await isUpgrading()));
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const waiting = patiently(new Promise(() => undefined)).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(5_000);
	expect(await waiting).toMatchObject({ code: 'blocked' });
});

test('the library tells of its own', async () => {
	const locking = vi.spyOn(navigator.locks, 'request');
	await save(newPaper('s2:a'));
	expect(locking).toHaveBeenCalledOnce();
	await vi.waitUntil(async () => !(await isUpgrading()));
});
