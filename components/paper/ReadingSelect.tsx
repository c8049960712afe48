import { message } from '../../lib/messages.ts';
import { READING_STATES, type ReadingState } from '../../lib/paper/paper.ts';
import { readingLabel } from './labels.ts';

const NONE = 'none';

export interface ReadingSelectProps {
	reading: ReadingState | undefined;
	/** `null` takes the mark off. */
	mark: (reading: ReadingState | null) => void;
}

/** How far a paper was read. */
export const ReadingSelect = ({ reading, mark }: ReadingSelectProps) => (
	<select
		aria-label={message('readingState')}
		value={reading ?? NONE}
		onChange={({ currentTarget: { value } }) =>
			mark(value === NONE ? null : (value as ReadingState))
		}
	>
		<option value={NONE}>{readingLabel(undefined)}</option>
		{READING_STATES.map((state) => (
			<option key={state} value={state}>
				{readingLabel(state)}
			</option>
		))}
	</select>
);
