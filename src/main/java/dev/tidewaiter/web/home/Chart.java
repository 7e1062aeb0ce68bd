package dev.tidewaiter.web.home;

import dev.tidewaiter.casework.run.DayCounts.Day;
import java.util.ArrayList;
import java.util.List;

/**
 * Days as bars, in the units of a drawing. The table beside it says the same in numbers.
 *
 * @param width  of the drawing
 * @param height of the drawing
 * @param most   how many lines the highest bar stands for; 0 where there is none
 */
public record Chart(int width, int height, long most, List<Bar> bars) {

    private static final int STEP = 36;
    private static final int BAR = 24;
    private static final int HEIGHT = 110;

    /** A day on which one line was stopped shows it. */
    private static final int LEAST = 2;

    /**
     * A day's bar: all lines, and from the ground up those that were stopped.
     *
     * @param x       its left edge
     * @param top     the top of all
     * @param tall    the height of all
     * @param stopTop the top of those stopped
     * @param stop    their height
     */
    public record Bar(int x, int width, int top, int tall, int stopTop, int stop) {}

    static Chart of(List<Day> days) {
        long most = days.stream().mapToLong(Day::lines).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            int tall = height(day.lines(), most);
            int stop = Math.min(tall, height(day.stopped(), most));
            bars.add(new Bar(STEP / 4 + i * STEP, BAR, HEIGHT - tall, tall, HEIGHT - stop, stop));
        }
        return new Chart(days.size() * STEP, HEIGHT, most, List.copyOf(bars));
    }

    private static int height(long lines, long most) {
        return lines == 0 ? 0 : (int) Math.max(LEAST, lines * HEIGHT / most);
    }
}
