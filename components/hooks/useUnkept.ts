import { useEffect } from 'preact/hooks';

/** Has the browser ask before it closes a page on which somebody has typed what is not kept. */
export const useUnkept = (isUnkept: boolean): void => {
	useEffect(() => {
		if (!isUnkept) return undefined;
		const ask = (event: Event): void => event.preventDefault();
		addEventListener('beforeunload', ask);
		return () => removeEventListener('beforeunload', ask);
	}, [isUnkept]);
};
