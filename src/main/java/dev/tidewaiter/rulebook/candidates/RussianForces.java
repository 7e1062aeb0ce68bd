package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who names Russia's forces, one of their units or people who collect for them, and not who says that the goods are not for them. */
final class RussianForces {

    private static final Set<Kind> NAMES = Set.of(Kind.RUSSIAN_FORCES);

    /** A dash between blanks begins something new, as a point does. */
    private static final Pattern DASH = Pattern.compile("\\s[-–—/|]+\\s");

    /** The number of a unit. Short words for one mean high frequency as well, and long ones any state's, unless it stands behind. */
    private static final Pattern NUMBER = Pattern.compile("(?:(?:n|no|номер) )?\\d{5} ");

    /** What may stand behind a unit that is written out: a number, or none. */
    private static final Pattern ANY_NUMBER = Pattern.compile("(?:(?:n|no|номер) )?(?:\\d+ )?");

    /** Units of Ukraine bear a letter: А1234, Т 0920. */
    private static final Pattern LETTER_AND_NUMBER = Pattern.compile("[\\p{L}] ?\\d{4} ");

    private record UnitWord(String written, String folded, Pattern number) {

        private UnitWord(String written, Pattern number) {
            this(written, ComparableText.of(written), number);
        }
    }

    private final SignalWords words;
    private final UseDenials denials;
    private final List<UnitWord> units;
    private final List<UnitWord> others;
    private final List<UnitWord> again;

    RussianForces(SignalWords words, UseDenials denials) {
        this.words = words;
        this.denials = denials;
        this.units = Stream.concat(
                        of(words, Kind.MILITARY_UNIT, ANY_NUMBER), of(words, Kind.NUMBERED_UNIT, NUMBER))
                .toList();
        this.others = of(words, Kind.OTHER_FORCES, ANY_NUMBER).toList();
        this.again = of(words, Kind.AGAIN, ANY_NUMBER).toList();
    }

    private static Stream<UnitWord> of(SignalWords words, Kind kind, Pattern number) {
        return words.asWritten(kind).stream().map(word -> new UnitWord(word, number));
    }

    /** The first word that names them; null where there is none, or it is denied, or another state's. */
    @Nullable
    String in(String text) {
        if (named(text) == null) {
            return null; // as nearly every text
        }
        for (var part : DASH.split(text, -1)) {
            var parted = denials.of(part);
            var named = named(parted.said() + affirmedBehind(parted.denied()));
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** What says anew whom goods are for behind a denial without a comma: "not for sale for so and so". */
    private String affirmedBehind(String denied) {
        var folded = ComparableText.of(denied);
        int last = -1;
        for (var word : again) {
            int first = folded.indexOf(word.folded());
            int second = first < 0
                    ? -1
                    : folded.indexOf(word.folded(), first + word.folded().length() - 1);
            last = Math.max(last, second);
        }
        return last < 0 ? "" : folded.substring(last);
    }

    private @Nullable String named(String said) {
        var name = words.find(NAMES, said).get(Kind.RUSSIAN_FORCES);
        return name == null ? unit(ComparableText.of(said)) : name;
    }

    private @Nullable String unit(String folded) {
        for (var word : units) {
            for (int at = folded.indexOf(word.folded()); at >= 0; at = folded.indexOf(word.folded(), at + 1)) {
                var behind = folded.substring(at + word.folded().length());
                var number = word.number().matcher(behind);
                if (number.lookingAt()
                        && !LETTER_AND_NUMBER.matcher(behind).lookingAt()
                        && !isOther(' ' + behind.substring(number.end()))) {
                    return word.written();
                }
            }
        }
        return null;
    }

    private boolean isOther(String behind) {
        return others.stream().anyMatch(word -> behind.startsWith(word.folded()));
    }
}
