package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells whether two places of a text are one, as a town and its country are, or two on the way of goods. The marks that join them are listed and
 * all others part them, and so does a dash between blanks. Words that nobody thought of part them, too, unless marks set them off on both sides, as a county is, or a word of places
 * stands among them; in an address, where somebody's name may stand there, only where a sign says so. So a county hides no place, but a word
 * between commas may.
 */
final class BetweenPlaces {

    private static final Pattern DASH_OR_ARROW = Pattern.compile("\\s[-–—]|[-–—]\\s|[>→/]");

    /** Marks that may stand between a town and its country, besides blanks. */
    private static final String JOINING = ",，،()（）[]{}-–—'’‘\"«»“”.";

    /** Marks that may do so right beside one of them in an address, which has lines and slashes. */
    private static final String JOINING_IN_ADDRESS = JOINING + "/／、:：#№\n\r\t";

    /** Marks that part two addresses in one cell, wherever they stand between the two places. */
    private static final String BETWEEN_ADDRESSES = ";；؛|｜>→•";

    /** Between blanks it is a way; a longer one is so without, as it is where {@link PlaceTokens} end a part. */
    private static final Pattern DASH = Pattern.compile("\\s-|-\\s|[–—]");

    private static final Pattern SLASH = Pattern.compile("[/／]");
    private static final Pattern ARROW = Pattern.compile("[-–—=]>|[→⇒➔➜]");
    private static final Pattern OPENING = Pattern.compile("[(（\\[]");

    private static final int LONGEST_NUMBER_OF_ITEM = 2;
    private static final int SHORTEST_WORD = 3;

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final Sort sort;

    BetweenPlaces(PlaceTokens tokens, PlaceWords words, Sort sort) {
        this.tokens = tokens;
        this.words = words;
        this.sort = sort;
    }

    /** Whether words between two places say that goods go from the one to the other, or a dash or an arrow does. */
    static boolean isWay(String between, PlaceTokens tokens, PlaceWords words) {
        return DASH_OR_ARROW.matcher(between).find()
                || tokens.anyKey(key -> words.is(Kind.TOWARD, key) || words.isVia(key) || words.is(Kind.FROM, key));
    }

    /** "PO 7 ->Minsk": whether an arrow points to a word. */
    boolean isBehindArrow(int at) {
        return at > 0 && ARROW.matcher(tokens.between(at - 1, at)).find();
    }

    /** Whether one of some countries stands in a text and nothing between it and the place says that they are two. */
    boolean isBesideAny(Found place, List<Found> found, Set<String> countries) {
        return found.stream()
                .anyMatch(other -> countries.contains(other.country().iso2())
                        && !areTwo(place, other)
                        && (isAddress() || !isOfOther(place, other, found)));
    }

    private static boolean isInTable(Found town) {
        return town.entry() != null && !town.entry().region(); // Idaho tells of the towns in it
    }

    private boolean areTwo(Found one, Found other) {
        var first = one.from() < other.from() || (one.from() == other.from() && one.at() < other.at()) ? one : other;
        var second = first.equals(one) ? other : one;
        if (first.isWithinToken()) { // without blanks: 莫斯科和美国
            var key = tokens.key(first.from());
            int end = first.from() == second.from() ? second.at() : key.length();
            if (first.end() < end && words.joinsIdeographs(key.substring(first.end(), end))) {
                return true;
            }
        }
        return areTwo(first.to(), second.from())
                || (one.entry() != null && areOnWay(first.to(), second.from()))
                || isMoreThan(first.to(), second.from(), second.to());
    }

    /**
     * "Moscow - USA": whether a dash makes a way of two places, the first of which ends before a word; in an address it makes none, and who asks
     * for a country that has the name of a state does not ask here: "Atlanta - Georgia - USA".
     */
    boolean areOnWay(int to, int from) {
        return !isAddress()
                && from >= to
                && DASH.matcher(tokens.between(to - 1, from)).find();
    }

    /** "Moscow (USA office pays)": whether a bracket behind a place holds more than the country from one word to before another. */
    boolean isMoreThan(int to, int from, int end) {
        return sort.isOfAnything()
                && from >= to
                && OPENING.matcher(tokens.between(to - 1, from)).find()
                && tokens.together(end - 1, end);
    }

