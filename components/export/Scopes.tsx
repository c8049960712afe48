import { useEffect, useId, useState } from 'preact/hooks';
import { papersByTopic, type TopicPapers } from '../../lib/library/by-topic.ts';
import { languageTag, message } from '../../lib/messages.ts';
import { namedTopic } from '../../lib/topics/named.ts';
import type { ExportScope } from './useExport.ts';

/** `All (1,200)` */
const scopeLabel = ({ label, count }: ExportScope): string =>
	count === undefined ? label : `${label} (${count.toLocaleString(languageTag())})`;

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

/** The papers of each topic, those of most papers first; read anew for each dialog. */
const useTopicScopes = (): readonly TopicScope[] => {
	const [scopes, setScopes] = useState<readonly TopicScope[]>([]);
	useEffect(() => {
		const ending = new AbortController();
		papersByTopic(ending.signal).then(
			(topics) => setScopes(topics.map(scopeOf)),
			// The dialog is closed, or the library cannot be read: then the other choices say so.
			() => {},
		);
		return () => ending.abort();
	}, []);
	return scopes;
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

/** A place among the scopes that are there anyway, or the papers of a topic. */
export type ChosenScope = number | TopicScope;

export interface ScopesProps {
	scopes: readonly ExportScope[];
	chosen: ChosenScope;
	choose: (chosen: ChosenScope) => void;
}

/** Which papers are exported: what is shown, all, or those of a topic. */
export const Scopes = ({ scopes, chosen, choose }: ScopesProps) => {
	const name = useId();
	const topics = useTopicScopes();
	const [first] = topics;
	return (
		<fieldset class="scopes">
			<legend>{message('exportWhich')}</legend>
			{scopes.map((scope, index) => (
				<label key={scope.label}>
					<input
						type="radio"
						name={name}
						checked={index === chosen}
						onChange={() => choose(index)}
					/>
					{scopeLabel(scope)}
				</label>
			))}
			{first && (
				<label class="by-topic">
					<input
						type="radio"
						name={name}
						checked={typeof chosen !== 'number'}
						onChange={() => choose(first)}
					/>
					{message('exportByTopic')}
				</label>
			)}
			{typeof chosen !== 'number' && <Topics scopes={topics} chosen={chosen} choose={choose} />}
		</fieldset>
	);
};
