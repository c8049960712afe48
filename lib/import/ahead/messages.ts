import type { ClassifyInput } from '../../topics/topic.ts';
import type { Bending } from '../../topics/judge.ts';

/** What a page says to the thread that decides topics; the bending first. */
export type Question = { bending: Bending } | { inputs: ClassifyInput[] };

/** What it answers to each `inputs`, in their order. */
export type Answer = string[][];

/** One end of the way between them: a worker, or its own scope. */
export interface Port {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
