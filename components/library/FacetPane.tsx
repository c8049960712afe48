import { useContext } from 'preact/hooks';
import type { Facets } from '../../lib/library/search/facets.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { toggleLeftOut, type Choice } from '../../lib/query/change.ts';
import { fold } from '../../lib/query/fold.ts';
import type { NameField } from '../../lib/query/term.ts';
import type { Tell } from '../common/tell.ts';
import { countsOf, standingsIn, toggleWanted } from './facet-choices.ts';
import { FacetGroup, type FacetValue } from './FacetGroup.tsx';
import { hueOfTopic, nameOf } from '../paper/labels.ts';
import { SavedSearches } from './SavedSearches.tsx';
import { TagContext } from '../paper/tag-hues.ts';

export interface FacetPaneProps {
	facets: Facets | undefined;
	query: string;
	/** Changes the query that stands by now, which may be a later one. */
	change: (edit: (query: string) => string) => void;
	tell: Tell;
}

type FacetField = NameField | 'year' | 'is';

const GROUPS: readonly [FacetField, MessageKey][] = [
	['is', 'fieldsState'],
	['topic', 'fieldsTopic'],
	['tag', 'fieldsTag'],
	['year', 'fieldsYear'],
	['venue', 'fieldsVenue'],
	['category', 'fieldCategories'],
	['site', 'fieldsSite'],
];

const choiceOf = (field: FacetField, id: string): Choice =>
	field === 'year' ? { field, value: Number(id) } : ({ field, value: id } as Choice);

/** Saved searches, and what can be asked for or left out with how many papers have it. */
export const FacetPane = ({ facets, query, change, tell }: FacetPaneProps) => {
	const tags = useContext(TagContext);
	const hueOf = (field: FacetField, id: string): number | undefined =>
		field === 'topic' ? hueOfTopic(id) : field === 'tag' ? tags.get(fold(id))?.hue : undefined;
	const standingOf = standingsIn(query);
	const valuesOf = (all: Facets, field: FacetField): FacetValue[] =>
		countsOf(all, field, query)
			.map(({ id, count }) => ({
				id,
				label: nameOf(field, id),
				count,
				hue: hueOf(field, id),
				standing: standingOf(choiceOf(field, id)),
			}))
			.filter(({ count, standing }) => count > 0 || standing !== 'open');
	return (
		<nav class="facets" aria-label={message('filters')}>
			<SavedSearches query={query} change={change} tell={tell} />
			{facets &&
				GROUPS.map(([field, key]) => (
					<FacetGroup
						key={field}
						name={message(key)}
						values={valuesOf(facets, field)}
						toggle={(id) => change((now) => toggleWanted(now, choiceOf(field, id)))}
						leaveOut={(id) => change((now) => toggleLeftOut(now, choiceOf(field, id)))}
					/>
				))}
		</nav>
	);
};
