import type { TopicDefinition } from './definition.ts';

export const learning: readonly TopicDefinition[] = [
	{
		id: 'architecture',
		label: 'Architecture',
		description: 'Neural architectures: attention, transformers, SSMs, recurrent nets',
		strong:
			'associative memory|attention layer|attention residual|attention sink|' +
			'depth recurrent|gated attention|hopfield|hybrid attention|hyper connection|' +
			'hypernetwork|layer norm*|layernorm*|linear attention|looped|mamba*|' +
			'neural architecture|positional embedding|recurrent model|recurrent network|' +
			'recurrent neural network|residual connection|rnn|rotary position|sequence modeling|' +
			'ssm|state space model|transformer architecture|transformer model|transformer variant',
		title:
			'activation function|attention mechanism|depth scaling|lstm|normalization|' +
			'positional encoding|recurrent|rope|self attention|transformer',
		weak: 'architecture|attention|position embedding|residual|state space',
		keyword: 'initialization|normalization|sequence model*',
		not:
			'attention based|attention network|cross attention map|decision transformer|' +
			'diffusion transformer|graph attention|graph transformer|pretrained transformer|' +
			'residual stream|residual vector|video transformer|vision transformer',
	},
	{
		id: 'ssl',
		label: 'Self-Supervised',
		description: 'Self-supervised, contrastive, representation learning',
		strong:
			'byol|contrastive learning|contrastive loss*|contrastive objective*|' +
			'contrastive pre training|contrastive representation*|infonce|jepa|joint embedding|' +
			'masked auto encod*|masked image|masked language modeling|masked modeling|' +
			'representation learning|self supervis*|simclr|ssl|unsupervised learning|' +
			'unsupervised pretraining|unsupervised representation',
		title:
			'contrastive|information bottleneck|metric learning|multi view clustering|' +
			'mutual information|object centric*|slot attention',
		weak: 'masked|representation|unsupervised',
		keyword: 'information bottleneck|metric learning|mutual information',
		not: 'contrastive decoding|contrastive explanation|masked diffusion*',
	},
	{
		id: 'shift',
		label: 'Distribution Shift',
		description: 'Domain adaptation/generalisation, OOD, test-time adaptation',
		strong:
			'covariate shift|distributional robustness|distributional shift|' +
			'distributionally robust|domain adaptation|domain adaptive|domain generalization|' +
			'domain shift|invariant learning|invariant risk|model adaptation|ood|' +
			'out of distribution generalization|policy transfer|shortcut learning|' +
			'spurious correlation|spurious feature|test time adaptation',
		title: 'out of distribution|shift|spurious*|test time training|transfer learning',
		weak: 'adaptation|domain|invariance|shortcut|transferab*',
		keyword: 'invariance|transfer',
		not:
			'cross domain recommendation|domain adapted|domain expert|domain knowledge|' +
			'domain specific|frequency domain|general domain|low rank adaptation|multi domain|' +
			'open domain|paradigm shift|parameter efficient adaptation|phase shift|public domain|' +
			'specific domain|time domain',
	},
	{
		id: 'fewshot',
		label: 'Few-Shot & Meta',
		description: 'Few-/zero-shot and meta-learning',
		strong:
			'few shot classification|few shot generalization|few shot learning|low shot|maml|' +
			'meta learn*|meta reinforcement learning|zero shot learning',
		title: 'few shot|learning to learn|zero shot',
		weak: 'one shot',
		not: 'few shot prompting|zero shot prompting',
	},
	{
		id: 'continual',
		label: 'Continual Learning',
		description: 'Continual, lifelong, incremental learning',
		strong: 'class incremental|continual*|forgetting|life long|lifelong learning|plasticity',
		title: 'lifelong',
		weak: 'incremental|sequential task',
		not: 'continual pre training|synaptic plasticity',
	},
	{
		id: 'automl',
		label: 'AutoML & NAS',
		description: 'AutoML, NAS, hyper-parameter search',
		strong:
			'algorithm selection|architecture search|automated machine learning|automl|' +
			'hyperparameter*|learned optimizer|learning to optimize|nas',
		title: 'hyper parameter*|model selection|neural architecture',
	},
	{
		id: 'data',
		label: 'Training Data',
		description: 'Data selection, curation, augmentation, distillation',
		strong:
			'benchmark contamination|coreset|data attribution|data augmentation|data centric|' +
			'data cleaning|data contamination|data filtering|data pipeline|data pruning|' +
			'data recipe|data selection|data valuation|dataset bias|dataset condensation|' +
			'dataset curation|dataset distillation|influence function|mixup',
		title:
			'augmentation|curating|curricula|curriculum|data efficien*|data mixing|data quality|' +
			'data scarcity',
		weak: 'curated|data curation|training data',
		not: 'test time augmentation',
	},
	{
		id: 'synthetic',
		label: 'Synthetic Data',
		description: 'Synthetic data generation',
		strong:
			'model collapse|synthesize high quality|synthesized data|synthesizing high quality|' +
			'synthetic corpora|synthetic data generation|synthetic dialogue|' +
			'synthetic pretraining|synthetic task|synthetic text|synthetic training',
		title: 'data synthesis|synthetic data|synthetic dataset|synthetic image',
		weak: 'data generation|simulated data|synthetic',
	},
	{
		id: 'weak',
		label: 'Semi/Weak Supervision',
		description: 'Semi-, weakly-supervised, noisy labels, active learning',
		strong:
			'active learning|complementary label|crowd sourc*|crowdsourc*|imbalance|imbalanced|' +
			'label learning|label noise|learning from label proportion|multi instance|' +
			'multi label|multiple instance|partial label*|positive unlabeled|self training|' +
			'semi supervis*|weak label|weak supervis*|weakly supervis*',
		title: 'annotation cost|imbalance*|noisy label|pseudo label*|unlabeled',
		keyword: 'multi instance',
	},
	{
		id: 'graphs',
		label: 'Graphs',
		description: 'Graph neural networks and graph learning',
		strong:
			'community detection|gcn|gnn|graph|heterophil*|hypergraph|link prediction|' +
			'message passing|mpnn|network embedding|node|over smoothing|subgraph',
		not:
			'acyclic graph|causal graph|computation graph|computational graph|dependency graph|' +
			'graph memory|graph rag|graph retrieval|graph search|knowledge graph|memory graph|' +
			'scene graph|skill graph|task graph',
	},
	{
		id: 'geometric',
		label: 'Geometric DL',
		description: 'Equivariance, symmetry, manifolds, topology',
		strong:
			'clifford|equivarian*|geometric deep learning|lie algebra|lie group|' +
			'persistent homology|riemannian',
		title: 'geodesic|hyperbolic|manifold|symmetry|topological',
		weak: 'geometric|geometry|symmetric',
		keyword: 'topology',
		not:
			'geometric consistency|geometric mean|geometric prior|geometric reasoning|' +
			'geometric reconstruction|mirror symmetry|network topology|scene geometry|' +
			'topology optimization',
	},
	{
		id: 'evolution',
		label: 'Evolutionary',
		parent: 'optimization',
		description: 'Evolutionary and swarm algorithms, neuro-evolution',
		strong:
			'alphaevolve|cma es|differential evolution|evolution strategy|evolutionary algorithm|' +
			'evolutionary computation|evolutionary optimization|evolutionary search|' +
			'genetic algorithm|genetic programming|metaheuristic*|multi objective evolutionary|' +
			'multi objective optimization|neuroevolution|nsga*|particle swarm|quality diversity|' +
			'swarm intelligence',
		title: 'evolutionary|swarm',
		not: 'evolutionary game',
	},
	{
		id: 'ml',
		label: 'Machine Learning',
		description: 'Machine learning that no narrower badge names',
		keyword: 'deep learning|machine learning',
	},
	{
		id: 'scaling',
		label: 'Scaling Laws',
		parent: 'pretraining',
		description: 'How quality grows with size, data and compute',
		strong: 'compute optimal|neural scaling|scaling behavior|scaling law|scaling trend',
		weak: 'scaling',
	},
];
