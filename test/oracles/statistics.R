# Intervals, bounds and differences, computed with base R 4.2 (stats). See README.md.
source("json.R")
options(warn = -1)

counts_of <- function(n) {
  k <- c(0, 1, 2, n %/% 4, n %/% 3, n %/% 2, (2 * n) %/% 3, n - 2, n - 1, n)
  sort(unique(k[k >= 0 & k <= n]))
}

# Wilson's score interval: prop.test without continuity correction.
wilson <- function(k, n) as.numeric(prop.test(k, n, correct = FALSE)$conf.int)

# Exact interval for a finite group: keep every K that neither tail rejects. A tail of exactly
# .025 rejects, so that rounding in the last digit decides nothing.
above <- function(p) p > .025 * (1 + 1e-9)
hypergeometric <- function(k, n, N) {
  K <- k:(N - (n - k))
  upper <- phyper(k - 1, K, N - K, n, lower.tail = FALSE) # P(X >= k)
  lower <- phyper(k, K, N - K, n) # P(X <= k)
  range(K[above(upper) & above(lower)]) / N
}

manski <- function(k, n, N) c(k, k + N - n) / N

# MOVER: Newcombe 1998 (method 10) with Wilson limits, Zou & Donner 2008 with any limits.
mover <- function(p1, ci1, p2, ci2) {
  d <- p1 - p2
  c(d, d - sqrt((p1 - ci1[1])^2 + (ci2[2] - p2)^2), d + sqrt((ci1[2] - p1)^2 + (p2 - ci2[1])^2))
}

sizes <- c(1, 2, 3, 4, 5, 6, 7, 10, 11, 22, 27, 30, 66, 98, 100, 333, 1000, 10000)
w <- list()
for (n in sizes) for (k in counts_of(n)) {
  ci <- wilson(k, n)
  w[[length(w) + 1]] <- list(k = k, n = n, low = ci[1], high = ci[2])
}

h <- list()
for (N in c(1, 2, 3, 7, 9, 10, 16, 38, 40, 80, 98, 500, 10000)) {
  for (n in unique(pmax(1, c(1, 2, N %/% 10, N %/% 3, N %/% 2, round(.67 * N), N - 1, N)))) {
    if (n > N) next
    for (k in counts_of(n)) {
      ci <- hypergeometric(k, n, N)
      b <- manski(k, n, N)
      h[[length(h) + 1]] <- list(k = k, n = n, N = N, low = ci[1], high = ci[2], least = b[1], most = b[2])
    }
  }
}

pairs <- list(
  c(56, 70, 48, 80), c(9, 10, 3, 10), c(10, 10, 0, 20), c(0, 20, 10, 10), c(6, 7, 5, 10),
  c(7, 7, 10, 10), c(0, 7, 0, 10), c(5, 11, 1, 10), c(1, 1, 0, 1), c(1, 1, 1, 1), c(0, 1, 0, 1),
  c(15, 27, 4, 9), c(13, 27, 9, 11), c(21, 27, 21, 27), c(33, 66, 20, 66), c(500, 1000, 4999, 10000)
)
# Invited beside each pair, for the finite groups: the base, a little more, and about half more.
m <- list()
for (p in pairs) {
  p1 <- p[1] / p[2]
  p2 <- p[3] / p[4]
  d <- mover(p1, wilson(p[1], p[2]), p2, wilson(p[3], p[4]))
  m[[length(m) + 1]] <- list(method = "wilson", k1 = p[1], n1 = p[2], N1 = NA, k2 = p[3], n2 = p[4], N2 = NA, difference = d[1], low = d[2], high = d[3])
  for (more in list(c(1, 1), c(1.1, 1.5), c(1.5, 1.5))) {
    N1 <- ceiling(p[2] * more[1])
    N2 <- ceiling(p[4] * more[2])
    d <- mover(p1, hypergeometric(p[1], p[2], N1), p2, hypergeometric(p[3], p[4], N2))
    m[[length(m) + 1]] <- list(method = "hypergeometric", k1 = p[1], n1 = p[2], N1 = N1, k2 = p[3], n2 = p[4], N2 = N2, difference = d[1], low = d[2], high = d[3])
  }
}
cat(document(list(wilson = w, hypergeometric = h, difference = m)))
