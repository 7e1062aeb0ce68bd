package dev.tidewaiter.web.page;

import dev.tidewaiter.screening.Verdict;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A verdict is a word, a shape and a colour, always the three together.
 *
 * @param word  as it is said
 * @param shape told apart without colour
 * @param style its colour's class in the style sheet
 */
record VerdictView(String word, String shape, String style) {

    /** By the name that the store keeps. */
    static final Map<String, VerdictView> BY_NAME =
            Arrays.stream(Verdict.values()).collect(Collectors.toUnmodifiableMap(Verdict::name, VerdictView::of));

    static VerdictView of(Verdict verdict) {
        return switch (verdict) {
            case BLOCK -> new VerdictView("Block", "⬣", "block");
            case HOLD -> new VerdictView("Hold", "‖", "hold");
            case CANNOT_CHECK -> new VerdictView("Asks", "◆", "ask");
            case REVIEW -> new VerdictView("Review", "●", "review");
            case CLEAR -> new VerdictView("Clear", "✓", "clear");
        };
    }
}
