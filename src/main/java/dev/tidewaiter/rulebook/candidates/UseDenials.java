package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts a stated end use into what goods are for and what the text says they are not for: "for farms, not for missiles or nuclear
 * weapons". A denial reaches to the end of its sentence, or to a comma behind which another use begins.
 */
final class UseDenials {

    /** What a text says goods are for, and what it says they are not for. */
    record Parted(String said, String denied) {}

    /** Where something new begins; a comma alone only parts what is denied together. */
    private static final Pattern END = Pattern.compile("[.;:!?()\\n]+");

    private static final Pattern COMMA = Pattern.compile("[,，、]");

    private final SignalWords words;

    UseDenials(SignalWords words) {
        this.words = words;
    }

    Parted of(String text) {
        var said = new StringBuilder();
        var denied = new StringBuilder();
        for (var sentence : END.split(text, -1)) {
            boolean denies = false;
            for (var piece : COMMA.split(sentence, -1)) {
                denies &= !startsAgain(piece);
                var folded = ComparableText.of(piece);
                int from = denies ? 0 : words.firstAt(Kind.DENIES, folded);
                said.append(' ')
                        .append(from < 0 ? folded : folded.substring(0, from))
                        .append('.');
                denied.append(' ')
                        .append(from < 0 ? "" : folded.substring(from))
                        .append('.');
                denies |= from >= 0;
            }
        }
        return new Parted(said.toString(), denied.toString());
    }

    private boolean startsAgain(String piece) {
        return words.find(Set.of(Kind.AGAIN), firstWord(piece)).containsKey(Kind.AGAIN);
    }

    private static String firstWord(String piece) {
        return piece.strip().split("\\s+", 2)[0];
    }
}
