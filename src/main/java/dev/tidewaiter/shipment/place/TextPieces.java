package dev.tidewaiter.shipment.place;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a long text, each of which is read by itself, so that the cost of a text grows with its length and no faster. */
final class TextPieces {

    /** Longer texts are read piece by piece. */
    static final int LONGEST = 1_000;

    /** How far pieces overlap, so that a name, and what says that goods go there, stand together in one of them. */
    private static final int OVERLAP = 200;

    private TextPieces() {}

    static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        for (int from = 0, end = 0; end < text.length(); from = begin(text, end)) {
            end = end(text, from);
            pieces.add(text.substring(from, end));
        }
        return pieces;
    }

    /** Where a piece ends: behind a whole word where there is one. */
    private static int end(String text, int from) {
        int most = Math.min(from + LONGEST, text.length());
        int blank = most < text.length() ? text.lastIndexOf(' ', most) : -1;
        return blank > from + OVERLAP ? blank : most;
    }

    private static int begin(String text, int lastEnd) {
        int blank = text.indexOf(' ', lastEnd - OVERLAP);
        return blank >= 0 && blank < lastEnd ? blank + 1 : lastEnd - OVERLAP;
    }
}
