import type { TopicDefinition } from './definition.ts';

export const learning: readonly TopicDefinition[] = [
	{
		id: 'architecture',
		label: 'Architecture',
		strong:
			'attention free|attention layer|attention residual|attention sink|attention variant|' +
			'causal attention design|depth recurrent|depth wise|dynamic depth|gated attention|' +
			'gated delta|hopfield|hybrid architecture|hybrid attention|hyena|hyper connection|' +
			'hypernetwork|kan|kolmogorov arnold|layer norm*|layer wise recurrence|layernorm*|' +
			'linear attention|linear recurrent|linear rnn|looped|looped model|looped transformer|' +
			'memory layer|mlp mixer|multi head attention|neural architecture|novel architecture|' +
			'parameter sharing|positional embedding|recurrent depth|recurrent model|' +
			'recurrent network|recurrent neural network|recurrent transformer|recursive model|' +
			'recursive transformer|reservoir computing|residual connection|restricted boltzmann|' +
			'rnn|rotary position|selective state space|sequence mixer|sequence modeling|ssm|' +
			'state space model|transformer alternative|transformer model|transformer variant|' +
			'universal transformer|weight sharing|xlstm',
		named: 'mamba*|transformer architecture',
		title:
			'activation function|attention mechanism|depth scaling|lstm|normalization|' +
			'positional encoding|recurrent|rope|self attention',
		weak:
			'architecture|associative memory|attention|position embedding|residual|state space|' +
			'transformer',
		keyword: 'initialization|normalization|sequence model*',
		not:
			'attention based|attention network|cross attention map|decision transformer|' +
			'diffusion transformer|graph attention|graph transformer|pretrained transformer|' +
			'residual stream|residual vector|video transformer|vision transformer',
	},
	{
		id: 'ssl',
		label: 'Self-Supervised',
		strong:
			'barlow twin|byol|contrastive learning|contrastive loss*|contrastive objective*|' +
			'contrastive pre training|contrastive pretraining|contrastive representation*|dino|' +
			'dinov2|feature learning|image encoder pretraining|infonce|jepa|joint embedding|' +
			'masked auto encod*|masked autoencoder|masked image|masked language modeling|' +
			'masked modeling|masked prediction|predictive coding|pretext task|' +
			'representation collapse|representation learning|self supervis*|' +
			'self supervised learning|self supervised pretraining|simclr|ssl|' +
			'unsupervised feature|unsupervised learning|unsupervised pretraining|' +
			'unsupervised representation|visual pretraining|visual representation learning',
		named: 'dinov3|representation space',
		title:
			'information bottleneck|metric learning|multi view clustering|mutual information|' +
			'slot attention',
		weak: 'contrastive|masked|object centric*|representation|unsupervised',
		keyword: 'information bottleneck|metric learning|mutual information',
		not: 'contrastive decoding|contrastive explanation|masked diffusion*',
	},
	{
		id: 'shift',
		label: 'Distribution Shift',
		strong:
			'covariate shift|cross site|cross subject|dataset shift|distributional robustness|' +
			'distributional shift|distributionally robust|domain adaptive|harmonization|' +
			'invariant learning|invariant risk|model adaptation|novel domain|ood detection|' +
			'ood generalization|out of distribution detection|out of distribution generalization|' +
			'policy transfer|shortcut learning|sim to real gap|source free|spurious correlation|' +
			'spurious feature|subpopulation shift|test time adaptation|transfer learning|' +
			'unseen domain|worst group',
		named:
			'cross dataset|distribution shifts|domain adaptation|domain gap|' +
			'domain generalization|domain shift|ood|out of domain|robust generalization',
		title: 'cross domain|out of distribution|shift|spurious*|test time training',
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
		strong:
			'few shot adaptation|few shot classification|few shot generalization|' +
			'few shot learning|few shot recognition|generalized zero shot|low shot|maml|' +
			'meta learn*|meta learned|meta reinforcement learning|meta training|' +
			'one shot learning|zero shot classification|zero shot generalization|' +
			'zero shot learning|zero shot recognition|zero shot transfer',
		title: 'few shot|learning to learn',
		weak: 'one shot|zero shot',
		not: 'few shot prompting|zero shot prompting',
	},
	{
		id: 'continual',
		label: 'Continual Learning',
		strong:
			'catastrophic forgetting|class incremental|class incremental learning|' +
			'continual adaptation|continual instruction|continual learning|forgetting|' +
			'incremental learning|knowledge retention|learning without forgetting|life long|' +
			'lifelong|lifelong learning|online continual|plasticity|sequential fine tuning|' +
			'task incremental',
		named: 'continual*',
		weak: 'incremental|sequential task',
		not: 'continual pre training|synaptic plasticity',
	},
	{
		id: 'automl',
		label: 'AutoML & NAS',
		strong:
			'algorithm selection|architecture search|automated machine learning|automl|' +
			'hyperparameter*|learned optimizer|learning to optimize|nas',
		title: 'hyper parameter*|model selection|neural architecture',
	},
	{
		id: 'data',
		label: 'Training Data',
		strong:
			'benchmark contamination|coreset|cpt data|data ablation|data acquisition|' +
			'data attribution|data centric|data cleaning|data contamination|data deduplication|' +
			'data diversity|data efficiency|data engineering for|data filtering|data influence|' +
			'data mixture|data pipeline|data pruning|data quality|data recipe|data reweighting|' +
			'data sampling|data scaling|data schedul*|data scheduling|data selection|' +
			'data valuation|data value|dataset bias|dataset condensation|dataset curation|' +
			'dataset distillation|dataset pruning|deduplication|document selection|' +
			'influence function|mixup|sample reweighting|sample selection|' +
			'training data attribution|training data quality|training data selection|web data',
		named: 'curriculum learning|data augmentation|data curation',
		title: 'augmentation|curating|curricula|curriculum|data mixing|data scarcity',
		weak: 'curated|data efficien*|training data',
		not: 'test time augmentation',
	},
	{
		id: 'synthetic',
		label: 'Synthetic Data',
		strong:
			'agentic data synthesis|automated data generation|data flywheel|' +
			'data generation pipeline|data synthesis pipeline|dialogue synthesis|' +
			'environment synthesis|generate synthetic|generated training data|' +
			'instruction generation|model collapse|question synthesis|scalable data synthesis|' +
			'scalable synthesis|self instruct|synthesize data|synthesize high quality|' +
			'synthesize training|synthesized data|synthesized dataset|synthesizing high quality|' +
			'synthesizing training|synthetic corpora|synthetic data|synthetic data generation|' +
			'synthetic data pipeline|synthetic dialogue|synthetic pretraining|synthetic task|' +
			'synthetic text|synthetic training|synthetic trajectory|task synthesis|' +
			'trajectory synthesis',
		named: 'data engine',
		title:
			'data synthesis|synthesis of data|synthesizing|synthetic|synthetic dataset|' +
			'synthetic image',
		weak: 'data generation|simulated data',
	},
	{
		id: 'weak',
		label: 'Semi/Weak Supervision',
		strong:
			'active annotation|active learning|annotation efficiency|annotation efficient|' +
			'annotation noise|annotator disagreement|complementary label|crowd sourc*|' +
			'crowdsourc*|crowdsourced label|few label|imbalance|imbalanced|inter annotator|' +
			'label efficient|label learning|label noise|label scarce|' +
			'learning from label proportion|limited annotation|limited label|long tailed|' +
			'multi instance|multi label|multiple instance|noisy correspondence|noisy label|' +
			'partial annotation|partial label*|positive unlabeled|pseudo label|pseudo labeling|' +
			'self training|semi supervis*|semi supervised learning|sparse annotation|' +
			'sparse label|unlabeled data|weak annotation|weak label|weak supervis*|' +
			'weak supervision',
		named: 'class imbalance|weakly supervis*',
		title: 'annotation cost|imbalance*|pseudo label*|unlabeled',
		weak: 'annotator|long tail',
		keyword: 'multi instance',
	},
	{
		id: 'graphs',
		label: 'Graphs',
		strong:
			'attributed graph|community detection|dynamic graph|gcn|gnn|graph anomaly|' +
			'graph attention|graph classification|graph clustering|graph condensation|' +
			'graph contrastive|graph convolution|graph foundation|graph generation|' +
			'graph learning|graph llm|graph neural|graph representation|graph transformer|' +
			'graphormer|heterogeneous graph|heterophil*|hypergraph|link prediction|' +
			'message passing|mpnn|network embedding|node classification|over smoothing|' +
			'spectral graph|subgraph|temporal graph|text attributed graph',
		weak: 'graph|node',
		not:
			'acyclic graph|causal graph|computation graph|computational graph|dependency graph|' +
			'graph memory|graph rag|graph retrieval|graph search|knowledge graph|memory graph|' +
			'scene graph|skill graph|task graph',
	},
	{
		id: 'geometric',
		label: 'Geometric DL',
		strong:
			'clifford|equivarian*|geometric deep learning|lie algebra|persistent homology|' +
			'riemannian',
		named: 'lie group',
		title: 'geodesic|hyperbolic|symmetry|topological',
		weak: 'geometric|geometry|manifold|symmetric',
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
		keyword: 'deep learning|machine learning',
	},
	{
		id: 'scaling',
		label: 'Scaling Laws',
		parent: 'pretraining',
		strong: 'compute optimal|neural scaling|scaling behavior|scaling law|scaling trend',
		weak: 'scaling',
	},
];
