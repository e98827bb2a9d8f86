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

cat(document(list(networks = list(
  one("W", W), one("loops", loops), one("two hidden arcs", holes),
  one("a domain without answers", silent), one("symmetric", symmetric), one("zeros", zeros),
  one("three", drawn(3)), one("ten", drawn(10)), one("a fifth of the arcs hidden", someHoles),
  one("a third of the arcs hidden", manyHoles)
))))
