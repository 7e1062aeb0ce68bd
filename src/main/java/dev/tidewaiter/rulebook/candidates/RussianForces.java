package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import dev.tidewaiter.wordlist.WordKinds;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who names Russia's forces, one of their units or people who collect for them, and not who says that the goods are not for them. */
final class RussianForces {

    private static final Set<Kind> NAMES = Set.of(Kind.RUSSIAN_FORCES);

    /** A dash between blanks begins something new, as a point does. */
    private static final Pattern DASH = Pattern.compile("\\s[-–—/|]+\\s");

    /** {@link UseDenials} parts what it affirms by points. */
    private static final Pattern PIECES = Pattern.compile("\\.");

    /** A sign for a number, of which nothing is left where texts are compared. */
    private static final Pattern SIGN_OF_NUMBER =
            Pattern.compile("(?i)(?:[№#]|\\bn[º°]|\\bn[or]?\\s*[.:]+)\\s*[.:]*\\s*(?=\\d)");

    /** "No. 5432", "в/ч. 54321", "v.ch. 54321", "войск. часть 54321": the point of a word cut short before figures ends no sentence. */
    private static final Pattern POINT_OF_NUMBER =
            Pattern.compile("(?U)\\b(\\p{L}{1,5})\\s?\\.\\s*(?=\\d|\\p{L}{1,2}\\.\\s*\\d|\\p{L}{4,8} \\d{5}\\b)");

    /** "military unit: 54321", "military unit (54321)", "military unit, 54321": between a unit and its number. */
    private static final Pattern MARK_BEFORE_NUMBER =
            Pattern.compile("(?<=\\p{L})\\s*(?::\\s*|,\\s*|\\()(?=\\d{4,5}\\b)");

    /** "в / ч 54321", "в/ч54321": one letter and another, with blanks too many or too few. */
    private static final Pattern LETTERS_BEFORE_NUMBER =
            Pattern.compile("(?U)\\b(\\p{L})\\s?/\\s?(\\p{L}{1,2})\\s?(?=\\d{4,5}\\b)");

    /** "в/ч 543-21": the five figures of a unit, parted. */
    private static final Pattern PARTED_NUMBER = Pattern.compile("\\b(\\d{3})-(\\d{2})\\b(?!-)");

    /** The short words for a unit mean high frequency as well, unless a number of a unit stands behind, or they are in a name. */
    private static final int LONGEST_ABBREVIATION = 4;

    /** Units of the army have five figures, those of the guard and of the border four. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{4,5}|\\d{2} \\d{3}) ");

    /** Four figures behind a word that any army has may be a year, unless a sign before them says that they are a number. */
    private static final Pattern NO_YEAR = Pattern.compile("(?:\\d{5}|\\d{2} \\d{3}|(?!19|20)\\d{4}) ");

    /** Units of Ukraine bear a letter: А1234, Т 0920. */
    private static final Pattern LETTER_AND_NUMBER = Pattern.compile("[\\p{L}] ?\\d{4} ");

    /** Five figures are a unit's, however many pieces of goods it gets, unless they are as round as a count. */
    private static final Pattern COUNT = Pattern.compile("(?:\\d{4}|\\d{2} ?000) ");

    private static final Pattern ANY_NUMBER = Pattern.compile("\\d+ ");

    private record Written(String written, String folded, boolean isShort) {

        private Written(String written) {
            this(written, ComparableText.of(written));
        }

        private Written(String written, String folded) {
            this(written, folded, folded.strip().length() <= LONGEST_ABBREVIATION);
        }
    }

    private final SignalWords words;
    private final UseDenials denials;
    private final List<Written> units;
    private final List<Written> numberedUnits;
    private final List<Written> unitsOfAnyArmy;
    private final List<Written> others;
    private final List<Written> again;
    private final List<Written> frequencies;
    private final List<Written> counts;
    private final Pattern beforeNumber;

