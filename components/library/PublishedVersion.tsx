import { useState } from 'preact/hooks';
import { dialectOf } from '../../lib/citation/dialect.ts';
import { isSame } from '../../lib/library/same.ts';
import {
	previewMerge,
	type FieldPreview,
	type MergeChoices,
} from '../../lib/library/merge-papers.ts';
import { changedFields, publishedChoices } from '../../lib/library/publish.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { paperUrl } from '../../lib/paper/identity.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import type { Certainty, Published } from '../../lib/rpc/library-contract.ts';
import { readCitationOptions } from '../../lib/settings/citation.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { Verbatim } from '../ui/Verbatim.tsx';
import { previewCitation } from './cite.ts';
import type { Edits } from './edits.ts';
import { sourceLabel } from './FieldRow.tsx';
import { MergeField } from './MergeField.tsx';
import { pairOf, type Pair } from './published.ts';
import { usePrinted } from './usePrinted.ts';

const HOW: Record<Certainty, MessageKey> = {
	id: 'publishedById',
	venue: 'publishedByVenue',
	words: 'publishedByWords',
};

/** The entry that would be printed. */
const Entry = ({ paper }: { paper: Paper }) => {
	const print = async (): Promise<string> =>
		previewCitation(paper, dialectOf(await readCitationOptions()));
	const text = usePrinted(print, [JSON.stringify(paper)]);
	return (
		<Verbatim label={message('publishedEntry')} dir="ltr">
			{text}
		</Verbatim>
	);
};

/** What a reader would look for: not what the publication says nothing of. */
const isSaid = ({ values }: FieldPreview): boolean =>
	values.slice(1).some(({ value }) => value !== undefined && !isSame(value, []));

interface DiffProps extends Pair {
	found: Published;
	edits: Edits;
	done: (id: PaperId | undefined) => void;
}

/** The fields of both beside one another, those first that would change. */
const Diff = ({ paper, record, isSaved, found, edits, done }: DiffProps) => {
	const [begin] = useState(() => publishedChoices(paper, record));
	const [choices, setChoices] = useState<MergeChoices>(begin);
	const [isBusy, setBusy] = useState(false);
	const papers = [paper, record];
	const changing = changedFields(paper, record, begin);
	const preview = previewMerge(papers, choices)!;
	const fields = preview.fields.filter(isSaid);
	const take = async (): Promise<void> => {
		setBusy(true);
		const { id } = paper;
		const isDone = isSaved
			? (await edits.merge([id, record.id], choices)) !== undefined
			: await edits.publish([{ id, draft: found.draft, choices }]);
		setBusy(false);
		if (isDone) done(id);
	};
	const draw = (field: FieldPreview) => (
		<MergeField
			key={field.field}
			preview={field}
			paper={preview.paper}
			choose={(name, id) => setChoices({ ...choices, [name]: id })}
		/>
	);
	const others = fields.filter(({ field }) => !changing.has(field));
	return (
		<>
			{fields.filter(({ field }) => changing.has(field)).map(draw)}
			{others.length > 0 && (
				<details>
					<summary>{message('publishedStays', others.length)}</summary>
					{others.map(draw)}
				</details>
			)}
			<section class="citation">
				<h3>{message('publishedEntry')}</h3>
				<Entry paper={preview.paper} />
			</section>
			<footer>
				<button type="button" onClick={() => done(undefined)}>
					{message('cancel')}
				</button>
				<button type="button" class="primary" disabled={isBusy} onClick={() => void take()}>
					{message(isSaved ? 'merge' : 'publishedTake')}
				</button>
			</footer>
		</>
	);
};

export interface PublishedVersionProps {
	/** Of the saved paper. */
	id: PaperId;
	found: Published;
	edits: Edits;
	done: (id: PaperId | undefined) => void;
}

/** What was found of a paper, by whose word and how sure; nothing changes until it is taken over. */
export const PublishedVersion = ({ id, found, edits, done }: PublishedVersionProps) => {
	const { draft, by } = found;
	const { value: pair, error } = useLiveQuery(() => pairOf(id, draft), [id, draft]);
	if (!pair) return error === undefined ? undefined : <p>{message('notSavedAnyMore')}</p>;
	const url = paperUrl(draft.id);
	return (
		<div class="merge">
			<p>
				{message(HOW[by], sourceLabel(draft.source))}{' '}
				{url !== undefined && (
					<a href={url} target="_blank" rel="noreferrer">
						{draft.id}
					</a>
				)}
			</p>
			{pair.isSaved && <p>{message('publishedTwin')}</p>}
			<Diff {...pair} found={found} edits={edits} done={done} />
		</div>
	);
};
