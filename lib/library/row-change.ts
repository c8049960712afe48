import type { Paper, PaperId } from '../paper/paper.ts';
import type { RemovedRow } from './rows.ts';

/** A paper before and after a write; one of them is missing where it came or went. */
export interface RowChange {
	before?: Paper | undefined;
	after?: Paper | undefined;
	/** The paper that a paper which went became part of; any other is kept for {@link ./remove.ts restore}. */
	into?: PaperId;
}

/** A paper that was removed before and became part of another. */
export interface AbsorbedTomb {
	tomb: RemovedRow;
	into: PaperId;
}
