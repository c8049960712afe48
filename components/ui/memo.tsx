import { Component, createContext, type FunctionComponent } from 'preact';

const isOther = (before: object, after: object): boolean => {
	const names = Object.keys(after);
	return (
		names.length !== Object.keys(before).length ||
		names.some((name) => Reflect.get(before, name) !== Reflect.get(after, name))
	);
};

/** Another value draws everything again, also what {@link memo} would leave as it is. */
export const Redraw = createContext<unknown>(undefined);

/** A component that is drawn again only when one of its properties is another than before. */
export const memo = <P extends object>(View: FunctionComponent<P>) =>
	class Memo extends Component<P> {
		static override contextType = Redraw;

		override shouldComponentUpdate(next: Readonly<P>): boolean {
			return isOther(this.props, next);
		}

		override render(props: P) {
			return <View {...props} />;
		}
	};
