import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import { Colours } from './Colours.tsx';
import { FindList } from './FindList.tsx';
import { useFinds } from './useFinds.ts';
import { brokenTerms, topicOf, type Wanted } from './wanted.ts';

/** Most words of “more like these” that are shown. */
const MOST_SHOWN = 12;

interface OwnEditorProps {
	begin: Wanted;
	/** Ids that other topics have. */
	taken: ReadonlySet<string>;
	/** Resolves to why it could not be kept, if so. */
	onKeep: (topic: OwnTopic) => Promise<string | undefined>;
	onCancel: () => void;
}

/** Makes or changes one own topic, and shows meanwhile what it finds. */
export const OwnEditor = ({ begin, taken, onKeep, onCancel }: OwnEditorProps) => {
	const [wanted, setWanted] = useState(begin);
	const [problem, setProblem] = useState<string>();
	const name = useRef<HTMLInputElement>(null);
	useEffect(() => name.current?.focus(), []);
	const topic = topicOf(wanted, taken);
	const named = topic ?? topicOf({ ...wanted, name: '…' }, taken);
	const finds = useFinds(named);
	const broken = brokenTerms(wanted);
	const change = (patch: Partial<Wanted>): void => setWanted({ ...wanted, ...patch });
	const keep = async (event: Event): Promise<void> => {
		event.preventDefault();
		if (topic) setProblem(await onKeep(topic));
	};
	return (
		<form class="own-editor" onSubmit={(event) => void keep(event)}>
			<label>
				{message('ownName')}
				<input
					value={wanted.name}
					maxLength={30}
					required
					ref={name}
					onInput={(event) => change({ name: event.currentTarget.value })}
				/>
			</label>
			<Colours hue={wanted.hue} onChange={(hue) => change({ hue })} />
			<label>
				{message('ownWords')}
				<textarea
					rows={5}
					value={wanted.typed}
					aria-describedby="own-words-help"
					aria-invalid={broken.length > 0}
					onInput={(event) => change({ typed: event.currentTarget.value })}
				/>
			</label>
			<p id="own-words-help">{message('ownWordsHelp')}</p>
			{broken.length > 0 && (
				<p role="alert">{message('ownBadWords', broken.map((term) => `“${term}”`).join(', '))}</p>
			)}
			{wanted.alike && (
				<p>
					{message(
						'ownAlike',
						wanted.alike.words
							.slice(0, MOST_SHOWN)
							.map(([word]) => word)
							.join(', '),
					)}{' '}
					<button type="button" class="link" onClick={() => change({ alike: undefined })}>
						{message('ownAlikeDrop')}
					</button>
				</p>
			)}
			{finds && <FindList finds={finds} />}
			{problem && <p role="alert">{problem}</p>}
			<p class="buttons">
				<button class="primary" disabled={topic === undefined || broken.length > 0}>
					{message('ownKeep')}
				</button>
				<button type="button" onClick={onCancel}>
					{message('cancel')}
				</button>
			</p>
		</form>
	);
};
