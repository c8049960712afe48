import * as z from 'zod/mini';
import { call } from './define.ts';

/** A backup as a file that waits to be downloaded. */
export interface OfferedBackup {
	/** An object URL, good while the document that made it is open. */
	url: string;
	bytes: number;
	sha256: string;
	papers: number;
	revision: number;
	born: number;
}

const factsSchema = z.object({
	/** Version of Offprint. */
	app: z.string(),
	/** `storage.local` as it is to be restored. */
	settings: z.record(z.string(), z.unknown()),
});
export type BackupFacts = z.infer<typeof factsSchema>;

/**
 * Calls to the document that Chromium's background opens for what a service worker cannot do: it has
 * no object URLs. That document has the database, and of the browser's interfaces messages alone:
 * what else it needs is sent along.
 */
export const offscreenCalls = {
	'offscreen.writeBackup': call<OfferedBackup>().by('extension', factsSchema),
} as const;
