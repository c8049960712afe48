import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { listed } from '../../lib/sentences/listed.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import { useUnkept } from '../hooks/useUnkept.ts';
import { Colours } from './Colours.tsx';
import { FindList } from './FindList.tsx';
import { useFinds } from './useFinds.ts';
import { brokenTerms, lackOf, topicOf, type Lack, type Wanted } from './wanted.ts';

/** Most words of “more like these” that are shown. */
const MOST_SHOWN = 12;

interface OwnEditorProps {
	begin: Wanted;
	/** The other topics that there are. */
	others: readonly OwnTopic[];
	/** Resolves to why it could not be kept, if so. */
	onKeep: (topic: OwnTopic) => Promise<string | undefined>;
	onCancel: () => void;
}

/** Makes or changes one own topic, and shows meanwhile what it finds. */
export const OwnEditor = ({ begin, others, onKeep, onCancel }: OwnEditorProps) => {
	const [wanted, setWanted] = useState(begin);
	const [problem, setProblem] = useState<string>();
	const name = useRef<HTMLInputElement>(null);
	const typed = useRef<HTMLTextAreaElement>(null);
	useEffect(() => name.current?.focus(), []);
	useUnkept(JSON.stringify(wanted) !== JSON.stringify(begin));
	const topic = topicOf(wanted, others);
	const finds = useFinds(topic ?? topicOf({ ...wanted, name: '…' }, others));
	const broken = brokenTerms(wanted);
	const change = (patch: Partial<Wanted>): void => {
		setProblem(undefined);
		setWanted({ ...wanted, ...patch });
	};
	const point = ({ field, text }: Lack): void => {
		setProblem(text);
		(field === 'name' ? name : typed).current?.focus();
	};
	const keep = async (event: Event): Promise<void> => {
		event.preventDefault();
		// What is broken is told all the while.
		if (broken.length > 0) return typed.current?.focus();
		const lack = lackOf(wanted, others);
		if (lack) return point(lack);
		if (topic) setProblem(await onKeep(topic));
	};
	return (
		<form class="own-editor" onSubmit={(event) => void keep(event)}>
			<label>
				{message('ownName')}
				<input
					value={wanted.name}
					maxLength={30}
					aria-required="true"
					ref={name}
					onInput={(event) => change({ name: event.currentTarget.value })}
				/>
			</label>
			<Colours hue={wanted.hue} onChange={(hue) => change({ hue })} />
			<label>
				{message('ownWords')}
				<textarea
					rows={5}
					ref={typed}
					value={wanted.typed}
					aria-describedby="own-words-help"
					aria-invalid={broken.length > 0}
					onInput={(event) => change({ typed: event.currentTarget.value })}
				/>
			</label>
			<p id="own-words-help">{message('ownWordsHelp')}</p>
			{broken.length > 0 && (
				<p role="alert">
					{message('ownBadWords', listed(broken.map((term) => message('quoted', term))))}
				</p>
			)}
			{wanted.alike && (
				<p>
					{message(
						'ownAlike',
						listed(wanted.alike.words.slice(0, MOST_SHOWN).map(([word]) => word)),
					)}{' '}
					<button type="button" class="link" onClick={() => change({ alike: undefined })}>
						{message('ownAlikeDrop')}
					</button>
				</p>
			)}
			{finds && <FindList finds={finds} />}
			{problem && <p role="alert">{problem}</p>}
			<p class="buttons">
				<button class="primary">{message('ownKeep')}</button>
				<button type="button" onClick={onCancel}>
					{message('cancel')}
				</button>
			</p>
		</form>
	);
};
