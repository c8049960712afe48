import type { ReadingState } from '../../lib/paper/paper.ts';
import { readingLabel } from './labels.ts';

/** How far a paper is read, where that is marked. */
export const ReadingMark = ({ reading }: { reading: ReadingState | undefined }) =>
	reading && <span class={`state ${reading}`}>{readingLabel(reading)}</span>;
