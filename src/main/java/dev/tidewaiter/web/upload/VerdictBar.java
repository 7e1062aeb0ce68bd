package dev.tidewaiter.web.upload;

import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many lines got which verdict, as a bar and as numbers.
 *
 * @param parts the verdicts that occur, worst first
 * @param lines how many lines there are
 */
public record VerdictBar(List<Part> parts, long lines) {

    private static final int WIDTH = 1000;
    private static final int NARROWEST = 6;

    /**
     * A verdict's part of the bar.
     *
     * @param verdict by the name that the store keeps
     * @param lines   how many lines
     * @param x       where it begins, of a thousand
     * @param width   how wide it is; one line among a million is still seen
     */
    public record Part(String verdict, long lines, int x, int width) {}

    static VerdictBar of(VerdictCounts verdicts) {
        long lines = verdicts.lines();
        var parts = new ArrayList<Part>();
        int x = 0;
        for (var verdict : Verdict.values()) {
            long of = verdicts.of(verdict);
            if (of > 0) {
                int width = (int) Math.max(NARROWEST, Math.min(WIDTH - x, Math.round(of * (double) WIDTH / lines)));
                parts.add(new Part(verdict.name(), of, x, width));
                x += width;
            }
        }
        return new VerdictBar(parts, lines);
    }

    /** The worst verdict; null while no line is answered. */
    public @Nullable String worst() {
        return parts.isEmpty() ? null : parts.get(0).verdict();
    }
}
