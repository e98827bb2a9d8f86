# Measures of networks of organisations, computed with R 4.2, sna and igraph. See README.md.
# All networks are drawn here, but for the star, the circle and the line of Freeman (1979).
source("json.R")
suppressMessages({
  library(igraph)
  library(sna)
})
BOOTSTRAPS <- 4000
PERMUTATIONS <- 20000

off <- function(M) row(M) != col(M)
ei_of <- function(E, I) (E - I) / (E + I)

# An order that the shape decides: colour refinement until no more places can be told apart.
canonical <- function(U) {
  padded <- function(x) sprintf("%010d", as.integer(x))
  colours <- rep(0, nrow(U))
  repeat {
    keys <- sapply(seq_len(nrow(U)), function(i)
      paste(c(padded(colours[i]), sort(padded(colours[U[i, ] == 1]), method = "radix")), collapse = " "))
    distinct <- sort(unique(keys), method = "radix")
    refined <- match(keys, distinct) - 1
    if (length(unique(refined)) == length(unique(colours))) return(refined)
    colours <- refined
  }
}

# Lip (2011): the best core of every size holds those with most ties; the best size is the smallest
# of the best. Equal numbers of ties: more ties with the surely larger ones first, then by shape.
lip <- function(U) {
  n <- nrow(U)
  d <- rowSums(U)
  falling <- order(-d)
  misfits <- sapply(0:n, function(k) choose(k, 2) + sum(U) / 2 - sum(d[falling[seq_len(k)]]))
  size <- which.min(misfits) - 1
  least <- if (size == 0) 0 else d[falling[size]]
  core <- numeric(n)
  core[order(-d, -rowSums(U[, d > least, drop = FALSE]), canonical(U), seq_len(n))[seq_len(size)]] <- 1
  core
}
misfits_of <- function(U, core) {
  up <- upper.tri(U)
  both <- outer(core, core)[up] == 1
  neither <- outer(1 - core, 1 - core)[up] == 1
  sum(U[up][both] == 0) + sum(U[up][neither] == 1)
}
borgatti_everett <- function(U, core) {
  up <- upper.tri(U)
  ideal <- outer(core, core, pmax)[up]
  if (length(unique(ideal)) < 2 || length(unique(U[up])) < 2) NA else cor(U[up], ideal)
}
# Every division of a small network.
fewest_misfits <- function(U) {
  n <- nrow(U)
  if (n > 12) return(NA)
  min(sapply(0:(2^n - 1), function(m) misfits_of(U, as.integer(intToBits(m))[1:n])))
}

# The best division that igraph finds from 200 orders of the places. The exact optimum needs GLPK,
# which igraph is often built without.
best_modularity <- function(U) max(replicate(200, {
  i <- sample.int(nrow(U))
  modularity(cluster_louvain(graph_from_adjacency_matrix(U[i, i], mode = "undirected")))
}))

# Vertex bootstrap (Snijders & Borgatti 1999) by indexing whole matrices; copies of one are no pair.
bootstrap <- function(A, dom, answered) {
  here <- which(answered)
  silent <- which(!answered)
  drawn <- t(replicate(BOOTSTRAPS, {
    i <- here[sample.int(length(here), replace = TRUE)]
    M <- A[i, i]
    M[outer(i, i, "==")] <- NA
    rows <- cbind(M, A[i, silent, drop = FALSE])
    across <- cbind(outer(dom[i], dom[i], "!="), outer(dom[i], dom[silent], "!="))
    pair <- upper.tri(M) & !is.na(M)
    same <- M[pair] == t(M)[pair]
    c(mean(rows, na.rm = TRUE),
      2 * sum(M[pair] & t(M)[pair]) / sum(M, na.rm = TRUE),
      mean(same),
      ei_of(sum(rows[across], na.rm = TRUE), sum(rows[!across], na.rm = TRUE)))
  }))
  apply(drawn, 2, sd, na.rm = TRUE)   # a draw without pairs or ties has no value
}

