import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { listed } from '../../lib/sentences/listed.ts';
import {
	forgetBroken,
	keepOwnTopics,
	type OwnTopics as Own,
} from '../../lib/settings/own-topics.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import { useKeep } from '../hooks/useKeep.ts';
import { useOwnTopics } from '../hooks/useOwnTopics.ts';
import { takingOff } from '../ui/keep-focus.ts';
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

const Broken = ({ broken }: Pick<Own, 'broken'>) => {
	const keepSetting = useKeep();
	if (broken.length === 0) return undefined;
	return (
		<p role="alert">
			{message('ownBroken', listed(broken))}{' '}
			<button type="button" class="link" onClick={takingOff(() => keepSetting(forgetBroken()))}>
				{message('ownBrokenForget')}
			</button>
		</p>
	);
};

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
	const openerRef = useRef<HTMLElement | null>(null);
	useEffect(() => {
		if (editing === undefined) return undefined;
		return () =>
			requestAnimationFrame(() => {
				const { current } = openerRef;
				(current?.isConnected ? current : begin.current)?.focus();
			});
	}, [editing]);
	if (own === undefined) return undefined;
	const close = (): void => {
		// Opened anew, the page begins no second topic from the papers of its address.
		history.replaceState(undefined, '', `${location.pathname}${location.hash}`);
		setEditing(undefined);
	};
	const edit = (wanted: Wanted, { currentTarget }: { currentTarget: HTMLElement }): void => {
		openerRef.current = currentTarget;
		setEditing(wanted);
	};
	const keepOne = async (topic: OwnTopic): Promise<string | undefined> => {
		const failed = await keep([topic]);
		if (failed === undefined) close();
		return failed;
	};
	return (
		<section id="own-topics">
			<h2>{message('ownTopics')}</h2>
			<p>{message('ownTopicsText')}</p>
			<Broken broken={own.broken} />
			{problem && <p role="alert">{problem}</p>}
			{/* Out of the way meanwhile: to edit another one would lose what was typed. */}
			<div hidden={editing !== undefined}>
				<OwnList topics={own.topics} onEdit={(topic, event) => edit(wantedOf(topic), event)} />
			</div>
			{editing ? (
				<OwnEditor
					begin={editing}
					others={own.topics.filter(({ id }) => id !== editing.id)}
					onKeep={keepOne}
					onCancel={close}
				/>
			) : (
				<p class="buttons">
					<button ref={begin} type="button" onClick={(event) => edit(NEW_TOPIC, event)}>
						{message('ownNew')}
					</button>
					<OwnFile topics={own.topics} onKeep={keep} />
				</p>
			)}
		</section>
	);
};
