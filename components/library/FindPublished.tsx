import { useEffect, useRef, useState } from 'preact/hooks';
import { saysMore } from '../../lib/library/publish.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { isPreprint } from '../../lib/paper/preprints.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import type { Published, PublishedAnswer } from '../../lib/rpc/library-contract.ts';
import { call } from '../../lib/rpc/call.ts';
import { gain, usePublishedAccess } from '../common/access.ts';
import { sentenceOf } from '../common/failures.ts';
import { Notice } from '../ui/Notice.tsx';
import { isSought, pairOf } from './published.ts';

const FAILURES: Record<NonNullable<PublishedAnswer['failed']>, MessageKey> = {
	network: 'publishedUnanswered',
	withheld: 'publishedWithheld',
};

/** What is said where none was found: who was not heard knows of one, perhaps. */
const whyNot = (answer: PublishedAnswer | undefined, paper: Paper): string => {
	if (answer === undefined) return message('notSavedAnyMore');
	if (answer.failed !== undefined) return message(FAILURES[answer.failed]);
	return message(isPreprint(paper) ? 'publishedUnknown' : 'recordUnknown');
};

/** What is said of what was found, where there is nothing to compare. */
const told = async (
	answer: PublishedAnswer | undefined,
	paper: Paper,
): Promise<string | undefined> => {
	if (answer?.found === undefined) return whyNot(answer, paper);
	try {
		const pair = await pairOf(paper.id, answer.found.draft);
		const isMore = pair.isSaved || saysMore(pair.paper, pair.record);
		return isMore ? undefined : message('recordSame');
	} catch {
		return message('notSavedAnyMore');
	}
};

export interface FindPublishedProps {
	paper: Paper;
	compare: (found: Published) => void;
}

/** Looks, when asked to, for what a preprint was published as, or for what a page left out. */
export const FindPublished = ({ paper, compare }: FindPublishedProps) => {
	const access = usePublishedAccess();
	const [said, say] = useState<string>();
	const [isBusy, setBusy] = useState(false);
	const gone = useRef(new AbortController());
	useEffect(() => () => gone.current.abort(), []);
	if (!isSought(paper)) return undefined;
	const isNew = isPreprint(paper);
	const find = async (): Promise<void> => {
		if (isBusy) return;
		setBusy(true);
		say(message('lookingUp'));
		// Where it is refused, those are asked who may be, and the answer tells of the others.
		if (access) await gain(access);
		const result = await call('papers.findPublished', { ids: [paper.id] });
		// The reader went on to another paper.
		if (gone.current.signal.aborted) return;
		setBusy(false);
		if (!result.ok) return say(sentenceOf(result));
		const [answer] = result.value.answers;
		const sentence = await told(answer, paper);
		if (gone.current.signal.aborted) return;
		say(sentence);
		if (answer?.found && sentence === undefined) compare(answer.found);
	};
	return (
		<section class="find-published">
			<button
				type="button"
				disabled={access === undefined}
				// Switched off, it would drop the focus.
				aria-disabled={isBusy}
				onClick={() => void find()}
			>
				{message(isNew ? 'findPublished' : 'findRecord')}
			</button>
			<small>{message('publishedAsks')}</small>
			{said !== undefined && <Notice>{said}</Notice>}
		</section>
	);
};