    RussianForces(SignalWords words, UseDenials denials) {
        this.words = words;
        this.denials = denials;
        this.units = of(words, Kind.MILITARY_UNIT);
        this.numberedUnits = of(words, Kind.NUMBERED_UNIT);
        this.unitsOfAnyArmy = of(words, Kind.UNIT_OF_ANY_ARMY);
        this.others = of(words, Kind.OTHER_FORCES);
        this.again = of(words, Kind.AGAIN);
        this.frequencies = of(words, Kind.OF_FREQUENCY);
        this.counts = of(words, Kind.OF_COUNT);
        var signs = of(words, Kind.BEFORE_UNIT_NUMBER).stream()
                .map(word -> word.folded().strip())
                .toList();
        this.beforeNumber = Pattern.compile("(?:" + WordKinds.anyOf(signs) + " ?)?(?=\\d)");
    }

    private static List<Written> of(SignalWords words, Kind kind) {
        return words.asWritten(kind).stream().map(Written::new).toList();
    }

    /** The first word that names them in a text; null where there is none, or it is denied, or another state's. */
    @Nullable
    String in(String text) {
        return in(text, false);
    }

    /** The same of the name of somebody, which speaks of no frequency. */
    @Nullable
    String inName(String name) {
        return in(name, true);
    }

    private @Nullable String in(String text, boolean name) {
        for (var part : DASH.split(numbered(text), -1)) {
            if (named(part, name) == null && !part.contains(",")) {
                continue; // as nearly every text
            }
            var parted = denials.of(part);
            for (var said : PIECES.split(parted.said() + affirmedBehind(parted.denied()), -1)) {
                var named = named(said, name);
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    /** With "no" for the sign, and no point behind it; most texts have no number at all. */
    private static String numbered(String text) {
        if (!Characters.hasDigit(text)) {
            return text;
        }
        var joined = PARTED_NUMBER.matcher(text).replaceAll("$1$2");
        var unmarked = MARK_BEFORE_NUMBER.matcher(joined).replaceAll(" ");
        var signed = SIGN_OF_NUMBER.matcher(unmarked).replaceAll(" no ");
        var whole = LETTERS_BEFORE_NUMBER.matcher(signed).replaceAll("$1/$2 ");
        return POINT_OF_NUMBER.matcher(whole).replaceAll("$1 ");
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

    private @Nullable String named(String said, boolean name) {
        var found = words.find(NAMES, said).get(Kind.RUSSIAN_FORCES);
        return found == null ? unit(ComparableText.of(said), name) : found;
    }

    private @Nullable String unit(String folded, boolean name) {
        for (var word : units) {
            if (isIn(folded, word, word.isShort() && !name ? NUMBER : null)) {
                return word.written();
            }
        }
        for (var word : numberedUnits) {
            if (isIn(folded, word, NUMBER)) {
                return word.written();
            }
        }
        for (var word : unitsOfAnyArmy) {
            if (isIn(folded, word, NO_YEAR)) {
                return word.written();
            }
        }
        return null;
    }

    private boolean isIn(String folded, Written word, @Nullable Pattern numbered) {
        for (int at = folded.indexOf(word.folded()); at >= 0; at = folded.indexOf(word.folded(), at + 1)) {
            if (isUnit(folded.substring(at + word.folded().length()), numbered)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether what stands behind a word for a unit leaves it one of Russia's.
     *
     * @param numbered the number of one that must be there; null where none must
     */
    private boolean isUnit(String behind, @Nullable Pattern numbered) {
        var before = beforeNumber.matcher(behind);
        boolean signed = before.lookingAt() && before.end() > 0;
        var number = signed ? behind.substring(before.end()) : behind;
        var figures = (numbered == null ? ANY_NUMBER : signed ? NUMBER : numbered).matcher(number);
        if (!figures.lookingAt()) {
            return numbered == null && !LETTER_AND_NUMBER.matcher(behind).lookingAt() && !begins(' ' + behind, others);
        }
        var rest = ' ' + number.substring(figures.end());
        boolean ofGoods = begins(rest, frequencies)
                || (!signed && begins(rest, counts) && COUNT.matcher(number).lookingAt());
        return !begins(rest, others) && !(numbered != null && ofGoods);
    }

    private static boolean begins(String behind, List<Written> words) {
        return words.stream().anyMatch(word -> behind.startsWith(word.folded()));
    }
}
