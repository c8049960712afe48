import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { allTags } from '../../lib/library/tag-list.ts';
import type { TagRow } from '../../lib/library/rows.ts';
import { fold } from '../../lib/query/fold.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';

/** All tags, by their folded names. */
export const TagContext = createContext<ReadonlyMap<string, TagRow>>(new Map());

/** Reads all tags, for the pages that provide {@link TagContext}. */
export const useTags = (): ReadonlyMap<string, TagRow> => {
	const { value: rows } = useLiveQuery(allTags, []);
	// The same map while they are the same: another one draws every tag and facet again.
	return useMemo(() => new Map(rows?.map((row) => [row.folded, row])), [rows]);
};

/** The hue of a tag, in degrees. */
export const useTagHue = (name: string): number => useContext(TagContext).get(fold(name))?.hue ?? 0;
