# Fisher's exact test on tables of agree and not by domain: R's network algorithm gives the exact
# p-value, against which p-values by random tables are held.
source("json.R")
set.seed(1951)

p_of <- function(M) fisher.test(M, workspace = 2e7)$p.value
tables <- list()
for (domains in c(2, 4, 6)) for (apart in c(0, .15, .3)) {
  n <- sample(8:24, domains, replace = TRUE)
  share <- .6 + apart * seq(-1, 1, length.out = domains)
  k <- rbinom(domains, n, share)
  M <- rbind(k, n - k, deparse.level = 0)
  tables <- c(tables, list(list(table = M, p = p_of(M))))
}
cat(document(list(tables = tables)))
