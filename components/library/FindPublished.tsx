import { useEffect, useRef, useState } from 'preact/hooks';
import { message, type MessageKey } from '../../lib/messages.ts';
import { isPreprint } from '../../lib/paper/preprints.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import type { Published, PublishedAnswer } from '../../lib/rpc/library-contract.ts';
import { call } from '../../lib/rpc/call.ts';
import { gain, usePublishedAccess } from '../popup/access.ts';
import { sentenceOf } from '../popup/failures.ts';
import { Notice } from '../ui/Notice.tsx';

const FAILURES: Record<NonNullable<PublishedAnswer['failed']>, MessageKey> = {
	network: 'publishedUnanswered',
	withheld: 'publishedWithheld',
};

/** What is said where none was found: who was not heard knows of one, perhaps. */
const sentence = (answer: PublishedAnswer | undefined): string => {
	if (answer === undefined) return message('notSavedAnyMore');
	return message(answer.failed === undefined ? 'publishedUnknown' : FAILURES[answer.failed]);
};

export interface FindPublishedProps {
	paper: Paper;
	compare: (found: Published) => void;
}

/** Looks, when asked to, for what a preprint was published as. */
export const FindPublished = ({ paper, compare }: FindPublishedProps) => {
	const access = usePublishedAccess();
	const [told, setTold] = useState<string>();
	const [isBusy, setBusy] = useState(false);
	const gone = useRef(new AbortController());
	useEffect(() => () => gone.current.abort(), []);
	if (!isPreprint(paper)) return undefined;
	const find = async (): Promise<void> => {
		setBusy(true);
		setTold(message('lookingUp'));
		// Where it is refused, those are asked who may be, and the answer tells of the others.
		if (access) await gain(access);
		const result = await call('papers.findPublished', { ids: [paper.id] });
		// The reader went on to another paper.
		if (gone.current.signal.aborted) return;
		setBusy(false);
		if (!result.ok) return setTold(sentenceOf(result));
		const [answer] = result.value.answers;
		setTold(answer?.found ? undefined : sentence(answer));
		if (answer?.found) compare(answer.found);
	};
	return (
		<section class="find-published">
			<button type="button" disabled={isBusy || access === undefined} onClick={() => void find()}>
				{message('findPublished')}
			</button>
			<small>{message('publishedAsks')}</small>
			{told !== undefined && <Notice>{told}</Notice>}
		</section>
	);
};
