import type { TopicDefinition } from './definition.ts';

export const theory: readonly TopicDefinition[] = [
	{
		id: 'bandits',
		label: 'Bandits',
		description: 'Bandits, online learning, regret',
		strong:
			'bandit|best arm|expert advice|online convex optimisation|online convex optimization|' +
			'online learning|regret|thompson sampling',
	},
	{
		id: 'games',
		label: 'Game Theory',
		description: 'Game theory, mechanism design, social choice',
		strong:
			'auction|cooperative game|equilibria|equilibrium|extensive form|fair division|' +
			'game theor*|incentive|matching market|mechanism design|nash|shapley|social choice|' +
			'stackelberg|strategic agent|strategic behavior|strategic classification|voting|' +
			'zero sum',
		weak: 'game',
		keyword: 'game theory',
	},
	{
		id: 'causal',
		label: 'Causality',
		description: 'Causal inference and discovery',
		strong:
			'causal|causality|causally|confound*|counterfactual|instrumental variable|' +
			'interventional|treatment effect',
		weak: 'intervention',
	},
	{
		id: 'bayesian',
		label: 'Bayesian',
		description: 'Bayesian inference, GPs, sampling, probabilistic models',
		strong:
			'amortized inference|bayesian*|experimental design|gaussian process*|gflownet|' +
			'importance sampling|langevin|markov chain monte carlo|mcmc|monte carlo estimat*|' +
			'monte carlo method|monte carlo sampling|neural processe|posterior*|' +
			'probabilistic circuit|probabilistic graphical|probabilistic inference|' +
			'probabilistic method|probabilistic model|probabilistic modeling|' +
			'probabilistic modelling|probabilistic programming|simulation based inference|' +
			'stein variational|variational approximation|variational baye|variational inference',
		weak: 'prior|sampling',
		keyword: 'graphical model|point processe',
	},
	{
		id: 'optimization',
		label: 'Optimization',
		description: 'Optimisers and optimisation theory',
		strong:
			'adam|adamw|bi level optimisation|bi level optimization|bilevel optimisation|' +
			'bilevel optimization|constrained optimisation|constrained optimization|' +
			'continuous optimisation|continuous optimization|convergence analysis|' +
			'convergence guarantee|convergence rate|convex optimisation|convex optimization|' +
			'distributed optimisation|distributed optimization|first order optimisation|' +
			'first order optimization|gradient clipping|gradient descent|gradient flow|' +
			'gradient method|learning rate|loss landscape|mathematical optimisation|' +
			'mathematical optimization|min max|minimax optimisation|minimax optimization|' +
			'momentum|muon|newton|nonconvex optimisation|nonconvex optimization|optimiser|' +
			'optimizer|preconditioning|proximal|riemannian optimisation|riemannian optimization|' +
			'saddle point|second order optimisation|second order optimization|sgd|' +
			'sharpness aware|smooth optimisation|smooth optimization|stochastic optimisation|' +
			'stochastic optimization|training dynamic|training stability|variance reduction|' +
			'zeroth order optimisation|zeroth order optimization',
		weak: 'convergence|gradient|optimisation|optimization',
		keyword: 'acceleration|mirror descent',
	},
	{
		id: 'theory',
		label: 'Theory',
		description: 'Learning theory, generalisation, expressivity',
		strong:
			'benign overfitting|computational complexity|differentiable geometry|double descent|' +
			'expressive power|expressivity|feature learning|generalisation bound|' +
			'generalisation error|generalisation gap|generalisation guarantee|' +
			'generalisation theory|generalization bound|generalization error|generalization gap|' +
			'generalization guarantee|generalization theory|grokking|identifiability|' +
			'implicit bia|implicit biase|inductive bia|inductive biase|infinite wide|' +
			'infinite width|infinitely wide|infinitely width|information theor*|kernel method|' +
			'kernel regression|kernel ridge|learning theory|lower bound|mean field|' +
			'minimax optimal|minimax rate|neural collapse|neural tangent kernel|ntk|' +
			'over parameteris*|over parameteriz*|overparameteris*|overparameteriz*|pac|' +
			'random feature|random matrix|sample complexity|simplicity bia|simplicity biase|' +
			'statistical guarantee|statistical learning|statistical theory|theoretical analysis|' +
			'theoretical foundation|theoretical framework|theoretical guarantee|' +
			'theoretical understanding|universal approximation|vc dimension',
		weak: 'provable|provably|prove|theorem|theoretical|theoretically|theory',
		keyword: 'generalization',
	},
	{
		id: 'combopt',
		label: 'Combinatorial Opt.',
		description: 'Combinatorial optimisation, SAT, constraint solving, routing',
		strong:
			'approximation algorithm|branch and bound|combinatorial optimisation|' +
			'combinatorial optimization|combinatorial problem|combinatorial solver*|' +
			'constraint optimisation|constraint optimization|constraint programming|' +
			'constraint satisfaction|constraint solving|integer program*|linear program*|max sat|' +
			'maxsat|milp|mip|np hard*|routing problem|sat problem|sat solv*|submodular*|' +
			'traveling sales*|travelling sales*|tsp|vehicle routing',
		weak: 'solver',
		keyword: 'search and optimization',
	},
];
