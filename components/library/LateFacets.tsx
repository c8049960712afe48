import { useContext, useEffect, useState } from 'preact/hooks';
import { OwnTopicsContext } from '../topics/WithTopics.tsx';
import { memo } from '../ui/memo.tsx';
import { FacetPane, type FacetPaneProps } from './FacetPane.tsx';

/** `own` is not shown by itself: names of topics are other ones when it is. */
const Pane = memo(({ facets, query, change, tell }: FacetPaneProps & { own: unknown }) => (
	<FacetPane facets={facets} query={query} change={change} tell={tell} />
));

/** The facets, drawn after the frame in which the rows are: nobody looks there first. */
export const LateFacets = ({ facets, query, change, tell }: FacetPaneProps) => {
	const [shown, show] = useState({ facets, query });
	useEffect(() => show({ facets, query }), [facets, query]);
	return <Pane {...shown} change={change} tell={tell} own={useContext(OwnTopicsContext)} />;
};
