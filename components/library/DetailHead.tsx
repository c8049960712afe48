import { venueOf } from '../../lib/library/venue.ts';
import { message } from '../../lib/messages.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import type { Term } from '../../lib/query/term.ts';
import { Icon } from '../ui/Icon.tsx';
import { dayOf } from './day.ts';
import type { Edits } from './edits.ts';
import { MathText } from '../paper/MathText.tsx';
import { ReadingSelect } from '../paper/ReadingSelect.tsx';

/** Authors that are shown until all are asked for: a few lines. */
const AUTHORS = 12;

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
	const remove = async (): Promise<void> => {
		if (await edits.remove([id])) close();
	};
	const facts = [
		venueOf(paper),
		published && dayOf(published),
		id,
		message('savedOn', dayOf(savedAt)),
	].filter(Boolean);
	return (
		<header>
			<h2 dir="auto">
				<MathText text={title} terms={terms} field="title" />
			</h2>
			<Authors authors={paper.authors} />
			<p class="byline" dir="auto">
				{facts.join(' · ')}
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
				<ReadingSelect
					reading={reading}
					mark={(state) => void edits.edit([id], { reading: state })}
				/>
				<button type="button" onClick={() => void remove()}>
					<Icon name="remove" /> {message('remove')}
				</button>
			</div>
		</header>
	);
};
