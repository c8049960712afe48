interface KnownWork {
	title: string;
	published: string;
	right: ReadonlySet<string>;
}

/**
 * Works that many know, mostly from before 2023: the year, the title, and the topics that nobody would
 * call wrong. None of them is learnt from.
 */
const WORKS = `
2020 | Denoising Diffusion Probabilistic Models | diffusion imagegen latent
1997 | Long Short-Term Memory | architecture ml timeseries
2015 | Deep Learning | ml architecture survey recognition ai
2016 | Deep Residual Learning for Image Recognition | recognition architecture cv
2017 | Attention Is All You Need | architecture translation nlp
2019 | BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding | pretraining nlp llm architecture
2021 | Learning Transferable Visual Models From Natural Language Supervision | vlm pretraining ssl multimodal recognition
2014 | Generative Adversarial Networks | latent
2015 | Adam: A Method for Stochastic Optimization | optimization
2017 | Proximal Policy Optimization Algorithms | rl optimization
2013 | Playing Atari with Deep Reinforcement Learning | rl games
2015 | Human-level control through deep reinforcement learning | rl control
2016 | Mastering the game of Go with deep neural networks and tree search | rl planning games
2021 | An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale | recognition architecture cv
2020 | NeRF: Representing Scenes as Neural Radiance Fields for View Synthesis | vision3d graphics
2020 | Language Models are Few-Shot Learners | llm fewshot icl
2022 | Training language models to follow instructions with human feedback | llm alignment finetuning rl rlvr
2021 | Score-Based Generative Modeling through Stochastic Differential Equations | diffusion latent
2014 | Auto-Encoding Variational Bayes | latent bayesian
2017 | Semi-Supervised Classification with Graph Convolutional Networks | graphs weak
2015 | Distilling the Knowledge in a Neural Network | distillation
2020 | Scaling Laws for Neural Language Models | scaling llm
2021 | Highly accurate protein structure prediction with AlphaFold | biology
2020 | Momentum Contrast for Unsupervised Visual Representation Learning | ssl cv recognition
2016 | You Only Look Once: Unified, Real-Time Object Detection | detection
2015 | U-Net: Convolutional Networks for Biomedical Image Segmentation | segmentation medical
2015 | Very Deep Convolutional Networks for Large-Scale Image Recognition | recognition architecture cv
2012 | ImageNet Classification with Deep Convolutional Neural Networks | recognition architecture cv
2015 | Going Deeper with Convolutions | architecture recognition cv
2015 | Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift | optimization architecture ml
2014 | Dropout: A Simple Way to Prevent Neural Networks from Overfitting | ml theory architecture
2013 | Distributed Representations of Words and Phrases and their Compositionality | nlp linguistics
2013 | Efficient Estimation of Word Representations in Vector Space | nlp linguistics
2014 | GloVe: Global Vectors for Word Representation | nlp linguistics
2015 | Neural Machine Translation by Jointly Learning to Align and Translate | translation architecture
2014 | Sequence to Sequence Learning with Neural Networks | translation architecture nlp
2014 | Learning Phrase Representations using RNN Encoder-Decoder for Statistical Machine Translation | translation architecture
2002 | BLEU: a Method for Automatic Evaluation of Machine Translation | translation benchmark
2004 | ROUGE: A Package for Automatic Evaluation of Summaries | summarization benchmark
2016 | SQuAD: 100,000+ Questions for Machine Comprehension of Text | qa dataset benchmark
2018 | GLUE: A Multi-Task Benchmark and Analysis Platform for Natural Language Understanding | benchmark nlp
2007 | Moses: Open Source Toolkit for Statistical Machine Translation | translation
2001 | Conditional Random Fields: Probabilistic Models for Segmenting and Labeling Sequence Data | ml nlp bayesian ie
2003 | Latent Dirichlet Allocation | bayesian nlp ml
1995 | Support-Vector Networks | ml theory
2001 | Random Forests | ml tabular
2016 | XGBoost: A Scalable Tree Boosting System | tabular ml systems
2001 | Greedy function approximation: A gradient boosting machine | ml optimization statistics tabular
2017 | A Unified Approach to Interpreting Model Predictions | interp
2016 | "Why Should I Trust You?": Explaining the Predictions of Any Classifier | interp
2008 | Visualizing Data using t-SNE | ml statistics
1998 | Gradient-based learning applied to document recognition | document recognition
1986 | Learning representations by back-propagating errors | ml architecture optimization
2006 | A Fast Learning Algorithm for Deep Belief Nets | latent ml bayesian
2006 | Reducing the Dimensionality of Data with Neural Networks | ml latent ssl
1996 | Bagging Predictors | ml statistics
2017 | Feature Pyramid Networks for Object Detection | detection
2015 | Faster R-CNN: Towards Real-Time Object Detection with Region Proposal Networks | detection
2017 | Mask R-CNN | segmentation detection
2015 | Fully Convolutional Networks for Semantic Segmentation | segmentation
2017 | Focal Loss for Dense Object Detection | detection
2020 | End-to-End Object Detection with Transformers | detection
2014 | Microsoft COCO: Common Objects in Context | dataset detection segmentation
2009 | ImageNet: A Large-Scale Hierarchical Image Database | dataset recognition
2017 | Image-to-Image Translation with Conditional Adversarial Networks | imagegen latent imageedit
2017 | Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks | imagegen latent imageedit
2019 | A Style-Based Generator Architecture for Generative Adversarial Networks | latent imagegen
2017 | Wasserstein GAN | latent
2018 | Progressive Growing of GANs for Improved Quality, Stability, and Variation | latent imagegen
2017 | Density estimation using Real NVP | latent
2016 | WaveNet: A Generative Model for Raw Audio | audio speech
2017 | Neural Discrete Representation Learning | latent ssl
2020 | A Simple Framework for Contrastive Learning of Visual Representations | ssl cv recognition
2020 | Bootstrap your own latent: A new approach to self-supervised Learning | ssl
2022 | Masked Autoencoders Are Scalable Vision Learners | ssl cv pretraining recognition
2021 | Emerging Properties in Self-Supervised Vision Transformers | ssl cv recognition architecture
2018 | Graph Attention Networks | graphs
2017 | Inductive Representation Learning on Large Graphs | graphs
2017 | Neural Message Passing for Quantum Chemistry | graphs chemistry
2019 | How Powerful are Graph Neural Networks? | graphs theory
2014 | DeepWalk: Online Learning of Social Representations | graphs social
2016 | Continuous control with deep reinforcement learning | rl control
2018 | Soft Actor-Critic: Off-Policy Maximum Entropy Deep Reinforcement Learning with a Stochastic Actor | rl
2016 | Asynchronous Methods for Deep Reinforcement Learning | rl
2015 | Trust Region Policy Optimization | rl optimization
2014 | Deterministic Policy Gradient Algorithms | rl
2018 | Reinforcement Learning: An Introduction | rl survey
1992 | Q-learning | rl
2000 | Policy Gradient Methods for Reinforcement Learning with Function Approximation | rl theory
2016 | Dueling Network Architectures for Deep Reinforcement Learning | rl
2018 | Rainbow: Combining Improvements in Deep Reinforcement Learning | rl
2018 | World Models | worldmodel rl
2020 | Dream to Control: Learning Behaviors by Latent Imagination | worldmodel rl
2017 | Hindsight Experience Replay | rl robotics
2016 | Generative Adversarial Imitation Learning | imitation rl latent
2004 | Apprenticeship learning via inverse reinforcement learning | imitation rl
2017 | Model-Agnostic Meta-Learning for Fast Adaptation of Deep Networks | fewshot
2016 | Matching Networks for One Shot Learning | fewshot
2017 | Prototypical Networks for Few-shot Learning | fewshot
2017 | Overcoming catastrophic forgetting in neural networks | continual
2015 | Explaining and Harnessing Adversarial Examples | adversarial
2014 | Intriguing properties of neural networks | adversarial interp
2018 | Towards Deep Learning Models Resistant to Adversarial Attacks | adversarial
2016 | Deep Learning with Differential Privacy | privacy
2017 | Communication-Efficient Learning of Deep Networks from Decentralized Data | federated
2016 | Dropout as a Bayesian Approximation: Representing Model Uncertainty in Deep Learning | uncertainty bayesian
2017 | On Calibration of Modern Neural Networks | uncertainty
2017 | Simple and Scalable Predictive Uncertainty Estimation using Deep Ensembles | uncertainty
2006 | Gaussian Processes for Machine Learning | bayesian ml
2015 | Weight Uncertainty in Neural Networks | bayesian uncertainty
2018 | Neural Ordinary Differential Equations | sciml architecture ml
2019 | Physics-informed neural networks: A deep learning framework for solving forward and inverse problems involving nonlinear partial differential equations | sciml numerics
2021 | Fourier Neural Operator for Parametric Partial Differential Equations | sciml
2017 | Neural Architecture Search with Reinforcement Learning | automl rl
2019 | DARTS: Differentiable Architecture Search | automl
2019 | EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks | architecture recognition scaling inference
2017 | MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications | inference architecture cv recognition
2016 | Deep Compression: Compressing Deep Neural Networks with Pruning, Trained Quantization and Huffman Coding | pruning quantization inference
2019 | The Lottery Ticket Hypothesis: Finding Sparse, Trainable Neural Networks | pruning
2017 | Outrageously Large Neural Networks: The Sparsely-Gated Mixture-of-Experts Layer | moe
2019 | Parameter-Efficient Transfer Learning for NLP | peft finetuning nlp
2018 | Universal Language Model Fine-tuning for Text Classification | finetuning nlp llm
2018 | Deep Contextualized Word Representations | nlp pretraining
2019 | RoBERTa: A Robustly Optimized BERT Pretraining Approach | pretraining llm nlp
2020 | Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer | pretraining finetuning nlp llm shift
2019 | XLNet: Generalized Autoregressive Pretraining for Language Understanding | pretraining llm nlp
2020 | Unsupervised Cross-lingual Representation Learning at Scale | multilingual pretraining ssl
2020 | Dense Passage Retrieval for Open-Domain Question Answering | retrieval qa rag
2019 | Sentence-BERT: Sentence Embeddings using Siamese BERT-Networks | nlp retrieval
2016 | Neural Architectures for Named Entity Recognition | ie
2015 | Bidirectional LSTM-CRF Models for Sequence Tagging | ie nlp architecture
2017 | Get To The Point: Summarization with Pointer-Generator Networks | summarization
2013 | Recursive Deep Models for Semantic Compositionality Over a Sentiment Treebank | affect nlp linguistics dataset
2002 | Thumbs up? Sentiment Classification using Machine Learning Techniques | affect nlp
1993 | Building a Large Annotated Corpus of English: The Penn Treebank | linguistics dataset nlp
1995 | WordNet: A Lexical Database for English | linguistics nlp dataset kg
2003 | A Neural Probabilistic Language Model | nlp llm architecture
2013 | Translating Embeddings for Modeling Multi-relational Data | kg graphs
2009 | Matrix Factorization Techniques for Recommender Systems | recsys
2017 | Neural Collaborative Filtering | recsys
1999 | The PageRank Citation Ranking: Bringing Order to the Web | retrieval graphs algorithms
2014 | Deep Speech: Scaling up end-to-end speech recognition | speech
2015 | Librispeech: An ASR corpus based on public domain audio books | speech dataset
2020 | wav2vec 2.0: A Framework for Self-Supervised Learning of Speech Representations | speech ssl
2017 | Tacotron: Towards End-to-End Speech Synthesis | speech
2004 | Distinctive Image Features from Scale-Invariant Keypoints | cv recognition vision3d
2005 | Histograms of Oriented Gradients for Human Detection | detection cv human
2001 | Rapid object detection using a boosted cascade of simple features | detection
2004 | Multiple View Geometry in Computer Vision | vision3d cv
2015 | ORB-SLAM: A Versatile and Accurate Monocular SLAM System | navigation vision3d robotics
2015 | FlowNet: Learning Optical Flow with Convolutional Networks | video motion cv tracking
2017 | PointNet: Deep Learning on Point Sets for 3D Classification and Segmentation | vision3d segmentation recognition
2014 | Two-Stream Convolutional Networks for Action Recognition in Videos | video
2017 | Quo Vadis, Action Recognition? A New Model and the Kinetics Dataset | video dataset
2015 | FaceNet: A Unified Embedding for Face Recognition and Clustering | human recognition
2017 | OpenPose: Realtime Multi-Person 2D Pose Estimation using Part Affinity Fields | human motion
2016 | Image Super-Resolution Using Deep Convolutional Networks | restoration
2016 | Perceptual Losses for Real-Time Style Transfer and Super-Resolution | restoration imagegen imageedit
2015 | Show and Tell: A Neural Image Caption Generator | vlm multimodal
2015 | VQA: Visual Question Answering | vlm qa multimodal dataset
2017 | Visual Genome: Connecting Language and Vision Using Crowdsourced Dense Image Annotations | vlm dataset multimodal
2012 | Are we ready for autonomous driving? The KITTI vision benchmark suite | driving benchmark dataset
2016 | End to End Learning for Self-Driving Cars | driving imitation
2017 | Dermatologist-level classification of skin cancer with deep neural networks | medical
2017 | CheXNet: Radiologist-Level Pneumonia Detection on Chest X-Rays with Deep Learning | medical
2016 | MIMIC-III, a freely accessible critical care database | medical dataset
2002 | Finite-time Analysis of the Multiarmed Bandit Problem | bandits
2000 | Algorithms for Inverse Reinforcement Learning | rl imitation
2009 | Causality: Models, Reasoning and Inference | causal
2016 | Equality of Opportunity in Supervised Learning | fairness
2018 | Gender Shades: Intersectional Accuracy Disparities in Commercial Gender Classification | fairness human
2016 | Man is to Computer Programmer as Woman is to Homemaker? Debiasing Word Embeddings | fairness nlp
2017 | Understanding deep learning requires rethinking generalization | theory
2018 | Neural Tangent Kernel: Convergence and Generalization in Neural Networks | theory
2020 | Deep Double Descent: Where Bigger Models and More Data Hurt | theory scaling
2013 | Auto-WEKA: Combined selection and hyperparameter optimization of classification algorithms | automl
2012 | Random Search for Hyper-Parameter Optimization | automl optimization
2012 | Practical Bayesian Optimization of Machine Learning Algorithms | automl bayesian optimization
2012 | Large Scale Distributed Deep Networks | systems
2016 | TensorFlow: A System for Large-Scale Machine Learning | systems
2019 | PyTorch: An Imperative Style, High-Performance Deep Learning Library | systems
2004 | MapReduce: Simplified Data Processing on Large Clusters | systems databases
2003 | The Google File System | systems databases
2007 | Dynamo: Amazon's Highly Available Key-value Store | databases systems
1978 | Time, Clocks, and the Ordering of Events in a Distributed System | systems algorithms theory
2008 | Bitcoin: A Peer-to-Peer Electronic Cash System | security finance systems
1976 | New Directions in Cryptography | security
1978 | A Method for Obtaining Digital Signatures and Public-Key Cryptosystems | security
1950 | Computing Machinery and Intelligence | ai
1948 | A Mathematical Theory of Communication | infotheory
1971 | The Complexity of Theorem-Proving Procedures | theory logic algorithms
2021 | Intriguing Properties of Vision Transformers | cv architecture recognition adversarial
2021 | Informer: Beyond Efficient Transformer for Long Sequence Time-Series Forecasting | timeseries
2020 | N-BEATS: Neural basis expansion analysis for interpretable time series forecasting | timeseries
2008 | Isolation Forest | anomaly
2000 | LOF: Identifying Density-Based Local Outliers | anomaly databases
2024 | Cognitive Architectures for Language Agents | agents agentmemory agentinfra
2023 | Generative Agents: Interactive Simulacra of Human Behavior | agents multiagent hci society
2022 | Constitutional AI: Harmlessness from AI Feedback | alignment safety
2022 | Chain-of-Thought Prompting Elicits Reasoning in Large Language Models | reasoning prompting llm testtime
2023 | Tree of Thoughts: Deliberate Problem Solving with Large Language Models | reasoning planning testtime llm
2021 | Measuring Massive Multitask Language Understanding | benchmark llm
2021 | Evaluating Large Language Models Trained on Code | code llm benchmark
2023 | QLoRA: Efficient Finetuning of Quantized LLMs | peft quantization finetuning llm
2024 | Mixtral of Experts | moe llm
2023 | Llama 2: Open Foundation and Fine-Tuned Chat Models | llm finetuning alignment pretraining
2023 | Visual Instruction Tuning | vlm finetuning multimodal
2023 | RT-2: Vision-Language-Action Models Transfer Web Knowledge to Robotic Control | vla robotics
2023 | Diffusion Policy: Visuomotor Policy Learning via Action Diffusion | robotics imitation diffusion
2024 | Lost in the Middle: How Language Models Use Long Contexts | longcontext llm
2016 | Observation of Gravitational Waves from a Binary Black Hole Merger | gravity astro
2012 | Observation of a new particle in the search for the Standard Model Higgs boson with the ATLAS detector at the LHC | hep
2004 | Electric Field Effect in Atomically Thin Carbon Films | condmat fphysics chemistry
2019 | Quantum supremacy using a programmable superconducting processor | quantum
1999 | The Large N Limit of Superconformal Field Theories and Supergravity | hep gravity
1996 | Regression Shrinkage and Selection via the Lasso | statistics
1995 | Controlling the False Discovery Rate: A Practical and Powerful Approach to Multiple Testing | statistics
1979 | Prospect Theory: An Analysis of Decision under Risk | econ finance
1973 | The Pricing of Options and Corporate Liabilities | finance econ
2012 | A programmable dual-RNA-guided DNA endonuclease in adaptive bacterial immunity | biology
1994 | Clustal W: improving the sensitivity of progressive multiple sequence alignment | biology
1990 | Basic local alignment search tool | biology
1996 | Generalized Gradient Approximation Made Simple | condmat chemistry fphysics
1953 | Molecular structure of nucleic acids: a structure for deoxyribose nucleic acid | biology chemistry
`;

/** What pages show that list titles alone. */
export const knownWorks: readonly KnownWork[] = WORKS.trim()
	.split('\n')
	.map((line) => {
		const [published = '', title = '', right = ''] = line.split(' | ');
		return { title, published, right: new Set(right.split(' ')) };
	});
