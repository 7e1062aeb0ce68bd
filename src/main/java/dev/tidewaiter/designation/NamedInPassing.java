package dev.tidewaiter.designation;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.designation.evidence.MatchThresholds;
import dev.tidewaiter.designation.mention.AnchorWords;
import dev.tidewaiter.designation.mention.HanNames;
import dev.tidewaiter.designation.mention.LongCell;
import dev.tidewaiter.designation.mention.TextThresholds;
import dev.tidewaiter.designation.mention.WebNames;
import dev.tidewaiter.designation.mention.WholeMentions;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whom a text names among other words: a remark, a mark on a package, a long cell. What it says must be a listed name from end to
 * end, as anything may stand around it. Remembers what it found.
 */
final class NamedInPassing {

    private static final int REMEMBERED = 20_000;

    /**
     * Whom a text names.
     *
     * @param compared the names, mostly none
     * @param whole    whether all of the text was looked through; one made of words of listed names may hold too many
     */
    record Found(List<NameComparison> compared, boolean whole) {
        static final Found NOBODY = new Found(List.of(), true);

        Found only(Predicate<NameComparison> which) {
            return compared.isEmpty()
                    ? this
                    : new Found(compared.stream().filter(which).toList(), whole);
        }
    }

    private static final String[] NO_WORDS = {};

    /** A shorter word tells nobody where nothing but a legal form or a role is beside it. */
    private static final int SHORTEST_TELLING = 4;

    /** A tag of HTML, which cells taken from web pages hold between the words of a name. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");

    private final AnchorWords anchors;
    private final WebNames web;
    private final HanNames han;
    private final WholeMentions whole;
    private final BiFunction<String, Double, List<NameComparison>> like;
    private final MatchThresholds thresholds;
    private final TextThresholds inTexts;
    private final ClearingCache<String, Found> loosely = new ClearingCache<>(REMEMBERED, text -> find(text, true));
    private final ClearingCache<String, Found> strictly = new ClearingCache<>(REMEMBERED, text -> find(text, false));

    /**
     * Looks for the names of an index.
     *
     * @param indexes where the words to look for are kept
     * @param like    what a text is like at least so much
     */
    NamedInPassing(
            List<IndexedName> names,
            NameIndexes indexes,
            SearchWords words,
            BiFunction<String, Double, List<NameComparison>> like,
            MatchThresholds thresholds) {
        this.inTexts = thresholds.inTexts();
        this.anchors = new AnchorWords(names, indexes, inTexts);
        this.web = words.web();
        this.han = new HanNames(names, words.han(), inTexts);
        this.whole = words.whole();
        this.like = like;
        this.thresholds = thresholds;
    }

    /** Whom a remark or the like names. */
    Found in(String text) {
        return mayName(text) ? loosely.get(text) : Found.NOBODY;
    }

    /** Whom the text of a field names. Goods bear the names of ships and short ones of firms, streets and ports those of people. */
    Found in(Value text) {
        boolean goods = text.field() == Field.DESCRIPTION;
        if (!goods && !bearsOthersNames(text.field())) {
            return in(text.text());
        }
        var found = mayName(text.text()) ? strictly.get(text.text()) : Found.NOBODY;
        return found.only(comparison -> (goods && isPerson(comparison)) || isUnmistakable(comparison));
    }

    private static boolean bearsOthersNames(Field field) {
        return field.attribute() == Field.Attribute.ADDRESS
                || switch (field) {
                    case PORT_OF_LOADING, PORT_OF_DISCHARGE, TRANSSHIPMENT_PORT, MODEL, PART_NUMBER, SHIPMENT -> true;
                    default -> false;
                };
    }

    /** Whom a cell for a party names among other words; nobody where it is no longer than a name. */
    List<NameComparison> inLong(String cell) {
        if (!han.in(cell).isEmpty()) {
            return loosely.get(cell).compared();
        }
        if (!isText(cell) || !mayName(cell)) {
            return List.of();
        }
        return LongCell.is(cell)
                ? loosely.get(cell).compared()
                : strictly.get(cell).only(this::isUnmistakable).compared();
    }

    private boolean mayName(String text) {
        return anchors.isIn(text) || WebNames.mayBeIn(text) || !han.in(text).isEmpty();
    }

    private boolean isText(String cell) {
        int least = inTexts.words();
        int words = cell.length() > inTexts.letters() ? least : 1;
        for (int i = 1; i < cell.length() && words < least; i++) {
            words += Character.isWhitespace(cell.charAt(i)) && !Character.isWhitespace(cell.charAt(i - 1)) ? 1 : 0;
        }
        return words >= least;
    }

    private static boolean isPerson(NameComparison comparison) {
        return comparison.listed().bearer() == IndexedName.Bearer.PERSON;
    }

    /** Whether a name is no part of a longer one by chance: it has its legal form beside it, or three words and all of them. */
    private boolean isUnmistakable(NameComparison comparison) {
        int words = 0;
        for (var part : comparison.parts()) {
            if (part.kind() == NamePart.Kind.MISSING) {
                return comparison.legalFormsAgree();
            }
            boolean counts =
                    part.kind() != NamePart.Kind.LEGAL_FORM && !part.listed().isEmpty();
            words += counts ? part.listed().split(" ", -1).length : 0;
        }
        return words >= inTexts.nameWords() || comparison.legalFormsAgree();
    }

