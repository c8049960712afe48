import { LONGEST_ID, type PaperId } from './paper-id.ts';

/** A paper that nothing but the address of its page names. */
export const pageId = (address: string | undefined): PaperId | undefined => {
	const id = address && `url:${address.replace(/#.*$/, '')}`;
	return id && id.length <= LONGEST_ID ? id : undefined;
};
