# Writes an R list of records as JSON with every digit a double has; base R only.
number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
value <- function(x) {
  if (is.character(x)) sprintf('"%s"', x)
  else if (is.matrix(x)) sprintf("[%s]", paste(apply(x, 1, function(row) sprintf("[%s]", paste(number(row), collapse = ","))), collapse = ","))
  else if (length(x) == 1) number(x)
  else sprintf("[%s]", paste(number(x), collapse = ","))
}
record <- function(r) sprintf("{%s}", paste(sprintf('"%s":%s', names(r), sapply(r, value)), collapse = ","))
records <- function(list) sprintf("[\n    %s\n  ]", paste(sapply(list, record), collapse = ",\n    "))
document <- function(parts) sprintf("{\n  %s\n}\n", paste(sprintf('"%s": %s', names(parts), sapply(parts, records)), collapse = ",\n  "))
