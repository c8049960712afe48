const WORDS =
	'Abel Abelian African American Amazon Android Arabic Asian Asia Atari Africa Alzheimer Australia ' +
	'Banach Bayes Bayesian Bellman Bengali Bernoulli Bessel Bloch Bohr Boltzmann Bregman Brazil ' +
	'Brownian Burgers Calabi Cartesian Cauchy Chebyshev Chern Chinese China Cholesky Coulomb Darwin ' +
	'Darwinian Dirac Dirichlet Dutch Einstein English Erdos Euclid Euclidean Euler Eulerian Europe ' +
	'European Fano Fermi Feynman Finnish Fisher Fourier French Frobenius Gabor Galerkin Galois Gauss ' +
	'Gaussian Georgia German Gibbs Github Google Grassmann Greek Haar Hadamard Hamilton ' +
	'Hamiltonian Hausdorff Hawkes Hebbian Hebrew Heisenberg Hermite Hermitian Hessian Higgs Hilbert ' +
	'Hindi Hopf Hopfield Huffman Indian India Indic Internet Ising Italian Jacobi Jacobian Japan ' +
	'Japanese Java Jensen Kalman Kerr Korean Korea Krylov Kronecker Kullback Lagrange Lagrangian ' +
	'Langevin Laplace Laplacian Latin Lebesgue Legendre Leibler Levy Lie Linux Lipschitz London ' +
	'Lorentz Lyapunov Mahalanobis Majorana Markov Markovian Maxwell Mercer Mexico Minecraft Minkowski ' +
	'Monge Monte Carlo Nash Navier Nesterov Newton Newtonian Noether Norwegian Nyquist Nystrom ' +
	'Parkinson Pareto Pauli Persian Planck Poisson Polish Portuguese Python Rademacher Ramanujan ' +
	'Rayleigh Reddit Riemann Riemannian Russian Rust Schrodinger Schubert Schur Shannon Shapley Siamese ' +
	'Sinkhorn Sobolev Spanish Stackelberg Stein Stiefel Stokes Sudoku Swedish Swahili Taylor Thompson ' +
	'Tikhonov Turing Turkish Twitter Ukraine Ukrainian Urdu Vandermonde Vietnamese Voronoi Wasserstein ' +
	'Weibull Wiener Wigner Wikipedia Wikidata Yang YouTube Zipf';

/** Words of scientific titles that keep their capital: people, languages, places, products. */
export const PROPER_NOUNS: ReadonlySet<string> = new Set(WORDS.split(' '));
