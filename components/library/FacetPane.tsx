import type { Facets } from '../../lib/library/search/facets.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { hasTerm, hasValue, toggleTerm, toggleValue } from '../../lib/query/change.ts';
import { fold } from '../../lib/query/fold.ts';
import type { NameField, State, Term } from '../../lib/query/term.ts';
import { FacetGroup, type FacetValue } from './FacetGroup.tsx';
import { hueOfTopic, nameOf, stateLabel } from './labels.ts';
import { SavedSearches } from './SavedSearches.tsx';
import { TagContext } from './tag-hues.ts';
import { useContext } from 'preact/hooks';
import type { Tell } from '../popup/tell.ts';

export interface FacetPaneProps {
	facets: Facets | undefined;
	query: string;
	change: (query: string) => void;
	tell: Tell;
}

/** A paper has several topics and tags: each that is chosen is one more that it must have. */
const SEVERAL: ReadonlySet<NameField> = new Set(['topic', 'tag']);
const NAMES: readonly [NameField, MessageKey][] = [
	['topic', 'fieldsTopic'],
	['tag', 'fieldsTag'],
	['venue', 'fieldsVenue'],
	['site', 'fieldsSite'],
];

const termOf = (field: NameField, id: string): Term => ({ field, values: [id], not: false });

const toggleName = (query: string, field: NameField, id: string): string =>
	SEVERAL.has(field)
		? toggleTerm(query, termOf(field, id))
		: toggleValue(query, { field, value: id });

const isChosen = (query: string, field: NameField, id: string): boolean =>
	SEVERAL.has(field) ? hasTerm(query, termOf(field, id)) : hasValue(query, { field, value: id });

const STATES: readonly State[] = ['to-read', 'reading', 'read', 'starred'];

const countOf = ({ states, starred }: Facets, state: State): number =>
	state === 'starred' ? starred : state === 'unread' ? 0 : states[state];

const stateValues = (facets: Facets, query: string): FacetValue[] =>
	STATES.map((state) => ({
		id: state,
		label: stateLabel(state),
		count: countOf(facets, state),
		isChosen: hasValue(query, { field: 'is', value: state }),
	})).filter((value) => value.count > 0 || value.isChosen);

const yearValues = ({ years }: Facets, query: string): FacetValue[] =>
	years.map(({ year, count }) => ({
		id: String(year),
		label: String(year),
		count,
		isChosen: hasValue(query, { field: 'year', value: year }),
	}));

/** Starred is no reading state: it is asked for besides. */
const toggleState = (query: string, state: State): string =>
	state === 'starred'
		? toggleTerm(query, { field: 'is', values: ['starred'], not: false })
		: toggleValue(query, { field: 'is', value: state });

/** Saved searches, and what can be asked for with how many papers it would find. */
export const FacetPane = ({ facets, query, change, tell }: FacetPaneProps) => {
	const tags = useContext(TagContext);
	const hueOf = (field: NameField, id: string): number | undefined =>
		field === 'topic' ? hueOfTopic(id) : field === 'tag' ? tags.get(fold(id))?.hue : undefined;
	const namesOf = (field: NameField, all: Facets): FacetValue[] =>
		all.names[field].map(({ id, count }) => ({
			id,
			label: nameOf(field, id),
			count,
			hue: hueOf(field, id),
			isChosen: isChosen(query, field, id),
		}));
	return (
		<nav class="facets" aria-label={message('filters')}>
			<SavedSearches query={query} change={change} tell={tell} />
			{facets && (
				<>
					<FacetGroup
						name={message('fieldsState')}
						values={stateValues(facets, query)}
						toggle={(id) => change(toggleState(query, id as State))}
					/>
					{NAMES.slice(0, 2).map(([field, key]) => (
						<FacetGroup
							key={field}
							name={message(key)}
							values={namesOf(field, facets)}
							toggle={(id) => change(toggleName(query, field, id))}
						/>
					))}
					<FacetGroup
						name={message('fieldsYear')}
						values={yearValues(facets, query)}
						toggle={(id) => change(toggleValue(query, { field: 'year', value: Number(id) }))}
					/>
					{NAMES.slice(2).map(([field, key]) => (
						<FacetGroup
							key={field}
							name={message(key)}
							values={namesOf(field, facets)}
							toggle={(id) => change(toggleName(query, field, id))}
						/>
					))}
				</>
			)}
		</nav>
	);
};