    /**
     * "Boston, USA, Moscow", "Moscow, Boston, USA": a country behind something else is that one's, and a town tells of no other. In an address
     * somebody's name may stand before it, and the quarter of a town.
     */
    private boolean isOfOther(Found place, Found country, List<Found> found) {
        return (country.to() <= place.from() && isBehindOther(country))
                || isInTable(country)
                || found.stream()
                        .anyMatch(town -> isInTable(town) && town.from() >= place.to() && town.to() <= country.from());
    }

    /** Whether a comma stands before a country, or in what was read as a town and its country together. */
    private boolean isBehindOther(Found country) {
        return IntStream.range(Math.max(country.from(), 1), country.to()).anyMatch(i -> tokens.comma(i - 1, i));
    }

    /**
     * Whether what stands between two words, the first of which ends one place and the second of which begins another, says that they are two.
     *
     * @param to   the word behind the first place
     * @param from the first word of the second
     */
    boolean areTwo(int to, int from) {
        if (from < to) {
            return false; // one of them stands in the other
        }
        return isAddress() ? areTwoAddresses(to, from) : isAnyMarkBetween(to, from) || isAnyWordBetween(to, from);
    }

    private boolean isAddress() {
        return sort == Sort.ADDRESS || sort == Sort.NAME;
    }

    /** The same where "/", a new line and words such as "E" may be parts of one; so is a state of a town in any text. */
    boolean areTwoAddresses(int to, int from) {
        return !(to == from && isStateOnNextLine(to)) && areLinesOfTwo(to, from);
    }

    private boolean areLinesOfTwo(int to, int from) {
        return areAddresses(to, from)
                || isBeforeOtherTown(to)
                || (from > to && tokens.together(from - 1, from) && isWordOfSentence(from - 1, isInCapitals(to - 1)))
                || !isOf(tokens.between(to - 1, to), JOINING_IN_ADDRESS)
                || !isOf(tokens.between(from - 1, from), JOINING_IN_ADDRESS)
                || (from > to && (joinsOn(to, to + 1 == from) || joinsOn(from - 1, to + 1 == from)));
    }

    /** "Moscow / Boston, USA": a slash parts a town and what is no state or country, unless one stands before the town as well. */
    private boolean isBeforeOtherTown(int to) {
        int line = tokens.first(to - 1);
        return hasSlash(to)
                && !(line > 0 && hasSlash(line))
                && !words.states().has(tokens.key(to))
                && CountryNames.KNOWN.byKey(PlaceNameKey.of(tokens.text(to, tokens.last(to) + 1))) == null;
    }

    private boolean hasSlash(int at) {
        return SLASH.matcher(tokens.between(at - 1, at)).find();
    }

    /** Whether a mark parts two addresses in one cell. */
    boolean areAddresses(int to, int from) {
        return has(tokens.between(to - 1, from), BETWEEN_ADDRESSES);
    }

    /**
     * "10 Main St; St. Petersburg; FL 33701; USA": the mark that parts a town and a state stands before that town, too, and behind the state, be
     * there its postcode between, unless the text ends there.
     */
    private boolean isStateOnNextLine(int state) {
        int town = tokens.first(state - 1);
        var mark = tokens.between(state - 1, state).strip();
        int end = tokens.last(state) + 1;
        int behind = words.isPostcodeOfStates(tokens.key(end - 1)) ? end - 1 : end;
        return town > 0
                && mark.equals(tokens.between(town - 1, town).strip())
                && behind > state
                && words.states().has(PlaceNameKey.of(tokens.text(state, behind)))
                && (end == tokens.size()
                        || mark.equals(tokens.between(end - 1, end).strip()));
    }

    /** Whether a text may end in the letters of a state; where it may be about anything only behind a comma: "CONFIRM OK". */
    boolean maySayState(int last) {
        var letters = tokens.text(last, last + 1);
        return letters.equals(letters.toUpperCase(Locale.ROOT))
                && (!sort.isOfAnything() || !tokens.together(last - 1, last));
    }

