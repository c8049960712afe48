import { browser } from 'wxt/browser';
import { offerBackup, readBackupFacts } from '../backup/offer.ts';
import type { Envelope } from '../rpc/call.ts';
import type { BackupFacts, OfferedBackup } from '../rpc/offscreen-contract.ts';
import { RpcError, type Result } from '../rpc/result.ts';

/** What Chromium has and the others do not: https://developer.chrome.com/docs/extensions/reference/api/offscreen */
interface Offscreen {
	createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
	closeDocument(): Promise<void>;
}

const askDocument = async (facts: BackupFacts): Promise<OfferedBackup> => {
	const message: Envelope = { offprint: 'offscreen.writeBackup', input: facts };
	const answer = await browser.runtime.sendMessage<Envelope, Result<OfferedBackup> | undefined>(
		message,
	);
	if (answer?.ok) return answer.value;
	throw new RpcError(answer?.code ?? 'failed', answer?.message ?? 'There was no answer.');
};

/**
 * Writes a backup where object URLs can be made, and has it used before its address goes.
 * @throws {RpcError} Where the library cannot be read.
 * @throws What `use` throws.
 */
export const withBackup = async <T>(use: (backup: OfferedBackup) => Promise<T>): Promise<T> => {
	const facts = await readBackupFacts();
	// Only a service worker has none.
	if ('createObjectURL' in URL) {
		const backup = await offerBackup(facts);
		try {
			return await use(backup);
		} finally {
			URL.revokeObjectURL(backup.url);
		}
	}
	const documents = Reflect.get(browser, 'offscreen') as Offscreen;
	// There may be one only, and that of a background which was ended over its work still stands.
	await documents.closeDocument().catch(() => undefined);
	await documents.createDocument({
		url: 'offscreen.html',
		reasons: ['BLOBS'],
		justification: 'To write a backup of the library into a file.',
	});
	try {
		return await use(await askDocument(facts));
	} finally {
		await documents.closeDocument();
	}
};
