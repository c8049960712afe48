/** How far each key moves, in a toolbar that reads from left to right (WAI-ARIA toolbar pattern). */
const STEPS: Record<string, number> = {
	ArrowRight: 1,
	ArrowLeft: -1,
	Home: -Infinity,
	End: Infinity,
};

const targetOf = (step: number, at: number, count: number, isMirrored: boolean): number => {
	if (!Number.isFinite(step)) return step > 0 ? count - 1 : 0;
	return (at + (isMirrored ? -step : step) + count) % count;
};

const isModified = (event: KeyboardEvent): boolean =>
	event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

/** Arrows move inside the toolbar, which is one stop of the Tab key: the control last used. */
export const moveFocus = (toolbar: HTMLElement, from: Element, event: KeyboardEvent): void => {
	const step = STEPS[event.key];
	if (step === undefined || isModified(event)) return;
	const controls = [...toolbar.querySelectorAll<HTMLElement>('button')].filter(
		(control) => control.offsetParent !== null,
	);
	const at = controls.indexOf(from as HTMLElement);
	if (at < 0) return;
	event.preventDefault();
	const isMirrored = getComputedStyle(toolbar).direction === 'rtl';
	const next = targetOf(step, at, controls.length, isMirrored);
	for (const [index, control] of controls.entries()) control.tabIndex = index === next ? 0 : -1;
	controls[next]?.focus();
};
