import { browser } from 'wxt/browser';
import type { OfferedBackup } from '../rpc/offscreen-contract.ts';
import { storedSettings } from '../settings/backed-up.ts';
import { writeBackup } from './write.ts';

/**
 * Writes a backup and gives it an address from which it can be downloaded.
 * @throws {RpcError} Where the library cannot be read.
 */
export const offerBackup = async (): Promise<OfferedBackup> => {
	const app = browser.runtime.getManifest().version;
	const { blob, ...facts } = await writeBackup({ app, settings: await storedSettings() });
	return { url: URL.createObjectURL(blob), bytes: blob.size, ...facts };
};
