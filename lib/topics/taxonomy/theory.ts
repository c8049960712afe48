import type { TopicDefinition } from './definition.ts';

export const theory: readonly TopicDefinition[] = [
	{
		id: 'bandits',
		label: 'Bandits',
		strong:
			'bandit|best arm|contextual bandit|dueling bandit|exploration exploitation|' +
			'multi armed|no regret|online convex optimization|online decision|online learning|' +
			'regret|regret bound|regret minimization|thompson sampling',
	},
	{
		id: 'games',
		label: 'Game Theory',
		strong:
			'anonymous contract|auction|bargaining|bayesian game|bidding|chore|coalition|' +
			'committee selection|congestion game|contract theory|cooperation and competition|' +
			'cooperative game|correlated equilibrium|election|envy|equilibria|extensive form|' +
			'facility location|fair division|game playing agents|game theor*|game theoretic|' +
			'incentive|incentive compatible|indivisible|iterated prisoner|market design|' +
			'matching market|mean field game|mechanism design|multiwinner|nash|normal form|' +
			'participatory budgeting|price of anarchy|principal agent|prisoner dilemma|' +
			'prophet inequality|public goods|revenue maximization|security game|shapley|' +
			'social choice|social dilemma|stable matching|stackelberg|strategic agent|' +
			'strategic behavior|strategic classification|strategic interaction|strategyproof*|' +
			'tragedy of the commons|welfare|zero sum',
		named: 'voting',
		title: 'equilibrium',
		weak: 'game|strategic|truthful*',
		keyword: 'game theory',
		not:
			'atari game|board game|deep equilibrium|equilibrium propagation|game agent|' +
			'game development|game engine|game play*|game playing|majority voting|' +
			'strategic reasoning|thermal equilibrium|video game|video games',
	},
	{
		id: 'causal',
		label: 'Causality',
		strong:
			'average treatment|backdoor adjustment|causal|causal abstraction|causal discovery|' +
			'causal effect|causal graph|causal inference|causal model|causal question|' +
			'causal reasoning|causal representation|causality|causally|counterfactual inference|' +
			'do calculus|instrumental variable|interventional|mediation analysis|' +
			'potential outcome|propensity score|structural causal|treatment effect',
		named: 'confound*',
		title: 'causal*|counterfactual|intervention',
		weak: 'root cause',
		not:
			'causal attention|causal language model*|causal mask*|causal tracing|' +
			'causal transformer|causal video',
	},
	{
		id: 'bayesian',
		label: 'Bayesian',
		strong:
			'active inference|amortized inference|approximate posterior|bayesian*|' +
			'bayesian deep learning|bayesian inference|bayesian optimization|boltzmann sampling|' +
			'diffusion sampler|experimental design|gaussian process*|gflownet|' +
			'hierarchical bayesian|importance sampling|langevin|likelihood free|' +
			'markov chain monte carlo|mcmc|mixture model|monte carlo estimat*|monte carlo method|' +
			'monte carlo sampling|neural process|neural sampler|normalizing constant|' +
			'optimal experimental design|partition function|posterior*|probabilistic circuit|' +
			'probabilistic forecasting|probabilistic graphical|probabilistic inference|' +
			'probabilistic method|probabilistic model|probabilistic modeling|' +
			'probabilistic programming|sequential monte carlo|simulation based inference|' +
			'stein variational|unnormalized|variational approximation|variational baye|' +
			'variational inference|variational method',
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
		strong:
			'adam|adamw|adaptive optimizer|bi level optimization|block coordinate|' +
			'constrained optimization|continuous optimization|convergence analysis|' +
			'convergence guarantee|convergence of|convergence proof|convergence rate|' +
			'convex optimization|derivative free|distributed optimization|first order method|' +
			'first order optimization|global optimization|gradient clipping|gradient descent|' +
			'gradient estimation|gradient flow|gradient free|gradient method|interior point|' +
			'learning rate|learning rate schedule|lipschitz|loss landscape|' +
			'mathematical optimization|min max|minimax optimization|mirror descent|momentum|muon|' +
			'newton|non convex|nonconvex|optimizer design|polynomial optimization|primal dual|' +
			'proximal|riemannian optimization|saddle point|second order method|' +
			'second order optimization|sgd|shampoo|sharpness aware|soap optimizer|stepsize|' +
			'stochastic gradient|stochastic optimization|subgradient|training instability|' +
			'training stability|variance reduction|warmup|zeroth order|zeroth order optimization',
		title:
			'accelerated|convex|frank wolfe|hessian|optimizer|preconditioner|preconditioning|' +
			'training dynamics|variational inequality|weight decay',
		weak: 'convergence|descent|gradient|minima|minimax|optimization|second order',
		keyword: 'acceleration|mirror descent',
		not:
			'bayesian optimization|combinatorial optimization|convergence of ai|' +
			'convergence of opinion|convergence speed|gradient boosting|' +
			'hyper parameter optimization|optimization framework|policy gradient|' +
			'policy optimization|preference optimization|prompt optimization|' +
			'topology optimization|trajectory optimization',
	},
	{
		id: 'theory',
		label: 'Theory',
		strong:
			'bayes optimal|benign overfitting|convergence theory|dimension free|double descent|' +
			'estimation error|exact characterization|expressive power|expressivity|' +
			'feature learning regime|function approximation theory|generalization analysis|' +
			'generalization bound|generalization gap|generalization guarantee|grokking|' +
			'high dimensional limit|high dimensional statistic|identifiability|infinite width|' +
			'infinitely wide|information theoretic|kernel method|kernel regression|kernel ridge|' +
			'learnability|learning theory|mean field|necessary and sufficient condition|' +
			'neural collapse|neural tangent kernel|non asymptotic|ntk|over parameteriz*|pac|' +
			'phase transition|posterior collapse theory|provable|provably|random feature|' +
			'random matrix|sample complexity|scaling limit|sharp bound|simplicity bias|' +
			'single index|solvable model|spin glass|statistical guarantee|statistical learning|' +
			'statistical mechanics of learning|statistical physics of|test error|' +
			'theoretical understanding|two layer network|uniform convergence|' +
			'universal approximation|vc dimension',
		named: 'minimax',
		title:
			'bound|computational complexity|generalization error|generalization of|implicit bias|' +
			'implicit regularization|inductive bias|kernel|minimax optimal|over parameter*|' +
			'overfitting|provabl*|relu*|spectral bias|theoretical*',
		weak:
			'asymptotic|expressiveness|generalization|information theor*|lower bound|prove|' +
			'theorem|theoretical analysis|theoretical framework|theoretical guarantee|' +
			'theoretical result|theory|upper bound|we prove|width',
		keyword: 'generalization',
		not:
			'attention kernel|category theory|control theory|cuda kernel|decision theory|' +
			'density functional theory|field theory|game theory|gauge theory|generalization of|' +
			'gpu kernel|graph theory|length generalization|number theory|perturbation theory|' +
			'phase transition in materials|representation theory|theorem prover|theorem proving|' +
			'theory grounded|theory of mind',
	},
	{
		id: 'combopt',
		label: 'Combinatorial Opt.',
		strong:
			'approximation algorithm|branch and bound|branch and cut|column generation|' +
			'combinatorial optimization|combinatorial problem|constraint optimization|' +
			'constraint programming|constraint satisfaction|constraint solving|graph coloring|' +
			'integer program*|ising machine|job shop|job shop scheduling|knapsack|' +
			'linear program*|local search|max cut|maxsat|metaheuristic|milp|milp solver|mip|' +
			'mixed integer|neural combinatorial|np hard*|operations research|' +
			'optimization modeling|optimization solver|packing|quadratic assignment|qubo|' +
			'routing optimization|routing problem|sat problem|sat solv*|satisfiability|' +
			'scheduling problem|set cover|smt|spatial photonic ising|submodular*|' +
			'traveling sales*|travelling sales*|tsp|vehicle routing|warehouse',
		title: 'optimization problem|sat',
		weak: 'combinatorial|solver',
		keyword: 'search and optimization',
		not: 'ode solver|packing of spheres|pde solver|sphere packing',
	},
	{
		id: 'algorithms',
		label: 'Algorithms',
		parent: 'theory',
		title:
			'approximation algorithm|automata|circuit complexity|communication complexity|' +
			'competitive ratio|complexity class|computational geometry|data structure|' +
			'fixed parameter|formal language|graph coloring|np complete*|online algorithm|' +
			'parameterized complexity|polynomial time|query complexity|streaming algorithm|' +
			'sublinear time|turing machine',
		weak: 'algorithm|complexity of|np hard*',
	},
];
