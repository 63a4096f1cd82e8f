# The same judgement by R surveillance (Debian: r-base-core, r-cran-surveillance): seconds for the given number of weeks of one series after another.
# Rscript farrington.R SERIES.csv.gz FITS  ->  seconds
suppressMessages(library(surveillance))
given <- commandArgs(trailingOnly = TRUE)
lines <- readLines(gzfile(given[1]))[-1]
fits <- as.integer(given[2])
counts <- lapply(lines, function(line) as.numeric(strsplit(strsplit(line, ",")[[1]][4], " ")[[1]]))
control <- list(b = 5, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26, pThresholdTrend = 1, thresholdMethod = "nbPlugin", alpha = 0.005, glmWarnings = FALSE)
taken <- system.time(for (i in seq_len(fits)) {
  series <- sts(observed = counts[[(i - 1) %% length(counts) + 1]], start = c(2000, 1), frequency = 52, epoch = 1:624)
  suppressWarnings(farringtonFlexible(series, control = c(control, list(range = 576 + (i - 1) %% 49))))
})
cat(sprintf("%.3f\n", taken[["user.self"]]))
