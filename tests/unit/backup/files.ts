import type { call } from '../../../lib/rpc/call.ts';
import { backupCalls } from '../../../lib/rpc/backup-contract.ts';
import { backupHandlers } from '../../../lib/background/backup-handlers.ts';
import { writeBackup, type WrittenBackup } from '../../../lib/backup/write.ts';
import { answer } from '../../../lib/rpc/serve.ts';

/** Calls the background’s own handlers, with what a message would leave of the input. */
export const ask = (async (name: string, input: unknown) => {
	const message = JSON.parse(JSON.stringify({ offprint: name, input })) as never;
	return answer(backupCalls, backupHandlers, message, {}, () => 'extension');
}) as typeof call;

export const write = (settings = {}): Promise<WrittenBackup> =>
	writeBackup({ app: '0.1.0', settings });

/** The text of a zipped file. */
export const textOf = (blob: Blob): Promise<string> =>
	new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text();

export const fileOf = (text: string | Blob): ReadableStream<Uint8Array<ArrayBuffer>> =>
	new Blob([text]).stream();

export const zipped = (text: string): Promise<Blob> =>
	new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
