import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { memo } from '../ui/memo.tsx';
import { useWhenIdle } from '../ui/useWhenIdle.ts';
import type { Found } from './useResults.ts';
import { FacetPane, type FacetPaneProps } from './FacetPane.tsx';

const Pane = memo(FacetPane);

export interface LateFacetsProps extends Omit<FacetPaneProps, 'change' | 'facets'> {
	found: Found;
	change: (query: string) => void;
}

/** The facets, drawn after the frame in which the rows are: nobody looks there first. */
export const LateFacets = ({ found, query, change, tell }: LateFacetsProps) => {
	const facets = found.value?.facets;
	const latest = useMemo(() => ({ facets, query }), [facets, query]);
	const shown = useWhenIdle(latest, found.isAsking);
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
