import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { snapshot, type SnapshotSize } from '../library/snapshot.ts';
import { streamOf } from './stream.ts';
import { FORMAT, MEDIA_TYPE, ROWS_VERSION, type BackupHeader } from './format.ts';

export interface WrittenBackup {
	blob: Blob;
	/** Of the text; the end of the file tells it, too. */
	sha256: string;
	papers: number;
	/** That of the library when the backup was begun: what is newer is not certain to be in it. */
	revision: number;
	/** Which database that is. */
	born: number;
}

export interface WriteOptions {
	/** Version of Offprint. */
	app: string;
	/** `storage.local` as it is to be restored. */
	settings: Record<string, unknown>;
	signal?: AbortSignal | undefined;
	/** Told how many papers are written, of how many. */
	onProgress?: ((done: number, all: number) => void) | undefined;
}

/** Text as bytes, each counted and part of the checksum. */
class Lines {
	readonly #hash = sha256.create();
	readonly #encoder = new TextEncoder();
	#count = 0;

	bytes(values: readonly object[]): Uint8Array<ArrayBuffer> {
		const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
		const bytes = this.#encoder.encode(text);
		this.#hash.update(bytes);
		this.#count += values.length;
		return bytes;
	}

	end(): { bytes: Uint8Array<ArrayBuffer>; sha256: string } {
		const digest = bytesToHex(this.#hash.digest());
		const end = { end: { lines: this.#count, sha256: digest } };
		return { bytes: this.#encoder.encode(`${JSON.stringify(end)}\n`), sha256: digest };
	}
}

const sizeOf = async <T>(
	chunks: AsyncGenerator<T[]>,
	size: () => SnapshotSize | undefined,
): Promise<{ size: SnapshotSize; first: T[] }> => {
	const { value } = await chunks.next();
	const known = size();
	if (known === undefined) throw new Error('A snapshot tells its size first.');
	return { size: known, first: (value as T[] | undefined) ?? [] };
};

/**
 * Writes everything that the library holds into a file, some thousand rows in memory at a time; the
 * file itself lies with the browser, not on the heap.
 * @throws The signal’s reason, once aborted.
 * @throws {RpcError} Where the library cannot be read.
 */
export const writeBackup = async (options: WriteOptions): Promise<WrittenBackup> => {
	const { app, settings, signal, onProgress } = options;
	let told: SnapshotSize | undefined;
	const chunks = snapshot((size) => {
		told = size;
	});
	const { size, first } = await sizeOf(chunks, () => told);
	const lines = new Lines();
	let digest = '';
	let done = 0;

	const header: BackupHeader = {
		offprint: 'backup',
		format: FORMAT,
		rows: ROWS_VERSION,
		app,
		at: new Date().toISOString(),
		papers: size.papers,
		removed: size.removed,
	};
	async function* text(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
		yield lines.bytes([header, { kind: 'settings', row: settings }, ...first]);
		done += first.length;
		for await (const chunk of chunks) {
			signal?.throwIfAborted();
			yield lines.bytes(chunk);
			done += chunk.length;
			onProgress?.(Math.min(done, size.papers), size.papers);
		}
		const end = lines.end();
		digest = end.sha256;
		yield end.bytes;
	}
	const stream = streamOf(text()).pipeThrough(new CompressionStream('gzip'));
	const blob = await new Response(stream, { headers: { 'content-type': MEDIA_TYPE } }).blob();
	return { blob, sha256: digest, papers: size.papers, revision: size.revision, born: size.born };
};
