# The chain of the Arnhem fixture: weakest question and verdict per step and domain, base R only.
source("json.R")
options(warn = -1)

items <- read.csv("arnhem-items.csv", check.names = FALSE)
steps <- c(HER = "herkennen", BES = "bespreken", MEI = "intern_melden", MEE = "extern_melden", HAN = "handelen")
items$step <- steps[substr(items$item, 1, 3)]
items <- items[!is.na(items$step), ]
items$k <- items$very_agree + items$agree
invited <- 98 # the city; of no domain is it known
upper <- 2 / 3
lower <- 1 / 2

wilson <- function(k, n) as.numeric(prop.test(k, n, correct = FALSE)$conf.int)
exact <- function(k, n, N) {
  K <- k:(N - (n - k))
  keep <- phyper(k - 1, K, N - K, n, lower.tail = FALSE) > .025 * (1 + 1e-9) &
    phyper(k, K, N - K, n) > .025 * (1 + 1e-9)
  range(K[keep]) / N
}
# 1 needs attention, 2 undecided, 3 between the norms, 4 in order.
verdict <- function(s, ci) {
  eps <- 1e-9
  if (ci[1] >= upper - eps || (s >= upper - eps && ci[1] > lower + eps)) 4
  else if (ci[2] <= lower + eps || (s <= lower + eps && ci[2] < upper - eps)) 1
  else if (ci[1] > lower + eps && ci[2] < upper - eps) 3
  else 2
}

links <- list()
for (d in c(unique(items$domain), "totaal")) for (st in steps) {
  rows <- items[items$step == st, ]
  if (d == "totaal") {
    rows <- aggregate(cbind(k, valid) ~ item, rows, sum)
    ci <- Map(function(k, n) exact(k, n, invited), rows$k, rows$valid)
  } else {
    rows <- rows[rows$domain == d, ]
    ci <- Map(wilson, rows$k, rows$valid)
  }
  v <- mapply(verdict, rows$k / rows$valid, ci)
  first <- order(v, rows$k / rows$valid, -rows$valid)[1]
  links[[length(links) + 1]] <- list(domain = d, step = st, verdict = v[first], k = rows$k[first], base = rows$valid[first])
}

# The exact interval of the weakest band (19 of 21), and the odds that a step of four questions
# (a chain of twelve) shows a link that needs attention while everyone's chance to agree is 2/3.
needs <- function(n) sapply(0:n, function(k) k / n <= lower && wilson(k, n)[2] < upper)
chance <- lapply(c(7, 10, 11, 27, 66), function(n) {
  one <- sum(dbinom(0:n, n, upper)[needs(n)])
  list(n = n, one = one, four = 1 - (1 - one)^4, twelve = 1 - (1 - one)^12)
})
band <- list(list(low = binom.test(19, 21)$conf.int[1]))
cat(document(list(links = links, band = band, chance = chance)))
