import { BINARY_CUT } from "../model/network.js";
import type { RecomputeWords } from "../words/recompute.js";
import { rComment, rString } from "./r-text.js";

/** The part of `recompute.R` that measures the network again, over the lines that are shown. */
export function networkInR({ comments, says }: RecomputeWords): string {
  return `${rComment(comments.network)}
reported <- read_report("network.csv")
seen <- rep(FALSE, nrow(reported))
check <- function(measure, own, a = NA, b = NA) {
  same <- function(column, id) if (is.na(id)) is.na(column) else column %in% id
  at <- which(
    reported$measure == measure & same(reported$domain_a, a) & same(reported$domain_b, b)
  )
  what <- paste(c("network.csv", measure, na.omit(c(a, b))), collapse = " ")
  seen[at] <<- TRUE
  if (length(at) > 0) return(compare(what, number(reported$value[at[1]]), unname(own)))
  if (!is.na(own)) differ(${rString(says.missing)}, what)
}
n <- length(domains)
shares <- read_report("contacts.csv")
W <- matrix(NA, n, n)
for (j in if (contacts_asked) seq_len(n)) {
  counts <- counts_of(paste0("contact.", domains[j]), contact_answers)
  for (i in seq_len(n)) {
    row <- shares[shares$source == domains[i] & shares$target == domains[j], ]
    base <- sum(counts[i, valid_contacts])
    if (i == j || base == 0 || !any(!is.na(row$share))) next
    W[i, j] <- sum(counts[i, c("jaarlijks", "maandelijks", "wekelijks")]) / base
  }
}
off <- row(W) != col(W)
mean_of <- function(values) {
  if (all(is.na(values))) NA else mean(values, na.rm = TRUE)
}
reciprocity_of <- function(W) {
  both <- !is.na(W) & !is.na(t(W))
  if (sum(W[both]) == 0) NA else sum(pmin(W, t(W))[both]) / sum(W[both])
}
centred <- function(d) sum(max(d) - d) / (length(d) - 1)^2
orders_of <- function(n) {
  if (n == 1) return(matrix(1))
  rest <- orders_of(n - 1)
  do.call(rbind, lapply(1:n, function(k) cbind(k, matrix(setdiff(1:n, k)[rest], nrow(rest)))))
}
recompute_network <- function() {
  check("observed_arcs", sum(!is.na(W)))
  check("possible_arcs", n * (n - 1))
  check("density", mean_of(W))
  check("reciprocity", reciprocity_of(W))
  full <- W
  diag(full) <- 0
  for (i in seq_len(n)) {
    check("strength_out", sum(full[i, ]), domains[i])
    check("strength_in", sum(full[, i]), domains[i])
    for (j in seq_len(n)[seq_len(n) > i]) {
      check("asymmetry", W[i, j] - W[j, i], domains[i], domains[j])
      both <- W[i, j] + W[j, i]
      index <- if (is.na(both) || both == 0) NA else (W[i, j] - W[j, i]) / both
      check("asymmetry_index", index, domains[i], domains[j])
    }
  }
  means <- sapply(seq_len(n), function(i) mean_of(c(W[i, ], W[, i])))
  hub <- match(reported$domain_a[reported$measure == "density_of_hub"], domains)
  if (n >= 3 && sum(!is.na(W)) >= .8 * n * (n - 1) - 1e-9) {
    if (length(hub) != 1 || is.na(hub)) {
      differ(${rString(says.missing)}, "network.csv density_of_hub")
    } else {
      without <- W[-hub, -hub]
      check("density_of_hub", max(means), domains[hub])
      check("density_without_hub", mean_of(without), domains[hub])
      check("hub_difference", means[hub] - mean_of(without), domains[hub])
      check("reciprocity_without_hub", reciprocity_of(without), domains[hub])
    }
  }
  if (n < 3 || anyNA(W[off])) return()
  check("centralisation_out", centred(rowSums(full)))
  check("centralisation_in", centred(colSums(full)))
  ties <- (full >= ${BINARY_CUT}) * 1
  check("ties_cut", ${BINARY_CUT})
  check("ties_density", mean(ties[off]))
  check("ties_reciprocity_edgewise", if (sum(ties) == 0) NA else sum(ties * t(ties)) / sum(ties))
  check("ties_reciprocity_dyadic", mean((ties == t(ties))[off]))
  check("ties_centralisation_out", centred(rowSums(ties)))
  check("ties_centralisation_in", centred(colSums(ties)))
  S <- pmax(full, t(full))
  if (n <= 15 && sd(S[off]) > 1e-12) {
    cores <- lapply(seq_len(2^n - 2), function(m) as.logical(intToBits(m))[seq_len(n)])
    cores <- Filter(function(core) sum(!core) > 1, cores)
    fits <- sapply(cores, function(core) cor(S[off], outer(core, core, "|")[off]))
    best <- which(fits >= max(fits) - 1e-12)
    check("core_fit", max(fits))
    check("core_best_partitions", length(best))
    check("core_partitions", length(cores))
    if (length(best) == 1) for (id in domains[cores[[best]]]) check("core_member", 1, id)
  }
  if (n <= 8 && sd(W[off]) > 1e-12) {
    orders <- orders_of(n)
    found <- cor(W[off], t(W)[off])
    other <- apply(orders, 1, function(order) cor(W[order, order][off], t(W)[off]))
    check("directions_correlation", found)
    check("directions_p", mean(other >= found - 1e-12))
    check("directions_orders", nrow(orders))
  }
}
if (contacts_asked && n >= 2) invisible(recompute_network())
drawn <- c("hub_leads", "interval_draws", "interval_seed")
for (at in which(!seen & !is.na(reported$value) & !(reported$measure %in% drawn))) {
  differ(${rString(says.unexpected)}, paste("network.csv", reported$measure[at]))
}
`;
}
