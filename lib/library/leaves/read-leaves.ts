import { reading } from '../database.ts';
import { breathe } from '../search/breathe.ts';
import type { LeafRow } from './leaf.ts';

/** Leaves that are read at once: some 600 kB, which takes a page a few milliseconds. */
const READ_AT_ONCE = 16;

/** Some leaves, and how much of the library was read with them, up to 1. */
export interface SomeLeaves {
	leaves: LeafRow[];
	done: number;
}

/**
 * All leaves in the order of saving, a few at a time, with a pause after each: a page stays responsive
 * while it looks at 100,000 papers.
 * @throws The signal’s reason, once aborted.
 * @throws {RpcError} Where the library cannot be read.
 */
export async function* readLeaves(signal: AbortSignal): AsyncGenerator<SomeLeaves, void> {
	const places = await reading(({ leaves }) => leaves.toCollection().primaryKeys());
	for (let at = 0; at < places.length; at += READ_AT_ONCE) {
		signal.throwIfAborted();
		const next = at + READ_AT_ONCE;
		// Up to where the next ones begin: a leaf that was split meanwhile is read whole.
		const leaves = await reading((database) =>
			database.leaves
				.where('from')
				.between(places[at], places[next] ?? Infinity, true, false)
				.toArray(),
		);
		yield { leaves, done: Math.min(1, next / places.length) };
		await breathe();
	}
	signal.throwIfAborted();
}
