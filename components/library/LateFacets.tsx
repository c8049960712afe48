import { useEffect, useState } from 'preact/hooks';
import { memo } from '../ui/memo.tsx';
import { FacetPane, type FacetPaneProps } from './FacetPane.tsx';

const Pane = memo(FacetPane);

/** The facets, drawn after the frame in which the rows are: nobody looks there first. */
export const LateFacets = ({ facets, query, change, tell }: FacetPaneProps) => {
	const [shown, show] = useState({ facets, query });
	useEffect(() => show({ facets, query }), [facets, query]);
	return <Pane {...shown} change={change} tell={tell} />;
};
