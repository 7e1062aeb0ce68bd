package dev.tidewaiter.screening;

/**
 * Row numbers in rising order, as a person writes them: "2–14, 20 and 31". Keeps a bounded text however many rows there
 * are.
 */
public final class RowNumbers {

    private static final int RANGES = 60;

    private final StringBuilder text = new StringBuilder();
    private int ranges;
    private int first = -1;
    private int last = -1;
    private long count;
    private long untold;

    public void add(int row) {
        if (row == last) {
            return;
        }
        count++;
        if (row == last + 1 && last >= 0) {
            last = row;
            return;
        }
        flush();
        first = row;
        last = row;
    }

    /** How many rows there are. */
    public long count() {
        return count;
    }

    private void flush() {
        if (first < 0) {
            return;
        }
        if (ranges == RANGES) {
            untold += last - first + 1;
            return;
        }
        ranges++;
        text.append(text.length() == 0 ? "" : ", ").append(first);
        if (last > first) {
            text.append(last == first + 1 ? ", " : "–").append(last);
        }
    }

    @Override
    public String toString() {
        flush();
        first = -1;
        last = -1;
        return untold == 0 ? text.toString() : text + " and " + untold + " more";
    }
}
