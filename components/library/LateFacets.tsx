import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { memo } from '../ui/memo.tsx';
import { FacetPane, type FacetPaneProps } from './FacetPane.tsx';

const Pane = memo(FacetPane);

export interface LateFacetsProps extends Omit<FacetPaneProps, 'change'> {
	change: (query: string) => void;
}

/** The facets, drawn after the frame in which the rows are: nobody looks there first. */
export const LateFacets = ({ facets, query, change, tell }: LateFacetsProps) => {
	const [shown, show] = useState({ facets, query });
	useEffect(() => show({ facets, query }), [facets, query]);
	const queryRef = useRef(query);
	useLayoutEffect(() => {
		queryRef.current = query;
	});
	const edit = useCallback(
		(by: (query: string) => string) => change(by(queryRef.current)),
		[change],
	);
	return <Pane {...shown} change={edit} tell={tell} />;
};
