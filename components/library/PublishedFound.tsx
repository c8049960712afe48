import { useState } from 'preact/hooks';
import type { MergeChoices } from '../../lib/library/merge-papers.ts';
import { publishedChoices, saysMore } from '../../lib/library/publish.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import type { Certainty, Published } from '../../lib/rpc/library-contract.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import type { Edits } from './edits.ts';
import { sourceLabel } from './FieldRow.tsx';
import { pairOf, type Pair } from './published.ts';

const SURE: Record<Certainty, MessageKey> = {
	id: 'publishedSureId',
	venue: 'publishedSureVenue',
	words: 'publishedSureWords',
};

/** What was found of one paper, beside both as the library has them now. */
interface Row extends Pair {
	found: Published;
	choices: MergeChoices;
	/** Whether it has another title now. */
	isRenamed: boolean;
}

export type FoundOf = ReadonlyMap<PaperId, Published>;

/** Those that would say more: what was taken over, or removed, is done with. */
const rowsOf = async (found: FoundOf): Promise<Row[]> => {
	const rows = await Promise.all(
		[...found].map(async ([id, each]): Promise<Row[]> => {
			try {
				const pair = await pairOf(id, each.draft);
				const choices = publishedChoices(pair.paper, pair.record);
				const isRenamed = choices.title === pair.record.id;
				return [{ ...pair, found: each, choices, isRenamed }];
			} catch {
				return [];
			}
		}),
	);
	return rows.flat().filter((row) => row.isSaved || saysMore(row.paper, row.record));
};

export interface PublishedFoundProps {
	found: FoundOf;
	edits: Edits;
	compare: (id: PaperId, found: Published) => void;
	/** Called when nothing of it is left. */
	close: () => void;
}

/**
 * What was found, to be compared one by one or taken over together. What an id led to is chosen
 * before; what is less sure, has another title, or is saved as a paper of its own, is looked at first.
 */
export const PublishedFound = ({ found, edits, compare, close }: PublishedFoundProps) => {
	const rows = useLiveQuery(() => rowsOf(found), [found]).value ?? [];
	const [wishes, setWishes] = useState<ReadonlyMap<PaperId, boolean>>(new Map());
	const [isBusy, setBusy] = useState(false);
	const isChosen = ({ paper: { id }, isSaved, isRenamed, found: { by } }: Row): boolean =>
		!isSaved && (wishes.get(id) ?? (by === 'id' && !isRenamed));
	const chosen = rows.filter(isChosen);
	const take = async (): Promise<void> => {
		setBusy(true);
		const isDone = await edits.publish(
			chosen.map(({ paper: { id }, found: { draft }, choices }) => ({ id, draft, choices })),
		);
		setBusy(false);
		if (isDone && chosen.length === rows.length) close();
	};
	if (rows.length === 0) return undefined;
	return (
		<>
			<ul class="published-rows">
				{rows.map((row) => {
					const { paper, isSaved, isRenamed, found: each } = row;
					const { id, title } = paper;
					const { draft, by } = each;
					return (
						<li key={id}>
							<input
								type="checkbox"
								aria-label={message('publishedChoose', title)}
								checked={isChosen(row)}
								disabled={isSaved}
								onChange={(event) =>
									setWishes(new Map([...wishes, [id, event.currentTarget.checked]]))
								}
							/>
							<span class="what" dir="auto">
								<strong>{title}</strong>
								{isRenamed && <em>{draft.title}</em>}
								<span>{draft.journalRef}</span>
								<small>
									{sourceLabel(draft.source)} · {message(isSaved ? 'publishedSaved' : SURE[by])}
								</small>
							</span>
							<button
								type="button"
								aria-label={message('publishedCompare', title)}
								onClick={() => compare(id, each)}
							>
								{message('publishedLook')}
							</button>
						</li>
					);
				})}
			</ul>
			<div class="buttons">
				<button
					type="button"
					class="primary"
					disabled={isBusy || chosen.length === 0}
					onClick={() => void take()}
				>
					{message('publishedTakeMany', chosen.length)}
				</button>
			</div>
		</>
	);
};
