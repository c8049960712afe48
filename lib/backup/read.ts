import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import {
	BackupError,
	endSchema,
	FORMAT,
	headerSchema,
	ROWS_VERSION,
	type BackupHeader,
} from './format.ts';
import { streamOf } from './stream.ts';
import { recordSchema, type BackupRecord } from './rows.ts';

/** Longest line, in characters: a paper with thousands of authors and a long note is a hundredth. */
const LONGEST_LINE = 50_000_000;

/** Records that are handed over are no longer than this together, in bytes, unless one alone is: a message is not to be too long. */
const MOST_BYTES = 8_000_000;

/** How a gzipped file begins. */
const GZIP = [0x1f, 0x8b];

/** Puts back what was read to look at it. */
async function* chained(
	first: Uint8Array<ArrayBuffer>,
	reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	try {
		yield first;
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel();
	}
}

/** The text of a file, unzipped where it is zipped. */
const unzipped = async (
	file: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> => {
	const reader = file.getReader();
	const { value: first = new Uint8Array() } = await reader.read();
	const stream = streamOf(chained(first, reader));
	return GZIP.every((byte, index) => first[index] === byte)
		? stream.pipeThrough(new DecompressionStream('gzip'))
		: stream;
};

const NEWLINE = 10;

/** Joins chunks and cuts them into lines, each with its newline; the last may lack one. */
async function* linesOf(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	let kept: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	const reader = stream.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			let from = 0;
			for (let at = value.indexOf(NEWLINE); at >= 0; at = value.indexOf(NEWLINE, from)) {
				yield joined([...kept, value.subarray(from, at + 1)]);
				[kept, size, from] = [[], 0, at + 1];
			}
			kept.push(value.subarray(from));
			size += value.length - from;
			if (size > LONGEST_LINE) throw new BackupError('foreign', 'A line has no end.');
		}
	} finally {
		// Whoever stops reading lets go of the file.
		await reader.cancel();
	}
	if (size > 0) yield joined(kept);
}

const joined = (parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> => {
	if (parts.length === 1) return parts[0]!;
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
};

const parsed = (line: Uint8Array<ArrayBuffer>): unknown => {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) as unknown;
	} catch {
		return undefined;
	}
};

const headerOf = (line: Uint8Array<ArrayBuffer> | undefined): BackupHeader => {
	const value = line && parsed(line);
	if (Reflect.get(Object(value), 'offprint') !== 'backup') {
		throw new BackupError('foreign', 'The file is no backup of Offprint.');
	}
	const { format, rows } = Object(value) as { format?: unknown; rows?: unknown };
	if (Number(format) > FORMAT || Number(rows) > ROWS_VERSION) {
		throw new BackupError('newer', 'The backup is of a newer version of Offprint.');
	}
	const header = z.safeParse(headerSchema, value);
	if (!header.success) throw new BackupError('damaged', 'The first line is not as it was written.');
	return header.data;
};

/** A line that is no record: a version before or after this one wrote it, or a fault of ours. */
export interface Unreadable {
	/** From 1. */
	line: number;
	problem: string;
}

export interface ReadBackup {
	header: BackupHeader;
	unreadable: Unreadable[];
}

const problemOf = (error: z.core.$ZodError): string => {
	const [issue] = error.issues;
	return issue ? `${issue.path.join('.')}: ${issue.message}` : 'unknown';
};

/**
 * Errors of streams are many: a zipped file that is cut short fails where it ends, one that is changed
 * where its own check fails.
 */
const refusalOf = (error: unknown): BackupError => {
	if (error instanceof BackupError) return error;
	const text = String(error);
	const isCut = /unexpected end|incomplete|truncated|ended/i.test(text);
	return new BackupError(isCut ? 'cut' : 'damaged', text);
};

/** Reads one file, line by line. */
class Reading {
	readonly #hash = sha256.create();
	readonly #take: (records: BackupRecord[]) => Promise<void>;
	readonly #unreadable: Unreadable[] = [];
	#chunk: BackupRecord[] = [];
	/** Of the chunk. */
	#bytes = 0;
	#lines = 0;
	#header: BackupHeader | undefined;

	constructor(take: (records: BackupRecord[]) => Promise<void>) {
		this.#take = take;
	}

	/** @returns Whether it was the last one. */
	async line(bytes: Uint8Array<ArrayBuffer>, chunk: number): Promise<boolean> {
		this.#lines += 1;
		if (this.#header === undefined) {
			this.#header = headerOf(bytes);
			this.#hash.update(bytes);
			return false;
		}
		const value = parsed(bytes);
		const end = z.safeParse(endSchema, value);
		if (end.success) {
			this.#check(end.data.end);
			return true;
		}
		// The last line of a file that is cut off is half a line.
		if (bytes.at(-1) !== NEWLINE) return false;
		this.#hash.update(bytes);
		const record = z.safeParse(recordSchema, value);
		if (this.#bytes + bytes.length > MOST_BYTES) await this.#hand();
		this.#bytes += bytes.length;
		if (record.success) this.#chunk.push(record.data);
		else this.#unreadable.push({ line: this.#lines, problem: problemOf(record.error) });
		if (this.#chunk.length >= chunk) await this.#hand();
		return false;
	}

	async end(isWhole: boolean): Promise<ReadBackup> {
		if (this.#header === undefined) throw new BackupError('foreign', 'The file is empty.');
		if (!isWhole) throw new BackupError('cut', 'The end of the file is missing.');
		await this.#hand();
		return { header: this.#header, unreadable: this.#unreadable };
	}

	#check({ lines, sha256: wanted }: { lines: number; sha256: string }): void {
		if (lines !== this.#lines - 1 || wanted !== bytesToHex(this.#hash.digest())) {
			throw new BackupError('damaged', 'The checksum does not fit: the file was changed.');
		}
	}

	async #hand(): Promise<void> {
		const some = this.#chunk;
		this.#chunk = [];
		this.#bytes = 0;
		if (some.length > 0) await this.#take(some);
	}
}

/**
 * Reads a backup and hands its records over, chunk by chunk, before it is known to be whole: whoever
 * takes them must not use them until this returns.
 * @param file A zipped backup, or its text.
 * @throws {BackupError} Where the file is refused.
 * @throws What `take` throws, and the signal’s reason, once aborted.
 */
export const readBackup = async (
	file: ReadableStream<Uint8Array<ArrayBuffer>>,
	{
		take,
		chunk,
		signal,
	}: {
		take: (records: BackupRecord[]) => Promise<void>;
		/** Most records handed over at once. */
		chunk: number;
		signal?: AbortSignal | undefined;
	},
): Promise<ReadBackup> => {
	let taking: unknown;
	const reading = new Reading(async (some) => {
		try {
			await take(some);
		} catch (error) {
			taking = error;
			throw error;
		}
	});
	let isWhole = false;
	try {
		for await (const line of linesOf(await unzipped(file))) {
			signal?.throwIfAborted();
			if (isWhole) throw new BackupError('damaged', 'Something follows the end of the backup.');
			isWhole = await reading.line(line, chunk);
		}
	} catch (error) {
		if (signal?.aborted || error === taking) throw error;
		throw refusalOf(error);
	}
	return reading.end(isWhole);
};