    /** Whether a word without marks beside it says that another place follows; a single letter is the East, too. */
    private boolean joinsOn(int at, boolean alone) {
        return joins(at) && (alone || tokens.key(at).length() > 1);
    }

    /** "Moscow or United States": no mark stands beside the word, and no postcode behind it, as behind Oregon. */
    boolean joins(int at) {
        return isAnother(tokens.key(at))
                && tokens.together(at - 1, at)
                && tokens.together(at, at + 1)
                && !tokens.key(at + 1).isEmpty()
                && Character.isLetter(tokens.key(at + 1).charAt(0));
    }

    private boolean isAnother(String key) {
        return words.isAnd(key) || words.is(Kind.ALSO, key);
    }

    private boolean isAnyMarkBetween(int to, int from) {
        if (tokens.mark(to - 1) == '.' && tokens.key(to - 1).length() >= SHORTEST_WORD) { // "U.S.A., Moscow"
            return true;
        }
        for (int i = to - 1; i < from; i++) {
            if (!isOf(tokens.between(i, i + 1), JOINING) || !tokens.inSentence(i, i + 1)) {
                return true;
            }
        }
        return IntStream.range(to, from).anyMatch(this::isNumberOfItem);
    }

    /** "1) Moscow 2) United States". */
    private boolean isNumberOfItem(int at) {
        var key = tokens.key(at);
        char mark = tokens.mark(at);
        boolean number = !key.isEmpty() && key.length() <= LONGEST_NUMBER_OF_ITEM && Character.isDigit(key.charAt(0));
        return (mark == ')' && (number || key.length() == 1)) || (mark == '.' && number);
    }

    private boolean isAnyWordBetween(int to, int from) {
        boolean capitals = isInCapitals(to - 1);
        return IntStream.range(to, from).anyMatch(i -> parts(i, capitals))
                || (IntStream.range(to, from).anyMatch(this::isUnknown) && !isSetOff(to, from));
    }

    /** Whether a word says that a place is another one: one that is known to, or in small letters one that is not known to stand in names. */
    private boolean parts(int at, boolean capitals) {
        var key = tokens.key(at);
        return isAnother(key)
                || words.isVia(key)
                || (sort.isOfAnything() && pointsOn(key))
                || isWordOfSentence(at, capitals);
    }

    private boolean isWordOfSentence(int at, boolean capitals) {
        return capitals && Character.isLowerCase(tokens.text(at, at + 1).charAt(0)) && !isOfNames(tokens.key(at));
    }

    /** Whether a word between two places is neither of names, nor a state, nor such as a postcode: "MOSCOW NEXT USA", "Moscow 2 USA". */
    private boolean isUnknown(int at) {
        var key = tokens.key(at);
        boolean postcode = key.chars().anyMatch(Character::isDigit)
                && (key.length() >= GardensElsewhere.FEWEST_OF_POSTCODE
                        || key.chars().anyMatch(Character::isLetter));
        return !postcode && !isOfNames(key) && !words.states().has(key);
    }

    /** "St. Petersburg, Pinellas County, USA": marks stand on both sides, or a word of places among them. */
    private boolean isSetOff(int to, int from) {
        return (tokens.joined(to - 1, to) && tokens.joined(from - 1, from))
                || IntStream.range(to, from).anyMatch(i -> words.is(Kind.WHERE, tokens.key(i)));
    }

    private boolean isOfNames(String key) {
        return words.is(Kind.WHERE, key)
                || words.is(Kind.TOWN_MARK, key)
                || words.is(Kind.BETWEEN, key)
                || words.is(Kind.INSIDE, key);
    }

    private boolean isInCapitals(int at) {
        return Character.isUpperCase(tokens.text(at, at + 1).charAt(0));
    }

    private boolean pointsOn(String key) {
        return words.is(Kind.TOWARD, key) || words.is(Kind.BUYER, key) || words.is(Kind.FROM, key);
    }

    private static boolean has(String between, String marks) {
        return between.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    /** Whether nothing stands there but blanks, some marks and words. */
    private static boolean isOf(String between, String marks) {
        return between.chars().allMatch(c -> c == ' ' || c == '\u00a0' || c == '\u3000' || marks.indexOf(c) >= 0);
    }
}
