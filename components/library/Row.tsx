import { message } from '../../lib/messages.ts';
import { topicsOf, type Paper } from '../../lib/paper/paper.ts';
import type { Term } from '../../lib/query/term.ts';
import { byline } from '../paper/byline.ts';
import { ReadingMark } from '../paper/ReadingMark.tsx';
import { TopicBadge } from '../paper/TopicBadge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { memo } from '../ui/memo.tsx';
import { dayOf } from './day.ts';
import { Marked } from '../paper/Marked.tsx';
import { withoutMath } from '../paper/math-parts.ts';
import { TagChip } from '../paper/TagChip.tsx';

/** Badges on a row; the detail has them all. */
const BADGES = 3;
const TAGS = 2;

export interface RowActions {
	/** Makes the row the one that keys mean. */
	enter: (index: number) => void;
	open: (index: number) => void;
	star: (paper: Paper) => void;
	select: (index: number, isRange: boolean) => void;
}

export interface RowProps {
	index: number;
	/** `undefined` while it is read. */
	paper: Paper | undefined;
	terms: readonly Term[];
	isSelected: boolean;
	isOpen: boolean;
	/** Whether Tab stops here: at one row of the list. */
	isCurrent: boolean;
	isCompact: boolean;
	actions: RowActions;
}

/** One saved paper in the list. */
export const Row = memo((props: RowProps) => {
	const { index, paper, terms, isSelected, isOpen, isCurrent, isCompact, actions } = props;
	if (!paper) return <div class="row waiting" />;
	const tabIndex = isCurrent ? 0 : -1;
	const saved = dayOf(paper.savedAt);
	return (
		<div
			class={`row${isSelected ? ' selected' : ''}${isOpen ? ' open' : ''}`}
			data-paper={paper.id}
			data-index={index}
			onFocusIn={() => actions.enter(index)}
		>
			<input
				type="checkbox"
				checked={isSelected}
				tabIndex={tabIndex}
				aria-label={message('selectPaper', paper.title)}
				onClick={(event) => actions.select(index, event.shiftKey)}
			/>
			<button
				type="button"
				class="star"
				tabIndex={tabIndex}
				aria-pressed={paper.starred === true}
				aria-label={message('starPaper', paper.title)}
				title={message('star')}
				onClick={() => actions.star(paper)}
			>
				<Icon name="star" filled={paper.starred === true} />
			</button>
			<div class="text">
				<button
					type="button"
					class="title"
					dir="auto"
					tabIndex={tabIndex}
					aria-current={isOpen ? 'true' : undefined}
					onClick={() => actions.open(index)}
				>
					<Marked text={withoutMath(paper.title)} terms={terms} field="title" />
				</button>
				<p class="byline">
					<span class="cut" dir="auto">
						{byline(paper)}
					</span>
					<ReadingMark reading={paper.reading} />
					<time title={message('savedOn', saved)}>{saved}</time>
				</p>
				{!isCompact && (
					<div class="badges">
						{topicsOf(paper)
							.slice(0, BADGES)
							.map((id) => (
								<TopicBadge key={id} id={id} />
							))}
						{paper.tags.slice(0, TAGS).map((tag) => (
							<TagChip key={tag} name={tag} />
						))}
					</div>
				)}
			</div>
		</div>
	);
});
