import { useMemo, useState } from 'preact/hooks';
import { message, type MessageKey } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import type { Published, PublishedAnswer } from '../../lib/rpc/library-contract.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { usePublishedAccess } from '../common/access.ts';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import type { Edits } from './edits.ts';
import { soughtAmong } from './published.ts';
import { PublishedFound, type FoundOf } from './PublishedFound.tsx';
import { PublishedVersion } from './PublishedVersion.tsx';
import { usePublishedSearch, type PublishedSearch } from './usePublishedSearch.ts';

/** What can come of a search, in the order in which it is told. */
const OUTCOMES = {
	found: 'publishedFoundCount',
	unknown: 'publishedUnknownCount',
	network: 'publishedUnansweredCount',
	withheld: 'publishedWithheldCount',
	left: 'publishedLeftCount',
} as const satisfies Record<string, MessageKey>;
type Outcome = keyof typeof OUTCOMES;

const outcomeOf = (answer: PublishedAnswer | undefined): Outcome => {
	if (answer === undefined) return 'left';
	return answer.found ? 'found' : (answer.failed ?? 'unknown');
};

/** How many came to what: that nobody knows of one is not that nobody was heard. */
const Report = ({ outcomes }: { outcomes: readonly Outcome[] }) => {
	const counts = Map.groupBy(outcomes, (outcome) => outcome);
	const told = (Object.keys(OUTCOMES) as Outcome[]).flatMap((outcome) => {
		const count = counts.get(outcome)?.length ?? 0;
		return count === 0 ? [] : [message(OUTCOMES[outcome], count)];
	});
	return <Notice>{told.join(' · ')}</Notice>;
};

export interface PublishedVersionsProps {
	/** Papers that are selected, whatever they are. */
	ids: readonly PaperId[];
	edits: Edits;
	close: () => void;
}

/** How many may be looked for, and who would be asked about them. */
const Begin = ({ count, begin }: { count: number; begin: (() => void) | undefined }) => (
	<>
		<p>{message('publishedPreprints', count)}</p>
		<p>{message('publishedAsks')}</p>
		<div class="buttons">
			<button
				type="button"
				class="primary"
				disabled={begin === undefined || count === 0}
				onClick={begin}
			>
				{message('publishedStart')}
			</button>
		</div>
	</>
);

/** What came of a search that ended, and the way to ask those again who were not heard. */
const Ended = ({ trouble, sought, answers, again }: EndedProps) => {
	const outcomes = sought.map((id) => outcomeOf(answers?.get(id)));
	const open = sought.filter((_, at) => !['found', 'unknown'].includes(outcomes[at]!));
	return (
		<>
			{trouble !== undefined && <Notice kind="failed">{trouble}</Notice>}
			<Report outcomes={outcomes} />
			{open.length > 0 && (
				<div class="buttons">
					<button type="button" onClick={() => again(open)}>
						{message('publishedAgain', open.length)}
					</button>
				</div>
			)}
		</>
	);
};

interface EndedProps extends Pick<PublishedSearch, 'trouble' | 'answers'> {
	/** All that were to be looked for. */
	sought: readonly PaperId[];
	again: (ids: readonly PaperId[]) => void;
}

const foundIn = (answers: PublishedSearch['answers']): FoundOf =>
	new Map([...(answers ?? [])].flatMap(([id, { found }]) => (found ? [[id, found]] : [])));

/** Looks for what preprints were published as and pages left out, tells what came of it, and takes over what is chosen. */
export const PublishedVersions = ({ ids, edits, close }: PublishedVersionsProps) => {
	const access = usePublishedAccess();
	const now = useLiveQuery(() => soughtAmong(ids), [ids]).value;
	const { running, answers, trouble, run } = usePublishedSearch();
	const [sought, setSought] = useState<readonly PaperId[]>();
	const [compared, compare] = useState<{ id: PaperId; found: Published }>();
	const found = useMemo(() => foundIn(answers), [answers]);
	if (!now) return undefined;
	const begin = (): void => {
		setSought(now);
		run(now, access!);
	};
	return (
		<>
			{compared && <PublishedVersion {...compared} edits={edits} done={() => compare(undefined)} />}
			<div class="published-many" hidden={compared !== undefined}>
				{!sought && <Begin count={now.length} begin={access && begin} />}
				{running && (
					<Progress
						text={message('publishedProgress', running.done, running.total)}
						part={running.done / running.total}
						cancel={{ label: message('cancel'), run: running.cancel }}
					/>
				)}
				{sought && !running && (
					<Ended
						trouble={trouble}
						sought={sought}
						answers={answers}
						again={(some) => access && run(some, access)}
					/>
				)}
				<PublishedFound
					found={found}
					edits={edits}
					compare={(id, each) => compare({ id, found: each })}
					close={close}
				/>
			</div>
		</>
	);
};
