/**
 * A database that is brought up to date opens for nobody meanwhile, for seconds where it is large. Whoever
 * does that holds a lock, which goes with its transaction or with its page: so the others know that they
 * wait for no older window, but for what ends by itself.
 */
const LOCK = 'offprint: upgrade';

/** Tells of an upgrade, from the moment that the browser begins it. */
export const tellUpgrade = (asking: IDBOpenDBRequest): void =>
	asking.addEventListener('upgradeneeded', () => {
		const { transaction } = asking;
		// An upgrade must not fail where nobody can be told of it.
		const { locks } = navigator as { locks?: LockManager };
		const over = new Promise((resolve) => {
			for (const end of ['complete', 'abort']) transaction?.addEventListener(end, resolve);
		});
		locks?.request(LOCK, { mode: 'shared' }, () => over).catch(() => undefined);
	});

/** Whether somebody brings the database up to date. */
export const isUpgrading = async (): Promise<boolean> => {
	const { held = [] } = await navigator.locks.query();
	return held.some(({ name }) => name === LOCK);
};
