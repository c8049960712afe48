import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether the window is as a media query asks. */
export const useMedia = (query: string): boolean => {
	const [, look] = useState(0);
	useLayoutEffect(() => {
		const list = matchMedia(query);
		const onChange = (): void => look((times) => times + 1);
		list.addEventListener('change', onChange);
		return () => list.removeEventListener('change', onChange);
	}, [query]);
	return matchMedia(query).matches;
};
