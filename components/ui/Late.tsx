import { Component, type ComponentChildren } from 'preact';

export interface LateProps {
	isLate: () => boolean;
	children: ComponentChildren;
}

/** What it holds stays as it was drawn last for as long as it is late. */
export class Late extends Component<LateProps> {
	override shouldComponentUpdate({ isLate }: LateProps): boolean {
		return !isLate();
	}

	override render({ children }: LateProps) {
		return <>{children}</>;
	}
}
