import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaperId } from '../../lib/paper/paper.ts';
import type { PublishedAnswer } from '../../lib/rpc/library-contract.ts';
import { RpcError } from '../../lib/rpc/result.ts';
import { gain, type Access } from '../common/access.ts';
import { sentenceOf } from '../common/failures.ts';
import { searchAll } from './published.ts';

export interface PublishedSearch {
	/** While it runs: how many of how many were looked for, and the way out. */
	running: { done: number; total: number; cancel: () => void } | undefined;
	/** What came of it so far, by the paper’s id; `undefined` before the first search. */
	answers: ReadonlyMap<PaperId, PublishedAnswer> | undefined;
	/** Why it ended early, in a sentence. */
	trouble: string | undefined;
	/** Looks for some, once more perhaps. Must be called from a click. */
	run: (ids: readonly PaperId[], access: Access) => void;
}

/** One search for published versions at a time; it ends with who asked for it. */
export const usePublishedSearch = (): PublishedSearch => {
	const [running, setRunning] = useState<PublishedSearch['running']>();
	const [answers, setAnswers] = useState<PublishedSearch['answers']>();
	const [trouble, setTrouble] = useState<string>();
	const endingRef = useRef<AbortController>(undefined);
	useEffect(() => () => endingRef.current?.abort(), []);
	const run = async (ids: readonly PaperId[], access: Access): Promise<void> => {
		if (running) return;
		const ending = new AbortController();
		endingRef.current = ending;
		const cancel = (): void => {
			ending.abort();
			setRunning(undefined);
		};
		let done = 0;
		const tell = (): void => setRunning({ done, total: ids.length, cancel });
		setTrouble(undefined);
		tell();
		// Where it is refused, those are asked who may be, and the answers tell of the others.
		await gain(access);
		setAnswers((before) => before ?? new Map());
		try {
			await searchAll(ids, {
				signal: ending.signal,
				onAnswers: (some) => {
					done += some.length;
					setAnswers((before = new Map()) => {
						const fresh = some.map((answer) => [answer.id, answer] as const);
						return new Map([...before, ...fresh]);
					});
					tell();
				},
			});
		} catch (error) {
			if (!(error instanceof RpcError)) throw error;
			setTrouble(sentenceOf(error));
		}
		if (!ending.signal.aborted) setRunning(undefined);
	};
	return { running, answers, trouble, run: (ids, access) => void run(ids, access) };
};
