const NAMES: ReadonlyMap<string, string> = new Map([
	['ACML', 'Asian Conference on Machine Learning'],
	['AISTATS', 'International Conference on Artificial Intelligence and Statistics'],
	['ALT', 'International Conference on Algorithmic Learning Theory'],
	['BMVC', 'British Machine Vision Conference'],
	['COLM', 'Conference on Language Modeling'],
	['COLT', 'Conference on Learning Theory'],
	['CoLLAs', 'Conference on Lifelong Learning Agents'],
	['CoRL', 'Conference on Robot Learning'],
	['ICLR', 'International Conference on Learning Representations'],
	['ICML', 'International Conference on Machine Learning'],
	['J. Mach. Learn. Res.', 'Journal of Machine Learning Research'],
	['L4DC', 'Learning for Dynamics and Control Conference'],
	['MIDL', 'Medical Imaging with Deep Learning'],
	['MLSys', 'Conference on Machine Learning and Systems'],
	['NIPS', 'Advances in Neural Information Processing Systems'],
	['NeurIPS', 'Advances in Neural Information Processing Systems'],
	['TMLR', 'Transactions on Machine Learning Research'],
	['Trans. Mach. Learn. Res.', 'Transactions on Machine Learning Research'],
	['UAI', 'Conference on Uncertainty in Artificial Intelligence'],
]);

/**
 * A series in full, by what OpenReview and DBLP call it: those whose papers have no DOI, and so no
 * record that says it; `undefined` for any other.
 */
export const seriesNamed = (name: string): string | undefined => NAMES.get(name);
