package dev.tidewaiter.casework.queue;

import dev.tidewaiter.letters.Characters;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A finding's place in the order of the queue: severity, then where it stands in its run, then id. */
record QueuePlace(int rank, long order, long high, long low) implements Comparable<QueuePlace> {

    private static final Pattern TEXT = Pattern.compile("([0-9])-([0-9a-f]{16})-([0-9a-f]{16})([0-9a-f]{16})");
    private static final int MOST_SHOWN = 40;

    static QueuePlace parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no place in the queue. Take it from \"next\" of the page before."
                            .formatted(Characters.shortened(text, MOST_SHOWN)));
        }
        return new QueuePlace(
                text.charAt(0) - '0',
                HexFormat.fromHexDigitsToLong(parts.group(2)),
                HexFormat.fromHexDigitsToLong(parts.group(3)),
                HexFormat.fromHexDigitsToLong(parts.group(4)));
    }

    boolean isBefore(int otherRank, long otherOrder, long otherHigh, long otherLow) {
        if (rank != otherRank) {
            return rank < otherRank;
        }
        if (order != otherOrder) {
            return order < otherOrder;
        }
        int byHigh = Long.compareUnsigned(high, otherHigh);
        return byHigh < 0 || (byHigh == 0 && Long.compareUnsigned(low, otherLow) < 0);
    }

    @Override
    public int compareTo(QueuePlace other) {
        return equals(other) ? 0 : isBefore(other.rank, other.order, other.high, other.low) ? -1 : 1;
    }

    String id() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    @Override
    public String toString() {
        return rank + "-" + HexFormat.of().toHexDigits(order) + "-" + id();
    }
}
