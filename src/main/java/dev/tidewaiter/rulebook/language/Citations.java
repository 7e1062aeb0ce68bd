package dev.tidewaiter.rulebook.language;

import java.util.ArrayList;
import java.util.List;

/** Tells apart the citations that stand in one text. */
public final class Citations {

    private Citations() {}

    /** Each citation, in order. Semicolons part them, but not inside brackets: those are of one citation. */
    public static List<String> in(String text) {
        var citations = new ArrayList<String>();
        int open = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char sign = at == text.length() ? ';' : text.charAt(at);
            if (sign == '(') {
                open++;
            } else if (sign == ')') {
                open = Math.max(0, open - 1);
            } else if (sign == ';' && (open == 0 || at == text.length())) {
                var citation = text.substring(start, at).strip();
                if (!citation.isEmpty()) {
                    citations.add(citation);
                }
                start = at + 1;
            }
        }
        return List.copyOf(citations);
    }
}