one <- function(name, A, dom, answered = rep(TRUE, nrow(A))) {
  n <- nrow(A)
  A[!answered, ] <- 0
  diag(A) <- 0
  seen <- A
  seen[!answered, ] <- NA
  diag(seen) <- NA
  across <- outer(dom, dom, "!=")
  E <- sum(seen[across], na.rm = TRUE)
  I <- sum(seen[!across], na.rm = TRUE)
  deals <- replicate(PERMUTATIONS, {
    d <- sample(dom)
    sum(seen[outer(d, d, "!=")], na.rm = TRUE)
  })
  mean_external <- sum(A) * mean(across[off(A)])
  domains <- max(dom)
  ties <- possible <- matrix(0, domains, domains)
  for (a in seq_len(domains)) for (b in seq_len(domains)) {
    part <- seen[dom == a, dom == b]
    ties[a, b] <- sum(part, na.rm = TRUE)
    possible[a, b] <- sum(!is.na(part))
  }

  B <- A[answered, answered]
  doms <- dom[answered]
  census <- dyad.census(B)
  g <- graph_from_adjacency_matrix(B)
  between <- sna::betweenness(B)
  stopifnot(all.equal(between, igraph::betweenness(g)))
  stopifnot(all.equal(grecip(B, measure = "edgewise"), reciprocity(g), check.attributes = FALSE))
  central_in <- centralization(B, sna::degree, cmode = "indegree")
  stopifnot(all.equal(central_in, centr_degree(g, mode = "in", loops = FALSE)$centralization))
  central_between <- centralization(B, sna::betweenness)
  stopifnot(all.equal(central_between, centr_betw(g)$centralization))
  U <- 1 * symmetrize(B, rule = "weak")
  symmetric_across <- outer(doms, doms, "!=")
  core <- lip(U)
  h <- graph_from_adjacency_matrix(U, mode = "undirected")
  walk <- cluster_walktrap(h)
  brokers <- sna::brokerage(B, doms)$raw.nli
  boot <- bootstrap(A, dom, answered)

  list(
    name = name, matrix = A, domain = dom - 1, answered = 1 * answered,
    density = gden(seen),
    mutual = census[1], asymmetric = census[2], none = census[3],
    reciprocity = as.numeric(grecip(B, measure = "edgewise")),
    reciprocityDyadic = as.numeric(grecip(B)),
    centralIn = central_in,
    centralOut = centralization(B, sna::degree, cmode = "outdegree"),
    centralBetween = central_between,
    "in" = colSums(A), out = rowSums(B),
    betweenness = between,
    ei = if (any(across)) ei_of(E, I) else NA,
    eiSymmetric = if (any(symmetric_across)) ei_of(sum(U[symmetric_across]), sum(U[!symmetric_across])) else NA,
    eiExpected = 2 * mean(across[off(A)]) - 1,
    eiP = (sum(abs(deals - mean_external) >= abs(E - mean_external) - 1e-9) + 1) / (PERMUTATIONS + 1),
    permutations = PERMUTATIONS,
    blockTies = ties, blockPossible = possible,
    coordinator = brokers[, "w_I"], itinerant = brokers[, "w_O"], gatekeeper = brokers[, "b_OI"],
    representative = brokers[, "b_IO"], liaison = brokers[, "b_O"],
    core = core, misfits = misfits_of(U, core), fewestMisfits = fewest_misfits(U),
    correlation = borgatti_everett(U, core),
    modularity = best_modularity(U), walktrap = as.numeric(membership(walk)) - 1,
    modularityOfWalktrap = modularity(h, membership(walk)),
    bootstraps = BOOTSTRAPS,
    seDensity = boot[1], seReciprocity = boot[2], seReciprocityDyadic = boot[3], seEi = boot[4]
  )
}

# The network of 24 organisations in five domains that the project was designed with.
set.seed(42)
dom24 <- rep(1:5, c(3, 4, 8, 5, 4))
P <- matrix(.12, 5, 5)
diag(P) <- .45
P[1, ] <- .4
P[, 1] <- .4
P[2, 3] <- P[3, 2] <- .35
org24 <- matrix(0, 24, 24)
for (i in 1:24) for (j in 1:24) if (i != j) org24[i, j] <- rbinom(1, 1, P[dom24[i], dom24[j]])
stopifnot(sum(org24) == 137)

set.seed(2024)
undirected <- function(n, pairs) {
  A <- matrix(0, n, n)
  for (pair in pairs) A[pair[1], pair[2]] <- A[pair[2], pair[1]] <- 1
  A
}
star <- undirected(5, list(c(1, 2), c(1, 3), c(1, 4), c(1, 5)))
circle <- undirected(5, list(c(1, 2), c(2, 3), c(3, 4), c(4, 5), c(5, 1)))
line <- undirected(5, list(c(1, 2), c(2, 3), c(3, 4), c(4, 5)))
drawn <- function(n, p) {
  A <- matrix(rbinom(n * n, 1, p), n, n)
  diag(A) <- 0
  A
}
unequal <- function(n) {   # a few name many and are named by many
  a <- rnorm(n)
  b <- rnorm(n)
  A <- matrix(rbinom(n * n, 1, plogis(outer(a, b, "+") - 1)), n, n)
  diag(A) <- 0
  A
}
two <- drawn(14, .45)
two[1:7, 8:14] <- two[8:14, 1:7] <- 0
isolates <- drawn(16, .2)
isolates[c(3, 9), ] <- 0
isolates[, c(3, 9)] <- 0
mutual <- drawn(12, .3)
mutual <- pmax(mutual, t(mutual))
core_of_four <- drawn(12, .05)
core_of_four[1:4, 1:4] <- 1
diag(core_of_four) <- 0
some <- rep(TRUE, 24)
some[c(2, 8, 9, 17, 24)] <- FALSE
half <- rep(c(TRUE, FALSE), 10)

cat(document(list(networks = list(
  one("twenty-four organisations", org24, dom24),
  one("twenty-four, five of them silent", org24, dom24, some),
  one("a star", star, c(1, 1, 2, 2, 2)),
  one("a circle", circle, c(1, 1, 2, 2, 2)),
  one("a line", line, c(1, 1, 2, 2, 2)),
  one("three", rbind(c(0, 1, 0), c(1, 0, 1), c(0, 0, 0)), c(1, 2, 2)),
  one("ten", drawn(10, .3), rep(1:2, 5)),
  one("twelve, dense", drawn(12, .8), rep(1:3, 4)),
  one("twelve, said from both sides", mutual, rep(1:4, 3)),
  one("a core of four", core_of_four, rep(1:3, 4)),
  one("two that never meet", two, rep(1:2, each = 7)),
  one("with two that nobody knows", isolates, rep(1:4, 4)),
  one("one domain per organisation", drawn(11, .3), 1:11),
  one("twenty, unequal", unequal(20), rep(1:5, 4)),
  one("twenty, unequal, half of them silent", unequal(20), rep(1:5, each = 4), half)
))))
