import { venueOf } from '../../lib/library/venue.ts';
import { languageTag, message } from '../../lib/messages.ts';
import { READING_STATES, type Paper, type ReadingState } from '../../lib/paper/paper.ts';
import type { Term } from '../../lib/query/term.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Edits } from './edits.ts';
import { readingLabel } from './labels.ts';
import { MathText } from './MathText.tsx';

/** Authors that are shown until all are asked for: a few lines. */
const AUTHORS = 12;
const NONE = 'none';

const Authors = ({ authors }: Pick<Paper, 'authors'>) => {
	const names = authors.map(({ name }) => name);
	const rest = names.slice(AUTHORS);
	return (
		<p class="authors" dir="auto">
			{names.slice(0, AUTHORS).join(', ')}
			{rest.length > 0 && (
				<details>
					<summary>{message('moreAuthors', rest.length)}</summary>
					{rest.join(', ')}
				</details>
			)}
		</p>
	);
};

export interface DetailHeadProps {
	paper: Paper;
	terms: readonly Term[];
	edits: Edits;
	close: () => void;
}

/** What the paper is, whether it is starred, how far it was read. */
export const DetailHead = ({ paper, terms, edits, close }: DetailHeadProps) => {
	const { id, title, starred, reading, published, savedAt } = paper;
	const mark = (value: string): void =>
		void edits.edit([id], { reading: value === NONE ? null : (value as ReadingState) });
	const remove = async (): Promise<void> => {
		if (await edits.remove([id])) close();
	};
	const facts = [venueOf(paper), published, id].filter(Boolean);
	return (
		<header>
			<h2 dir="auto">
				<MathText text={title} terms={terms} field="title" />
			</h2>
			<Authors authors={paper.authors} />
			<p class="byline" dir="auto">
				{facts.join(' · ')}
			</p>
			<p class="byline">
				{message('savedOn', new Date(savedAt).toLocaleDateString(languageTag()))}
			</p>
			<div class="head-actions">
				<button
					type="button"
					aria-pressed={starred === true}
					class="star"
					onClick={() => void edits.edit([id], { starred: starred !== true })}
				>
					<Icon name="star" filled={starred === true} /> {message('star')}
				</button>
				<select
					aria-label={message('readingState')}
					value={reading ?? NONE}
					onChange={(event) => mark(event.currentTarget.value)}
				>
					<option value={NONE}>{readingLabel(undefined)}</option>
					{READING_STATES.map((state) => (
						<option key={state} value={state}>
							{readingLabel(state)}
						</option>
					))}
				</select>
				<button type="button" onClick={() => void remove()}>
					<Icon name="remove" /> {message('remove')}
				</button>
			</div>
		</header>
	);
};
