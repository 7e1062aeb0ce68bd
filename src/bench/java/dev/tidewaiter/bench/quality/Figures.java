package dev.tidewaiter.bench.quality;

import java.util.Locale;

/** How figures are written. */
final class Figures {

    private Figures() {}

    /** Three digits as usual for such measures, {@code .917}; a dash for what has no value. */
    static String of(double figure) {
        if (Double.isNaN(figure)) {
            return "–";
        }
        var text = String.format(Locale.ROOT, "%.3f", figure);
        return text.startsWith("0.") ? text.substring(1) : text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }

    /** A share in per cent, two digits after the point. */
    static String percent(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.2f %%", 100.0 * part / whole);
    }
}