    /** Whether two words are alike, and they are not one and a town; a letter by itself, as in "time, h", is none. */
    private boolean saysTwoWords(NameComparison comparison) {
        int words = 0;
        for (var part : comparison.parts()) {
            boolean alike = part.kind() != NamePart.Kind.LEGAL_FORM
                    && part.kind() != NamePart.Kind.MISSING
                    && (letters(part.query()) >= thresholds.unmistakable()
                            || letters(part.query()) * 3
                                    >= letters(part.listed()) * 2); // "Aurora" is no "Aurora Capital"
            for (var word : alike ? part.listed().split(" ", -1) : NO_WORDS) {
                words += word.length() > 1 ? 1 : 0;
            }
        }
        return words > 1 && (comparison.ownWords() > 1 || isWhole(comparison));
    }

    private Found find(String written, boolean loose) {
        var text = written.indexOf('<') < 0 ? written : TAG.matcher(written).replaceAll(" ");
        var found = new ArrayList<NameComparison>(0);
        var runs = anchors.around(text, loose);
        for (var run : runs.texts()) {
            add(run, this::saysTwoWords, found);
        }
        for (var name : web.in(text)) {
            addWeb(name, found);
        }
        for (var name : han.in(text)) {
            add(name, comparison -> true, found);
        }
        if (loose) {
            addWhole(text, found);
        }
        return new Found(List.copyOf(found), runs.whole());
    }

    /** Names that stand by themselves, as in a cell for a party: one telling word is enough where a legal form or a role is beside it. */
    private void addWhole(String text, List<NameComparison> found) {
        for (var mention : whole.in(text)) {
            if (!anchors.isIn(mention.text())) {
                continue;
            }
            for (var comparison : like.apply(mention.text(), thresholds.strong())) {
                boolean says = saysTwoWords(comparison)
                        || (isPerson(comparison) ? saysFamilyName(comparison) : mention.told());
                if (says && accuses(comparison)) {
                    found.add(comparison);
                }
            }
        }
    }

    private boolean accuses(NameComparison comparison) {
        return comparison.carrier().compareTo(Carrier.DISTINGUISHING_WORDS) <= 0
                && (comparison.spelledAlike() || isPerson(comparison))
                && comparison.distinctness() >= thresholds.distinct()
                && comparison.parts().stream().anyMatch(part -> letters(part.query()) >= SHORTEST_TELLING);
    }

    /** Whether a long family name is alike beside an initial. */
    private boolean saysFamilyName(NameComparison comparison) {
        boolean initial = false;
        boolean family = false;
        for (var part : comparison.parts()) {
            initial |= part.kind() == NamePart.Kind.INITIAL;
            family |= part.kind() == NamePart.Kind.SAME
                    && letters(part.query()) >= thresholds.ofPieces().letters();
        }
        return initial && family && comparison.score() >= thresholds.person();
    }

    /** A domain is one word where the name has several, so the rare one of them is shown; whether it is looked at, the rules say. */
    private void addWeb(String name, List<NameComparison> found) {
        int letters = thresholds.ofPieces().letters();
        for (var comparison : like.apply(name, thresholds.shown())) {
            boolean whole = isNamed(comparison)
                    && comparison.score() >= thresholds.person()
                    && (comparison.ownWords() > 1 || comparison.listed().text().length() >= letters);
            boolean rareWord = name.length() >= letters && comparison.spelledAlike() && name.indexOf(' ') < 0;
            if (whole || rareWord) {
                found.add(comparison);
            }
        }
    }

    private void add(String name, Predicate<NameComparison> tells, List<NameComparison> found) {
        for (var comparison : like.apply(name, thresholds.person())) {
            if (isNamed(comparison) && tells.test(comparison)) {
                found.add(comparison);
            }
        }
    }

    private boolean isNamed(NameComparison comparison) {
        return comparison.carrier().compareTo(Carrier.DISTINGUISHING_WORDS) <= 0
                && comparison.score() >= thresholds.almostExact()
                && (comparison.distinctness() >= thresholds.ofPieces().distinctness() || isWhole(comparison))
                && !comparison.onlyTradeWords();
    }

    /** Whether it is all of a listed name to the last letter, and long: such a one stands nowhere by chance, though it holds a town. */
    private boolean isWhole(NameComparison comparison) {
        int letters = 0;
        for (var part : comparison.parts()) {
            if (part.kind() == NamePart.Kind.MISSING) {
                return false;
            }
            letters += part.kind() == NamePart.Kind.LEGAL_FORM
                    ? 0
                    : Math.min(letters(part.listed()), letters(part.query())); // one word may stand for two of the list
        }
        return comparison.score() >= thresholds.exact()
                && comparison.distinctness() >= thresholds.distinct()
                && letters >= inTexts.wholeLetters();
    }

    private static int letters(String words) {
        return words.replace(" ", "").length();
    }
}
