import type { ClassifyInput } from '../../../lib/topics/topic.ts';

/** A real paper and the topics that a reader of its title would not do without. */
export interface Sample extends ClassifyInput {
	expected: readonly string[];
	/** Topics that its words suggest and its matter does not. */
	wrong?: readonly string[];
}

const t = (title: string, expected: string, wrong = ''): Sample => ({
	title,
	expected: expected.split(' ').filter(Boolean),
	wrong: wrong.split(' ').filter(Boolean),
});

const a = (categories: string, title: string, expected: string, wrong = ''): Sample => ({
	...t(title, expected, wrong),
	categories: categories.split(' '),
});

/** As Hugging Face lists them: no category, mostly 2026. */
export const listed: readonly Sample[] = [
	t('Video Generation Models are General-Purpose Vision Learners', 'videogen', 'video education'),
	t('KronQ: LLM Quantization via Kronecker-Factored Hessian', 'quantization llm'),
	t('Self-Guided Test-Time Training for Long-Context LLMs', 'testtime longcontext llm', 'shift'),
	t('PanoWorld: Real-World Panoramic Generation', 'gen3d'),
	t('ABot-N1: Toward a General Visual Language Navigation Foundation Model', 'navigation', 'llm'),
	t('LightMem-Ego: Your AI Memory for Everyday Life', 'agentmemory'),
	t(
		'AdvancedMathBench: A Benchmark Suite for Advanced Mathematical Proof Generation and Verification',
		'math benchmark',
	),
	t('Multi-Agent LLMs Fail to Explore Each Other', 'multiagent llm'),
	t(
		'EgoSteer: A Full-Stack System Towards Steerable Dexterous Manipulation from Egocentric Videos',
		'robotics egocentric',
	),
	t('A Theory of Contrastive Learning with Natural Images', 'ssl theory'),
	t('LATO.2: Factorized 3D Mesh Generation with Vertex and Topology Flow', 'gen3d', 'geometric'),
	t(
		'MET: Theory-Grounded and Culture-Aware Multilingual Moral Reasoning',
		'multilingual reasoning',
		'theory',
	),
	t('Evidence-Backed Video Question Answering', 'video qa'),
	t('MonkeyOCRv2: A Visual-Text Foundation Model for Document AI', 'document'),
	t('Blind-Spots-Bench: Evaluating Blind Spots in Multimodal Models', 'benchmark', 'hci'),
	t(
		'Know Before Fix: QA-Driven Repository Knowledge Acquisition for Software Issue Resolution',
		'codeagents',
	),
	t('MuScriptor: An Open Model for Multi-Instrument Music Transcription', 'audio'),
	t('Towards Autonomous and Auditable Medical Imaging Model Development', 'medical'),
	t(
		'Are LLMs Ready for Scientific Discovery? A Capability-Oriented Benchmark for AI Scientists',
		'aisci benchmark llm',
	),
	t('Principled Analysis of Deep Reinforcement Learning Evaluation and Design Paradigms', 'rl'),
	t('Ring-Zero: Scaling Zero RL to a Trillion Parameters for Emergent Reasoning', 'rlvr reasoning'),
	t(
		'KnowAct-GUIClaw: Know Deeply, Act Perfectly, Personal GUI Assistant with Self-Evolving Memory and Skill',
		'computeruse',
		'dialogue',
	),
	t(
		'MetaView: Monocular Novel View Synthesis with Scale-Aware Implicit Geometry Priors',
		'vision3d',
		'bayesian geometric',
	),
	t('Self-Improvements in Modern Agentic Systems: A Survey', 'selfimprove agents survey'),
	t('Registers Matter for Pixel-Space Diffusion Transformers', 'diffusion', 'architecture'),
	t(
		'Hallo4D: Multi-Modal Hallucination Mitigation for Consistent Spatio-Temporal Generation',
		'hallucination',
	),
	t(
		'ShortOPD: Recovering Pruned LLMs with Short-to-Long On-Policy Distillation',
		'distillation pruning',
		'rl',
	),
	t('Vinci2: Providing Proactive Assistance in Continuous Egocentric Videos', 'egocentric'),
	t(
		'Self in Space: Benchmarking Self-Awareness and Spatial Cognition in UAV Embodied Intelligence',
		'spatial robotics',
		'astro',
	),
	t('LongStraw: Long-Context RL Beyond 2M Tokens under a Fixed GPU Budget', 'rlvr longcontext'),
	t(
		'SearchOS-V1: Towards Robust Open-Domain Information-Seeking Agent Collaboration',
		'deepresearch multiagent',
		'adversarial shift',
	),
	t('BadWAM: When World-Action Models Dream Right but Act Wrong', 'vla'),
	t(
		'From Pixels to States: Rethinking Interactive World Models as Game Engines',
		'worldmodel',
		'games',
	),
	t('DeepLoop: Depth Scaling for Looped Transformers', 'architecture', 'vision3d'),
	t(
		'AsySplat: Efficient Asymmetric 3D Gaussian Splatting for Long-Sequence Scene Modeling',
		'vision3d',
		'longcontext bayesian',
	),
	t('GRASP: GRanularity-Aware Search Policy for Agentic RAG', 'rag agents', 'robotics'),
	t('Token Time Continuous Diffusion for Language Modeling', 'diffusionlm', 'multilingual'),
	t(
		'Chat2Scenic: An Iterative RAG-Based Framework for Scenario Generation in Autonomous Driving',
		'driving rag',
	),
	t(
		'Xiaomi-Robotics-1: Scaling Vision-Language-Action Models with over 100K Hours of Real-World Trajectories',
		'vla',
		'vlm llm timeseries',
	),
	t('Spectral Rewiring for Exploration, Purification, and Model Merging', 'merging'),
	t('When Does Muon Help Agentic Reinforcement Learning?', 'optimization rlvr'),
	t('DSWorld: A Data Science World Model for Efficient Autonomous Agents', 'worldmodel agents'),
	t(
		'Audio-Visual Flamingo: Open Audio-Visual Intelligence for Long and Complex Videos',
		'audio multimodal video',
	),
	t('Length Penalties Make Chain-of-Thought Less Monitorable', 'reasoning safety'),
	t(
		'CtrlVTON: Controllable Virtual Try-On via Visual-Instance-Prompt Segmentation',
		'imagegen segmentation',
	),
];

