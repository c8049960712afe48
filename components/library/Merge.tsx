import { useState } from 'preact/hooks';
import { previewMerge, type MergeChoices } from '../../lib/library/merge-papers.ts';
import { papersByIds } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { isLikeTitle } from '../../lib/metadata/same-work.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { byline } from '../paper/byline.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Edits } from './edits.ts';
import { MergeField } from './MergeField.tsx';

export interface MergeProps {
	/** The first gives its id and its key. */
	ids: readonly PaperId[];
	edits: Edits;
	done: (id: PaperId | undefined) => void;
}

/** One paper of several, shown field by field before it is made. */
export const Merge = ({ ids, edits, done }: MergeProps) => {
	const [choices, setChoices] = useState<MergeChoices>({});
	const [first, setFirst] = useState(ids[0]);
	const papers = useLiveQuery(() => papersByIds(ids), [ids]).value;
	if (!papers) return undefined;
	const ordered = papers.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
	const preview = previewMerge(ordered, choices);
	if (!preview || papers.length < 2) return <p>{message('notSavedAnyMore')}</p>;
	const isUnlike = papers.some(({ title }) => !isLikeTitle(papers[0]!.title, title));
	const merge = async (): Promise<void> =>
		done(
			await edits.merge(
				ordered.map(({ id }) => id),
				choices,
			),
		);
	return (
		<div class="merge">
			<p>{message('mergeText')}</p>
			{isUnlike && <Notice kind="failed">{message('mergeUnlike')}</Notice>}
			<fieldset>
				<legend>{message('mergeInto')}</legend>
				{papers.map((paper) => (
					<label key={paper.id}>
						<input
							type="radio"
							name="merge-into"
							checked={paper.id === first}
							onChange={() => setFirst(paper.id)}
						/>
						<span dir="auto">{paper.title}</span>{' '}
						<small>
							{byline(paper)} · {paper.id}
						</small>
					</label>
				))}
			</fieldset>
			{preview.fields.map((field) => (
				<MergeField
					key={field.field}
					preview={field}
					paper={preview.paper}
					choose={(name, id) => setChoices({ ...choices, [name]: id })}
				/>
			))}
			<footer>
				<button type="button" onClick={() => done(undefined)}>
					{message('cancel')}
				</button>
				<button type="button" class="primary" onClick={() => void merge()}>
					{message('merge')}
				</button>
			</footer>
		</div>
	);
};
