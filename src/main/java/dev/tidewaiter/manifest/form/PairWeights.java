package dev.tidewaiter.manifest.form;

/** How likely a value belongs to a label, by how the two stand to each other on a form. */
final class PairWeights {

    /** What a pair of label and value is worth by where the value stands: nearer is likelier, and a colon points to the right. */
    static final double INSIDE = 6;

    static final double ABOVE = 5;
    static final double BEHIND_COLON = 4.5;
    static final double BESIDE = 3.5;
    static final double BELOW = 3.2;
    static final double BEHIND_CODE = 3;
    static final double INDENTED_BELOW = 2.2;

    /** What it loses for each empty column between, each row further down, and a colon that points elsewhere. */
    static final double EMPTY_COLUMN = 0.5;

    static final double LOWER_ROW = 0.3;
    static final double COLON_ABOVE = 0.5;

    private PairWeights() {}
}