/** Known to everybody. */
export const classics: readonly Sample[] = [
	t('LoRA: Low-Rank Adaptation of Large Language Models', 'peft llm', 'shift pruning'),
	t('Denoising Diffusion Probabilistic Models', 'diffusion', 'restoration'),
	t('NeRF: Representing Scenes as Neural Radiance Fields for View Synthesis', 'vision3d'),
	t('Deep Residual Learning for Image Recognition', 'recognition'),
	t('Mamba: Linear-Time Sequence Modeling with Selective State Spaces', 'architecture'),
	t('Chain-of-Thought Prompting Elicits Reasoning in Large Language Models', 'reasoning llm'),
	t('Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks', 'rag', 'retrieval'),
	t('Segment Anything', 'segmentation'),
	t('Semi-Supervised Classification with Graph Convolutional Networks', 'graphs weak'),
	t('Adam: A Method for Stochastic Optimization', 'optimization'),
	t('Generative Adversarial Networks', 'latent', 'adversarial'),
	t('Explaining and Harnessing Adversarial Examples', 'adversarial', 'agents'),
	t('Membership Inference Attacks Against Machine Learning Models', 'privacy', 'inference'),
	t('Distilling the Knowledge in a Neural Network', 'distillation'),
	t('Robust Speech Recognition via Large-Scale Weak Supervision', 'speech weak'),
	t('Fourier Neural Operator for Parametric Partial Differential Equations', 'sciml'),
	t('Scaling Laws for Neural Language Models', 'pretraining llm', 'society'),
	t('SWE-bench: Can Language Models Resolve Real-World GitHub Issues?', 'codeagents llm'),
	t('Tree of Thoughts: Deliberate Problem Solving with Large Language Models', 'reasoning llm'),
	t('Toolformer: Language Models Can Teach Themselves to Use Tools', 'tooluse llm', 'education'),
	t('Mastering Diverse Domains through World Models', 'worldmodel', 'shift'),
	t(
		'DeepSeek-R1: Incentivizing Reasoning Capability in LLMs via Reinforcement Learning',
		'reasoning rlvr llm',
	),
	t('Locating and Editing Factual Associations in GPT', 'editing llm'),
	t('Overcoming catastrophic forgetting in neural networks', 'continual'),
	t('Universal and Transferable Adversarial Attacks on Aligned Language Models', 'adversarial llm'),
	t('A Watermark for Large Language Models', 'provenance llm'),
	t('On Calibration of Modern Neural Networks', 'uncertainty'),
	t('Neural Collaborative Filtering', 'recsys'),
	t(
		'Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks',
		'latent',
		'translation adversarial',
	),
];

