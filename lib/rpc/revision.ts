import { browser } from 'wxt/browser';
import { watchItem } from '../watch-item.ts';
import { isPaperId, type PaperId } from '../paper/paper-id.ts';

/**
 * News of the library, as one small record in `storage.local`: its change events reach pages that
 * come back from the back/forward cache, which messages to a tab do not.
 */
const KEY = 'revision';

/** More changes than this are told as “ask again”: the record stays small. */
const MOST_CHANGES = 200;

/** What became of one id of a paper. */
export interface ChangeOfId {
	id: PaperId;
	saved: boolean;
	version?: number | undefined;
}

export interface Change {
	/** The paper's id and its aliases. */
	ids: readonly PaperId[];
	saved: boolean;
	/** Of which version of a preprint the saved record is, where a newer one may be told. */
	version?: number | undefined;
}

const isChange = (entry: unknown): entry is ChangeOfId => {
	const { id, saved, version } = Object(entry) as Partial<Record<keyof ChangeOfId, unknown>>;
	const isVersion = version === undefined || typeof version === 'number';
	return isPaperId(id) && typeof saved === 'boolean' && isVersion;
};

/** The changes that a record lists; `undefined` where it lists none, or is not understood. */
const changesIn = (record: unknown): ChangeOfId[] | undefined => {
	const { changes } = Object(record) as { changes?: unknown };
	return Array.isArray(changes) && changes.every(isChange) ? changes : undefined;
};

/** Tells every open page what was saved or removed; `undefined`: more than is worth a list. */
export const publishRevision = async (changes: readonly Change[] | undefined): Promise<void> => {
	const flat = changes?.flatMap(({ ids, ...change }) => ids.map((id) => ({ id, ...change })));
	const record = {
		// Only there so that no two records are equal.
		at: Date.now() + Math.random(),
		...(flat !== undefined && flat.length <= MOST_CHANGES && { changes: flat }),
	};
	await browser.storage.local.set({ [KEY]: record });
};

/**
 * Hears of every change until the signal aborts; `undefined` means: too many to list, or not
 * understood, ask for all marks again.
 */
export const watchRevision = (
	callback: (changes: ChangeOfId[] | undefined) => void,
	signal: AbortSignal,
): void => watchItem(KEY, (stored) => callback(changesIn(stored)), signal);
