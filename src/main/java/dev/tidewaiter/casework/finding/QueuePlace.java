package dev.tidewaiter.casework.finding;

import java.util.HexFormat;

/** A finding's place in the order of the queue: severity, then id. */
record QueuePlace(int rank, long high, long low) implements Comparable<QueuePlace> {

    static QueuePlace parse(String text) {
        if (!text.matches("[0-9]-[0-9a-f]{32}")) {
            throw new IllegalArgumentException(
                    "\"%s\" is no place in the queue. Take it from \"next\" of the page before."
                            .formatted(text.length() > 40 ? text.substring(0, 40) + "…" : text));
        }
        return new QueuePlace(
                text.charAt(0) - '0',
                HexFormat.fromHexDigitsToLong(text, 2, 18),
                HexFormat.fromHexDigitsToLong(text, 18, 34));
    }

    boolean isBefore(int otherRank, long otherHigh, long otherLow) {
        if (rank != otherRank) {
            return rank < otherRank;
        }
        int byHigh = Long.compareUnsigned(high, otherHigh);
        return byHigh < 0 || (byHigh == 0 && Long.compareUnsigned(low, otherLow) < 0);
    }

    @Override
    public int compareTo(QueuePlace other) {
        return equals(other) ? 0 : isBefore(other.rank, other.high, other.low) ? -1 : 1;
    }

    String id() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    @Override
    public String toString() {
        return rank + "-" + id();
    }
}
