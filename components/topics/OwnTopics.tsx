import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import {
	forgetBroken,
	keepOwnTopics,
	type OwnTopics as Own,
} from '../../lib/settings/own-topics.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import { useOwnTopics } from '../hooks/useOwnTopics.ts';
import { likeOf } from './like.ts';
import { OwnEditor } from './OwnEditor.tsx';
import { OwnFile } from './OwnFile.tsx';
import { OwnList } from './OwnList.tsx';
import { NEW_TOPIC, wantedOf, type Wanted } from './wanted.ts';

/** @returns Why it could not be kept, if so. */
const keep = async (topics: readonly OwnTopic[]): Promise<string | undefined> => {
	try {
		await keepOwnTopics(topics);
		return undefined;
	} catch {
		return message('ownNoRoom');
	}
};

const Broken = ({ broken }: Pick<Own, 'broken'>) =>
	broken.length === 0 ? undefined : (
		<p role="alert">
			{message('ownBroken', broken.join(', '))}{' '}
			<button type="button" class="link" onClick={() => void forgetBroken()}>
				{message('ownBrokenForget')}
			</button>
		</p>
	);

/** The user's own topics: made, changed, taken away, brought in and out as a file. */
export const OwnTopics = () => {
	const own = useOwnTopics();
	const [editing, setEditing] = useState<Wanted>();
	const [problem, setProblem] = useState<string>();
	useEffect(() => {
		void likeOf(location.search).then(
			(alike) => alike && setEditing({ ...NEW_TOPIC, alike }),
			() => setProblem(message('ownNothingShared')),
		);
	}, []);
	// The editor takes the focus along when it goes.
	const begin = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (editing === undefined) return undefined;
		return () => requestAnimationFrame(() => begin.current?.focus());
	}, [editing]);
	if (own === undefined) return undefined;
	const taken = new Set(own.topics.map(({ id }) => id));
	const keepOne = async (topic: OwnTopic): Promise<string | undefined> => {
		const failed = await keep([topic]);
		if (failed === undefined) setEditing(undefined);
		return failed;
	};
	return (
		<section id="own-topics">
			<h2>{message('ownTopics')}</h2>
			<p>{message('ownTopicsText')}</p>
			<Broken broken={own.broken} />
			{problem && <p role="alert">{problem}</p>}
			<OwnList topics={own.topics} onEdit={(topic) => setEditing(wantedOf(topic))} />
			{editing ? (
				<OwnEditor
					key={editing.id}
					begin={editing}
					taken={taken}
					onKeep={keepOne}
					onCancel={() => setEditing(undefined)}
				/>
			) : (
				<p class="buttons">
					<button ref={begin} type="button" onClick={() => setEditing(NEW_TOPIC)}>
						{message('ownNew')}
					</button>
					<OwnFile topics={own.topics} onKeep={keep} />
				</p>
			)}
		</section>
	);
};
