import type { TopicDefinition } from './definition.ts';

export const theory: readonly TopicDefinition[] = [
	{
		id: 'bandits',
		label: 'Bandits',
		description: 'Bandits, online learning, regret',
		strong: 'bandit|best arm|online convex optimization|online learning|regret|thompson sampling',
	},
	{
		id: 'games',
		label: 'Game Theory',
		description: 'Game theory, mechanism design, social choice',
		strong:
			'auction|bargaining|chore|committee selection|cooperative game|election|envy|' +
			'equilibria|equilibrium|extensive form|facility location|fair division|game theor*|' +
			'incentive|indivisible|market design|matching market|mechanism design|multiwinner|' +
			'nash|participatory budgeting|price of anarchy|prophet inequality|shapley|' +
			'social choice|stable matching|stackelberg|strategic agent|strategic behavior|' +
			'strategic classification|strategyproof*|voting|welfare|zero sum',
		weak: 'game|strategic|truthful*',
		keyword: 'game theory',
		not:
			'atari game|board game|deep equilibrium|equilibrium propagation|game agent|' +
			'game development|game engine|game play*|game playing|majority voting|' +
			'strategic reasoning|thermal equilibrium|video game',
	},
	{
		id: 'causal',
		label: 'Causality',
		description: 'Causal inference and discovery',
		strong:
			'causal|causality|causally|confound*|instrumental variable|interventional|' +
			'treatment effect',
		title: 'causal*|counterfactual|intervention',
		not:
			'causal attention|causal language model*|causal mask*|causal tracing|' +
			'causal transformer|causal video',
	},
	{
		id: 'bayesian',
		label: 'Bayesian',
		description: 'Bayesian inference, GPs, sampling, probabilistic models',
		strong:
			'amortized inference|bayesian*|experimental design|gaussian process*|gflownet|' +
			'importance sampling|langevin|markov chain monte carlo|mcmc|monte carlo estimat*|' +
			'monte carlo method|monte carlo sampling|neural process|posterior*|' +
			'probabilistic circuit|probabilistic graphical|probabilistic inference|' +
			'probabilistic method|probabilistic model|probabilistic modeling|' +
			'probabilistic programming|simulation based inference|stein variational|' +
			'variational approximation|variational baye|variational inference',
		title: 'latent variable model|markov chain|monte carlo',
		weak: 'sampler|sampling',
		keyword: 'graphical model|point process',
		not:
			'monte carlo dropout|monte carlo tree search|rejection sampling|sampling strategy|' +
			'thompson sampling',
	},
	{
		id: 'optimization',
		label: 'Optimization',
		description: 'Optimisers and optimisation theory',
		strong:
			'adam|adamw|bi level optimization|constrained optimization|continuous optimization|' +
			'convergence analysis|convergence guarantee|convergence rate|convex optimization|' +
			'distributed optimization|first order optimization|gradient clipping|gradient flow|' +
			'gradient method|learning rate|loss landscape|mathematical optimization|min max|' +
			'minimax optimization|mirror descent|muon|newton|nonconvex|proximal|' +
			'riemannian optimization|saddle point|second order optimization|sgd|sharpness aware|' +
			'stochastic gradient|stochastic optimization|variance reduction|' +
			'zeroth order optimization',
		title:
			'accelerated|convergence|convex|frank wolfe|gradient descent|hessian|optimizer|' +
			'preconditioner|preconditioning|training dynamics|training stability|' +
			'variational inequality|weight decay',
		weak: 'descent|gradient|minima|minimax|momentum|optimization|second order',
		keyword: 'acceleration|mirror descent',
		not:
			'bayesian optimization|combinatorial optimization|convergence speed|' +
			'gradient boosting|hyper parameter optimization|optimization framework|' +
			'policy gradient|policy optimization|preference optimization|prompt optimization|' +
			'topology optimization|trajectory optimization',
	},
	{
		id: 'theory',
		label: 'Theory',
		description: 'Learning theory, generalisation, expressivity',
		strong:
			'benign overfitting|double descent|expressive power|generalization bound|' +
			'generalization gap|generalization guarantee|grokking|identifiability|infinite width|' +
			'infinitely wide|information theor*|kernel method|kernel regression|kernel ridge|' +
			'learning theory|mean field|neural collapse|neural tangent kernel|ntk|' +
			'over parameteriz*|pac|random feature|random matrix|sample complexity|' +
			'simplicity bias|statistical guarantee|statistical learning|test error|' +
			'theoretical understanding|universal approximation|vc dimension',
		title:
			'bound|computational complexity|expressivity|generalization error|generalization of|' +
			'implicit bias|implicit regularization|inductive bias|kernel|minimax optimal|' +
			'over parameter*|overfitting|provabl*|relu*|spectral bias|theoretical*|theory',
		weak: 'generalization|prove|theorem|width',
		keyword: 'generalization',
		not:
			'attention kernel|category theory|control theory|cuda kernel|decision theory|' +
			'density functional theory|field theory|game theory|gauge theory|gpu kernel|' +
			'graph theory|length generalization|number theory|perturbation theory|' +
			'representation theory|theorem prover|theorem proving|theory grounded|theory of mind',
	},
	{
		id: 'combopt',
		label: 'Combinatorial Opt.',
		description: 'Combinatorial optimisation, SAT, constraint solving, routing',
		strong:
			'approximation algorithm|branch and bound|combinatorial optimization|' +
			'combinatorial problem|constraint optimization|constraint programming|' +
			'constraint satisfaction|constraint solving|integer program*|linear program*|maxsat|' +
			'milp|mip|mixed integer|np hard*|routing problem|sat problem|sat solv*|' +
			'satisfiability|submodular*|traveling sales*|travelling sales*|tsp|vehicle routing',
		title: 'optimization problem|sat',
		weak: 'combinatorial|solver',
		keyword: 'search and optimization',
		not: 'ode solver|pde solver',
	},
	{
		id: 'algorithms',
		label: 'Algorithms',
		parent: 'theory',
		description: 'Algorithms, data structures and the complexity of computation',
		title:
			'approximation algorithm|automata|circuit complexity|communication complexity|' +
			'competitive ratio|complexity class|computational geometry|data structure|' +
			'fixed parameter|formal language|graph coloring|np complete*|online algorithm|' +
			'parameterized complexity|polynomial time|query complexity|streaming algorithm|' +
			'sublinear time|turing machine',
		weak: 'algorithm|complexity of|np hard*',
	},
];
