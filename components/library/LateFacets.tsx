import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { memo } from '../ui/memo.tsx';
import { useWhenIdle } from '../ui/useWhenIdle.ts';
import { FacetPane, type FacetPaneProps } from './FacetPane.tsx';

const Pane = memo(FacetPane);

export interface LateFacetsProps extends Omit<FacetPaneProps, 'change'> {
	change: (query: string) => void;
}

/** The facets, drawn once the rows are and the page is idle: nobody looks there first. */
export const LateFacets = ({ facets, query, change, tell }: LateFacetsProps) => {
	const shown = useWhenIdle(useMemo(() => ({ facets, query }), [facets, query]));
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
