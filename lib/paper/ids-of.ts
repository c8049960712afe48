import type { PaperDraft, PaperId } from './paper.ts';

/** Whatever has an id and perhaps others. */
export type Named = Pick<PaperDraft, 'id' | 'aliases'>;

/** Every id that a paper goes by, the one that it is stored under first. */
export const idsOf = ({ id, aliases = [] }: Named): PaperId[] => [id, ...aliases];
