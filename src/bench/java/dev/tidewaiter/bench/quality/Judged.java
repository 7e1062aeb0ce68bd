package dev.tidewaiter.bench.quality;

/** Something that has a score, and of which the truth is known. */
interface Judged {

    /** How like the two are, 0 to 1. */
    double score();

    /** Whether they truly belong together. */
    boolean isMatch();
}
