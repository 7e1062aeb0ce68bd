package dev.tidewaiter.rulebook.place;

import java.util.ArrayList;
import java.util.List;

/** The parts of an address between its marks. */
final class TextSegments {

    private static final String BETWEEN_SEGMENTS = ",;/()\n，、|";

    private TextSegments() {}

    static List<String> of(String text) {
        var segments = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            if (BETWEEN_SEGMENTS.indexOf(c) >= 0 || (c == '-' && i > 0 && text.charAt(i - 1) == ' ')) {
                var segment = text.substring(from, i).strip();
                if (!segment.isEmpty()) {
                    segments.add(segment);
                }
                from = i + 1;
            }
        }
        return segments;
    }

    static String withoutDigits(String segment) {
        var kept = new StringBuilder(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            if (!Character.isDigit(segment.charAt(i))) {
                kept.append(segment.charAt(i));
            }
        }
        return kept.toString();
    }
}
