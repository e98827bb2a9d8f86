# The change of a city's share when every domain weighs the same in both years: weights, the
# difference and the MOVER interval of a weighted sum, written out with base R.
source("json.R")
wilson <- function(k, n) suppressWarnings(as.numeric(prop.test(k, n, correct = FALSE)$conf.int))
ends <- function(k, n, N) if (!is.na(N) && N == n) c(k, k) / n else wilson(k, n)
set.seed(1955)
cities <- list()
for (i in 1:60) {
  D <- sample(1:6, 1)
  n1 <- sample(3:40, D, replace = TRUE); n2 <- sample(3:40, D, replace = TRUE)
  k1 <- rbinom(D, n1, runif(D)); k2 <- rbinom(D, n2, runif(D))
  known <- i %% 2 == 0
  N1 <- if (known) n1 + sample(0:6, D, replace = TRUE) else rep(NA, D)
  N2 <- if (known) n2 + sample(0:6, D, replace = TRUE) else rep(NA, D)
  size <- function(n, N) if (known) N / sum(N) else n / sum(n)
  w <- (size(n1, N1) + size(n2, N2)) / 2
  a <- mapply(ends, k1, n1, N1); b <- mapply(ends, k2, n2, N2)
  p1 <- k1 / n1; p2 <- k2 / n2; d <- sum(w * (p2 - p1))
  low <- d - sqrt(sum(w^2 * ((p2 - b[1, ])^2 + (a[2, ] - p1)^2)))
  high <- d + sqrt(sum(w^2 * ((b[2, ] - p2)^2 + (p1 - a[1, ])^2)))
  # A list of one would be written as a number.
  list_of <- function(x) matrix(x, nrow = 1)
  cities <- c(cities, list(list(k1 = list_of(k1), n1 = list_of(n1), N1 = list_of(N1), k2 = list_of(k2),
    n2 = list_of(n2), N2 = list_of(N2), difference = d, low = low, high = high)))
}
cat(document(list(cities = cities)))
