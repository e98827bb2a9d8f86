# Indices of a contact matrix, computed with R 4.2, igraph and sna. See README.md.
source("json.R")
suppressMessages({
  library(igraph)
  library(sna)
})

# Σ min(w_ij, w_ji) / Σ w over the pairs of which both arcs are known (Squartini e.a. 2013).
reciprocity_of <- function(W) {
  both <- !is.na(W) & !is.na(t(W)) & row(W) != col(W)
  total <- sum(W[both])
  if (total == 0) NA else sum(pmin(W, t(W))[both]) / total
}

# sna::gden of a valued graph: the mean value over the arcs that are known, diagonal left out.
density_of <- function(W) {
  off <- W[row(W) != col(W)]
  if (all(is.na(off))) NA else as.numeric(gden(W, diag = FALSE, ignore.eval = FALSE))
}

# igraph::strength knows no missing arcs: a domain with one has no strength.
strengths <- function(W, mode) {
  known <- W
  known[is.na(known)] <- 0
  diag(known) <- 0
  g <- graph_from_adjacency_matrix(known, mode = "directed", weighted = TRUE)
  s <- igraph::strength(g, mode = mode)
  missing <- is.na(W)
  diag(missing) <- FALSE
  s[if (mode == "out") rowSums(missing) > 0 else colSums(missing) > 0] <- NA
  as.numeric(s)
}

# The domain with the largest mean over the arcs that touch it; the first of equals.
hub_of <- function(W) {
  diag(W) <- NA
  means <- sapply(seq_len(nrow(W)), function(i) mean(c(W[i, ], W[, i]), na.rm = TRUE))
  means[is.nan(means)] <- NA
  hub <- which(means == max(means, na.rm = TRUE))[1]
  list(hub = hub - 1, mean = means[hub])
}

one <- function(name, W) {
  off <- W
  diag(off) <- 0
  hub <- hub_of(off)
  observed <- sum(!is.na(W[row(W) != col(W)]))
  # With under four fifths of the arcs known no domain is called the hub.
  named <- observed >= .8 * nrow(W) * (nrow(W) - 1)
  rest <- off[-(hub$hub + 1), -(hub$hub + 1), drop = FALSE]
  list(
    name = name, matrix = W, observed = observed,
    density = density_of(off), reciprocity = reciprocity_of(off),
    out = strengths(off, "out"), "in" = strengths(off, "in"),
    hub = if (named) hub$hub else NA, densityOfHub = if (named) hub$mean else NA,
    densityWithout = if (named) density_of(rest) else NA,
    reciprocityWithout = if (named) reciprocity_of(rest) else NA
  )
}

# Freeman's centralisation, of strengths with the same denominator as of ties.
centred <- function(d) sum(max(d) - d) / (length(d) - 1)^2

# Every order of 1 .. n, one per row.
orders <- function(n) {
  if (n == 1) return(matrix(1))
  rest <- orders(n - 1)
  do.call(rbind, lapply(1:n, function(k) cbind(k, matrix(setdiff(1:n, k)[rest], nrow(rest)))))
}

# The correlation of the cells off the diagonal, and how often another order does as well.
qap_of <- function(A, B) {
  off <- row(A) != col(A)
  found <- cor(A[off], B[off])
  all <- apply(orders(nrow(A)), 1, function(p) cor(A[p, p][off], B[off]))
  c(found, mean(all >= found - 1e-12), length(all))
}

# Borgatti & Everett 2000 over all partitions that leave two domains or more in the periphery.
core_of <- function(W) {
  n <- nrow(W)
  S <- pmax(W, t(W))
  off <- row(S) != col(S)
  cores <- Filter(function(s) sum(!s) > 1, lapply(seq_len(2^n - 2), function(m) as.logical(intToBits(m))[1:n]))
  fits <- sapply(cores, function(s) cor(S[off], outer(s, s, "|")[off]))
  best <- which(fits > max(fits) - 1e-12)
  list(fit = max(fits), best = length(best), core = which(cores[[best[1]]]) - 1, partitions = length(cores))
}

# What is measured only when every arc is known.
complete <- function(name, W) {
  diag(W) <- 0
  ties <- (W >= .5) * 1
  core <- core_of(W)
  directions <- if (nrow(W) <= 6) qap_of(W, t(W)) else c(NA, NA, NA)
  centre <- function(mode) sna::centralization(ties, sna::degree, cmode = mode)
  # Row by row, as pairs are told.
  index <- t((W - t(W)) / (W + t(W)))[lower.tri(W)]
  list(
    name = name, matrix = W,
    centralisationOut = centred(rowSums(W)), centralisationIn = centred(colSums(W)),
    asymmetry = index,
    binaryDensity = gden(ties, diag = FALSE),
    edgewise = as.numeric(grecip(ties, measure = "edgewise")),
    dyadic = as.numeric(grecip(ties, measure = "dyadic")),
    binaryOut = centre("outdegree"), binaryIn = centre("indegree"),
    fit = core$fit, best = core$best, core = core$core + 0, partitions = core$partitions,
    correlation = directions[1], p = directions[2], orders = directions[3]
  )
}

W <- as.matrix(read.csv("W.csv", row.names = 1))
dimnames(W) <- NULL
stopifnot(nrow(W) == 5)

set.seed(2019)
drawn <- function(n) {
  M <- matrix(sample(0:27, n * n, replace = TRUE) / 27, n, n)
  diag(M) <- 0
  M
}
loops <- W
diag(loops) <- c(1, .9, .6, .3, .4)
holes <- W
holes[2, 4] <- NA
holes[5, 1] <- NA
silent <- W
silent[4, ] <- NA
S <- drawn(6)
symmetric <- (S + t(S)) / 2
zeros <- drawn(4)
zeros[zeros < .5] <- 0
someHoles <- drawn(8)
someHoles[sample(which(row(someHoles) != col(someHoles)), 11)] <- NA
manyHoles <- drawn(8)
manyHoles[sample(which(row(manyHoles) != col(manyHoles)), 20)] <- NA

# A second year of W for a comparison: the gemeente reports less, schools report more.
later <- W
later[1, ] <- pmin(1, later[1, ] * .9)
later[4, ] <- pmin(1, later[4, ] * 1.3)
diag(later) <- 0
pair <- function(name, A, B) {
  found <- qap_of(A, B)
  list(name = name, a = A, b = B, correlation = found[1], p = found[2], orders = found[3])
}
three <- drawn(3)
ten <- drawn(10)
otherSix <- drawn(6)
seven <- drawn(7)

cat(document(list(networks = list(
  one("W", W), one("loops", loops), one("two hidden arcs", holes),
  one("a domain without answers", silent), one("symmetric", symmetric), one("zeros", zeros),
  one("three", three), one("ten", ten), one("a fifth of the arcs hidden", someHoles),
  one("a third of the arcs hidden", manyHoles)
), complete = list(
  complete("W", W), complete("loops", loops), complete("symmetric", symmetric),
  complete("zeros", zeros), complete("three", three), complete("ten", ten)
), years = list(
  pair("W and a later year", W, later), pair("two networks without anything in common", S, otherSix),
  pair("seven domains beside their mirror", seven, t(seven))
))))
