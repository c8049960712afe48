import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { papersByTopic, type TopicPapers } from '../../lib/library/by-topic.ts';
import { message, numberOf } from '../../lib/messages.ts';
import { namedTopic } from '../../lib/topics/named.ts';
import type { ExportScope } from './useExport.ts';

/** `All (1,200)` */
const scopeLabel = ({ label, count }: ExportScope): string =>
	count === undefined ? label : `${label} (${numberOf(count)})`;

/** The papers of a topic. */
export interface TopicScope extends ExportScope {
	topic: string;
}

const scopeOf = ({ topic, ids }: TopicPapers): TopicScope => ({
	topic,
	label: namedTopic(topic)?.label ?? topic,
	count: ids.length,
	ids: () => Promise.resolve(ids),
});

/** A place among the scopes that are there anyway, the papers of a topic, or one that is still read. */
export type ChosenScope = number | TopicScope | 'reading';

interface TopicChoice {
	/** The papers of each topic, those of most papers first; `undefined` until they were asked for. */
	topics: readonly TopicScope[] | undefined;
	/** Chooses the papers of the first topic, once they are read. */
	open: () => void;
	/** Whatever else is chosen stays chosen. */
	leave: () => void;
}

/** Topics are read when they are asked for: it takes the small rows of the whole library. */
const useTopicChoice = (choose: (chosen: ChosenScope) => void): TopicChoice => {
	const [topics, setTopics] = useState<readonly TopicScope[]>();
	const readingRef = useRef<AbortController>(undefined);
	const leave = (): void => readingRef.current?.abort();
	useEffect(() => leave, []);
	const open = async (): Promise<void> => {
		leave();
		readingRef.current = new AbortController();
		const { signal } = readingRef.current;
		choose('reading');
		try {
			const found = (await papersByTopic(signal)).map(scopeOf);
			setTopics(found);
			choose(found[0] ?? 0);
		} catch {
			// What cannot be read is said by the other choices.
			if (!signal.aborted) choose(0);
		}
	};
	return { topics, open: () => void open(), leave };
};

interface TopicsProps {
	scopes: readonly TopicScope[];
	chosen: TopicScope;
	choose: (scope: TopicScope) => void;
}

const Topics = ({ scopes, chosen, choose }: TopicsProps) => (
	<label>
		{message('fieldTopic')}
		<select
			value={chosen.topic}
			onChange={({ currentTarget }) =>
				choose(scopes.find(({ topic }) => topic === currentTarget.value) ?? chosen)
			}
		>
			{scopes.map((scope) => (
				<option key={scope.topic} value={scope.topic}>
					{scopeLabel(scope)}
				</option>
			))}
		</select>
	</label>
);

export interface ScopesProps {
	scopes: readonly ExportScope[];
	chosen: ChosenScope;
	choose: (chosen: ChosenScope) => void;
}

/** Which papers are exported: what is shown, all, or those of a topic. */
export const Scopes = ({ scopes, chosen, choose }: ScopesProps) => {
	const name = useId();
	const { topics, open, leave } = useTopicChoice(choose);
	return (
		<fieldset class="scopes">
			<legend>{message('exportWhich')}</legend>
			{scopes.map((scope, index) => (
				<label key={scope.label}>
					<input
						type="radio"
						name={name}
						checked={index === chosen}
						onChange={() => {
							leave();
							choose(index);
						}}
					/>
					{scopeLabel(scope)}
				</label>
			))}
			<label class="by-topic">
				<input
					type="radio"
					name={name}
					checked={typeof chosen !== 'number'}
					disabled={topics?.length === 0}
					onChange={open}
				/>
				{message(topics?.length === 0 ? 'exportNoTopics' : 'exportByTopic')}
			</label>
			{topics && typeof chosen === 'object' && (
				<Topics scopes={topics} chosen={chosen} choose={choose} />
			)}
		</fieldset>
	);
};
