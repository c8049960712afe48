import { useId } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { byline } from '../paper/byline.ts';
import { takingOff } from '../ui/keep-focus.ts';
import { Notice } from '../ui/Notice.tsx';
import { useDuplicates } from './duplicates.ts';
import type { Edits } from './edits.ts';

/** Groups that are shown at once: when they are dealt with, the next ones come. */
const SHOWN = 50;

export interface DuplicatesProps {
	edits: Edits;
	merge: (ids: readonly PaperId[]) => void;
}

/** Papers that are perhaps one: to be merged, or told apart for good. */
export const Duplicates = ({ edits, merge }: DuplicatesProps) => {
	const groups = useDuplicates();
	const id = useId();
	if (!groups) return <Notice>{message('lookingForTwins')}</Notice>;
	if (groups.length === 0) return <Notice>{message('noTwins')}</Notice>;
	const tellApart = async (papers: readonly Paper[]): Promise<void> => {
		const ids = papers.map((paper) => paper.id);
		const [first = '', ...others] = ids;
		const step = crypto.randomUUID();
		for (const [at, one] of others.entries()) {
			const later = others.slice(at + 1);
			if (later.length > 0) await edits.edit([one], { distinctFrom: later }, undefined, step);
		}
		// The last, so that what is taken back is all of it.
		await edits.edit([first], { distinctFrom: others }, message('toldApart'), step);
	};
	return (
		<ul class="twin-groups">
			{groups.slice(0, SHOWN).map((papers, at) => (
				<li key={papers[0]?.id}>
					<strong id={`${id}-${at}`} dir="auto">
						{papers[0]?.title}
					</strong>
					<ul>
						{papers.map((paper) => (
							<li key={paper.id}>
								{byline(paper)} <small>{paper.id}</small>
							</li>
						))}
					</ul>
					<button
						type="button"
						class="primary"
						id={`${id}-${at}-compare`}
						aria-labelledby={`${id}-${at}-compare ${id}-${at}`}
						onClick={() => merge(papers.map((paper) => paper.id))}
					>
						{message('compare')}
					</button>
					<button
						type="button"
						id={`${id}-${at}-apart`}
						aria-labelledby={`${id}-${at}-apart ${id}-${at}`}
						onClick={takingOff(() => void tellApart(papers))}
					>
						{message('tellApart')}
					</button>
				</li>
			))}
		</ul>
	);
};
