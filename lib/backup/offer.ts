import { browser } from 'wxt/browser';
import type { BackupFacts, OfferedBackup } from '../rpc/offscreen-contract.ts';
import { storedSettings } from '../settings/backed-up.ts';
import { writeBackup } from './write.ts';

/** What a backup says besides what the library holds. */
export const readBackupFacts = async (): Promise<BackupFacts> => ({
	app: browser.runtime.getManifest().version,
	settings: await storedSettings(),
});

/**
 * Writes a backup and gives it an address from which it can be downloaded.
 * @throws {RpcError} Where the library cannot be read.
 */
export const offerBackup = async (facts: BackupFacts): Promise<OfferedBackup> => {
	const { blob, ...written } = await writeBackup(facts);
	return { url: URL.createObjectURL(blob), bytes: blob.size, ...written };
};
