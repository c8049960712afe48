import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { paperIdSchema, type PaperId } from '../paper/paper.ts';

/**
 * News of the library, as one small record in `storage.local`: its change events reach pages that
 * come back from the back/forward cache, which messages to a tab do not.
 */
const KEY = 'revision';

/** More changes than this are told as “ask again”: the record stays small. */
const MOST_CHANGES = 200;

const revisionSchema = z.object({
	/** Milliseconds since 1970; only there so that no two records are equal. */
	at: z.number(),
	/** Every id, aliases too, of the papers that changed; absent when there are too many. */
	changes: z.optional(z.array(z.object({ id: paperIdSchema, saved: z.boolean() }))),
});
export interface Change {
	/** The paper's id and its aliases. */
	ids: readonly PaperId[];
	saved: boolean;
}

/** Tells every open page what was saved or removed. */
export const publishRevision = async (changes: readonly Change[]): Promise<void> => {
	const flat = changes.flatMap(({ ids, saved }) => ids.map((id) => ({ id, saved })));
	const record = {
		at: Date.now() + Math.random(),
		...(flat.length <= MOST_CHANGES && { changes: flat }),
	};
	await browser.storage.local.set({ [KEY]: record });
};

/**
 * Hears of every change until the signal aborts; `undefined` means: too many to list, or not
 * understood, ask for all marks again.
 */
export const watchRevision = (
	callback: (changes: { id: PaperId; saved: boolean }[] | undefined) => void,
	signal: AbortSignal,
): void => {
	const listener = (changed: Record<string, { newValue?: unknown }>): void => {
		if (changed[KEY] === undefined) return;
		const parsed = revisionSchema.safeParse(changed[KEY].newValue);
		callback(parsed.success ? parsed.data.changes : undefined);
	};
	browser.storage.local.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
};