/** As arXiv lists them: the categories decide the field. */
export const categorised: readonly Sample[] = [
	a('math.RT math.AG', 'Type A algebraic coherence conjecture of Pappas and Rapoport', 'algebra'),
	a('math.RT math.RA', '$τ$-tilting modules, depth and delooping level', 'algebra', 'vision3d'),
	a('math.RT math-ph math.RA', 'Cohomology of Lie conformal algebroids', 'algebra', 'uncertainty'),
	a('math.AG math.CT math.RT', 'Koszul Duality for Coherent Sheaves', 'alggeom'),
	a(
		'math.NT math.RT',
		String.raw`Integrality of $\mathrm{GL}_2\times\mathrm{GL}_2$ Rankin-Selberg integrals for ramified representations`,
		'numbertheory',
		'ssl',
	),
	a(
		'hep-th math-ph math.QA math.RT',
		String.raw`Fermionic extensions of $W$-algebras via 3d $\mathcal{N}=4$ gauge theories with a boundary`,
		'hep',
		'vision3d theory',
	),
	a('cs.GT', 'Pacing Equilibria in Second-Price Auctions with Few Goods', 'games', 'finance'),
	a('cs.RO', 'Flight-Ready LiDAR-Inertial Odometry for Embedded Drone Platforms', 'navigation'),
	a(
		'cs.IT',
		'On the Algebraic Structure Underlying the Support Enumerators of Linear Codes',
		'infotheory',
		'code',
	),
	a(
		'cs.IT eess.SP',
		'OFDM Enabled Over-the-Air Computation Systems with Two-Dimensional Fluid Antennas',
		'wireless',
	),
	a(
		'quant-ph cs.ET cs.LG',
		'QC-PHAST Search: Classical--Quantum Query Benchmarks for Finite-Pool Rare-Regime Discovery',
		'quantum',
		'databases',
	),
	a(
		'cs.CV',
		'ATSplat: Compact Feed-forward 3D Gaussian Splatting with Adaptive Token Expansion',
		'vision3d',
		'cv',
	),
	a('cs.AI', 'AI4PLE: A Methodology for Integrating AI into Product Line Engineering', 'ai'),
	a('cs.CV', 'HAPS: Rethinking Image Similarity for Virtual Staining', 'cv'),
	a('cs.CL', 'MoE$^2$-LoRA: When MoE Models Meet MoE-style Low-Rank Adaptation', 'moe peft', 'nlp'),
	a('eess.AS cs.SD', 'A Spatially Aware Baseline', 'speech'),
	a('econ.TH', 'Persuasion with Costly Messages', 'econ'),
	a('astro-ph.GA', 'Warm gas in the outskirts of NGC 628', 'astro'),
	a('q-bio.NC', 'Firing rate adaptation in the olfactory bulb', 'neuro', 'shift'),
	a('cs.DS', 'Faster Shortest Paths', 'algorithms'),
];
