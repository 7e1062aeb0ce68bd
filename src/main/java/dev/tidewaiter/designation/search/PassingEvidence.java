package dev.tidewaiter.designation.search;

import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.designation.threshold.TextThresholds;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.search.FoldedWord;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a likeness with a listed name must say that stands among other words. */
final class PassingEvidence {

    private static final String[] NO_WORDS = {};

    private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})\\p{Lu}(?:\\p{Ll}?\\.|\\s+\\p{Lu}(?!\\p{L}))");

    private final MatchThresholds thresholds;
    private final TextThresholds inTexts;
    private final boolean abbreviated;

    /** @param abbreviated whether the abbreviation of a trade says what its words say */
    PassingEvidence(MatchThresholds thresholds, boolean abbreviated) {
        this.abbreviated = abbreviated;
        this.thresholds = thresholds;
        this.inTexts = thresholds.mentions().texts();
    }

    static boolean isPerson(NameComparison comparison) {
        return comparison.listed().bearer() == Bearer.PERSON;
    }

    /** Whether a name is no part of a longer one by chance: it has its legal form beside it, or three words and all of them. */
    boolean isUnmistakable(NameComparison comparison) {
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

    /**
     * Whether it can only be the firm, whatever stands around it: all of its name but the town, in the letters of the list and with a rare
     * word, in two words or beside its legal form; or its rare word and its town side by side.
     */
    boolean isThatFirm(NameComparison comparison) {
        if (comparison.listed().bearer() != Bearer.ORGANISATION || !comparison.spelledAlike()) {
            return false;
        }
        int words = 0;
        int letters = 0;
        boolean town = false;
        boolean rare = false;
        for (var part : comparison.parts()) {
            if (part.kind() == NamePart.Kind.EXTRA) {
                return false;
            }
            if (part.kind() == NamePart.Kind.MISSING || part.kind() == NamePart.Kind.LEGAL_FORM) {
                continue;
            }
            letters += Math.min(letters(part.listed()), letters(part.query()));
            for (var word : part.listed().split(" ", -1)) {
                boolean place = isPlace(word);
                town |= place;
                rare |= !place
                        && word.length() >= thresholds.mentions().pieces().letters();
                words++;
            }
        }
        boolean distinct =
                comparison.distinctness() >= thresholds.mentions().pieces().distinctness();
        if (comparison.carrier() != Carrier.WHOLE_NAME) {
            return comparison.carrier() == Carrier.DISTINGUISHING_WORDS && distinct && town && rare;
        }
        return comparison.legalFormsAgree()
                ? letters >= inTexts.telling()
                        && comparison.distinctness() >= thresholds.words().distinct()
                : distinct && words > 1 && letters >= inTexts.wholeLetters();
    }

    /** Whether it says several words of a firm's name and nothing else, as firms call their web sites: "mile-haoxiang". */
    boolean saysOnlyItsWords(NameComparison comparison) {
        return comparison.listed().bearer() == Bearer.ORGANISATION
                && comparison.spelledAlike()
                && comparison.carrier().compareTo(Carrier.DISTINGUISHING_WORDS) <= 0
                && comparison.distinctness() >= thresholds.mentions().pieces().distinctness()
                && comparison.parts().stream().noneMatch(part -> part.kind() == NamePart.Kind.EXTRA)
                && comparison.parts().stream().filter(PassingEvidence::isAlike).count() > 1;
    }

    private static boolean isAlike(NamePart part) {
        return part.kind() != NamePart.Kind.MISSING && part.kind() != NamePart.Kind.LEGAL_FORM;
    }

    /** Whether it is all of a firm's name, with nothing beside it but a town, and a word that few have. */
    boolean isAllButTown(NameComparison comparison) {
        int longest = 0;
        int words = 0;
        for (var part : comparison.parts()) {
            boolean extra = part.kind() == NamePart.Kind.EXTRA;
            if (extra && !isPlace(part.query())) {
                return false;
            }
            if (!extra && part.kind() != NamePart.Kind.MISSING && part.kind() != NamePart.Kind.LEGAL_FORM) {
                words++;
                longest = Math.max(longest, letters(part.query()));
            }
        }
        return isThatFirm(comparison)
                || (comparison.listed().bearer() == Bearer.ORGANISATION
                        && comparison.carrier() == Carrier.WHOLE_NAME
                        && comparison.spelledAlike()
                        && comparison.distinctness()
                                >= thresholds.mentions().pieces().distinctness()
                        && (words > 1
                                || longest >= thresholds.mentions().pieces().letters()));
    }

    /** Whether it is all of a firm's name in several words, with nothing beside it but a legal form. */
    boolean isAllOfAFirm(NameComparison comparison) {
        boolean other = comparison.parts().stream()
                .anyMatch(part -> part.kind() == NamePart.Kind.MISSING || part.kind() == NamePart.Kind.EXTRA);
        int letters = comparison.parts().stream()
                .filter(part -> part.kind() != NamePart.Kind.LEGAL_FORM)
                .mapToInt(part -> Math.min(letters(part.listed()), letters(part.query())))
                .sum();
        return !other
                && comparison.listed().bearer() == Bearer.ORGANISATION
                && comparison.spelledAlike()
                && comparison.ownWords() > 1
                && letters >= inTexts.wholeLetters();
    }

    /** Whether a text holds the name of a town as a word. */
    static boolean holdsPlace(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+", -1)).anyMatch(word -> !word.isEmpty() && isPlace(word));
    }

    /** What stands before the towns at the end of a name, "JSC Kelvarin" of "JSC Kelvarin Ufa"; nothing where there are none. */
    static String beforePlaces(String name) {
        int end = name.length();
        for (int blank = name.lastIndexOf(' '); blank > 0; blank = name.lastIndexOf(' ', end - 1)) {
            if (!isPlace(name.substring(blank + 1, end))) {
                break;
            }
            end = blank;
        }
        return end < name.length() ? name.substring(0, end) : "";
    }

    private static boolean isPlace(String word) {
        return FoldedWord.of(word).stream().noneMatch(folded -> folded.place().isEmpty());
    }

    /** Whether two words are alike, and they are not one and a town; a letter by itself, as in "time, h", is none. */
    boolean saysTwoWords(NameComparison comparison) {
        int words = 0;
        for (var part : comparison.parts()) {
            boolean alike = isAlike(part)
                    && (standsForPhrase(part)
                            || letters(part.query()) >= thresholds.words().unmistakable()
                            || letters(part.query()) >= letters(part.listed()) * inTexts.alikeShare());
            for (var word : alike ? part.listed().split(" ", -1) : NO_WORDS) {
                words += word.length() > 1 ? 1 : 0;
            }
        }
        return words > 1 && (comparison.ownWords() > 1 || isWhole(comparison));
    }

    boolean accuses(NameComparison comparison) {
        return comparison.carrier().compareTo(Carrier.DISTINGUISHING_WORDS) <= 0
                && (comparison.spelledAlike() || isPerson(comparison))
                && comparison.distinctness() >= thresholds.words().distinct()
                && comparison.parts().stream().anyMatch(part -> letters(part.query()) >= inTexts.telling());
    }

    /**
     * Whether it is the one rare word of a firm, long and beside a legal form of its own, though the words of its trade are missing: "JSC
     * Kelvarin" for JSC SPE Kelvarin.
     */
    boolean saysRareWord(NameComparison comparison) {
        return comparison.carrier() == Carrier.ONE_WORD
                && comparison.listed().bearer() == Bearer.ORGANISATION
                && comparison.spelledAlike()
                && comparison.legalFormsAgree()
                && comparison.distinctness() >= thresholds.words().distinct()
                && comparison.parts().stream().noneMatch(part -> part.kind() == NamePart.Kind.EXTRA)
                && comparison.parts().stream()
                        .anyMatch(part -> part.kind() == NamePart.Kind.SAME
                                && letters(part.query())
                                        >= thresholds.mentions().pieces().letters());
    }

    /** Whether a long family name is alike beside an initial. */
    boolean saysFamilyName(NameComparison comparison) {
        boolean initial = false;
        boolean family = false;
        for (var part : comparison.parts()) {
            initial |= part.kind() == NamePart.Kind.INITIAL;
            family |= part.kind() == NamePart.Kind.SAME
                    && letters(part.query()) >= thresholds.mentions().pieces().letters();
        }
        return initial && family && comparison.score() >= thresholds.likeness().person();
    }

    /** Whether a text holds initials that are written as such: a capital with a point, or two capitals by themselves. */
    static boolean holdsInitials(String text) {
        return INITIALS.matcher(text).find();
    }

    /** "Heron LLP, stock of Kelvarin LLC": two legal forms with a name between them are those of two firms, whatever else stands there. */
    static boolean holdsTwoForms(String cell) {
        boolean form = false;
        boolean named = false;
        for (var word : FoldedWord.of(cell)) {
            if (word.isLegalForm() && form && named) {
                return true;
            }
            form |= word.isLegalForm();
            named |= form && word.isDistinguishing();
        }
        return false;
    }

    /** Whether it is a person by a long family name that few have, and by initials of which all agree. */
    boolean saysInitials(NameComparison comparison) {
        return isPerson(comparison)
                && saysFamilyName(comparison)
                && comparison.carrier().compareTo(Carrier.DISTINGUISHING_WORDS) <= 0
                && comparison.distinctness() >= thresholds.mentions().pieces().distinctness()
                && comparison.parts().stream().noneMatch(part -> part.kind() == NamePart.Kind.EXTRA);
    }

    boolean isNamed(NameComparison comparison) {
        return comparison.carrier().compareTo(Carrier.DISTINGUISHING_WORDS) <= 0
                && comparison.score() >= thresholds.likeness().almostExact()
                && (comparison.distinctness() >= thresholds.mentions().pieces().distinctness() || isWhole(comparison))
                && !comparison.onlyTradeWords();
    }

    /** Whether it is all of a listed name to the last letter, and long: such a one stands nowhere by chance, though it holds a town. */
    private boolean isWhole(NameComparison comparison) {
        int letters = 0;
        for (var part : comparison.parts()) {
            if (part.kind() == NamePart.Kind.MISSING) {
                return false;
            }
            if (standsForPhrase(part)) {
                letters += letters(part.listed());
            } else if (part.kind() != NamePart.Kind.LEGAL_FORM) {
                letters += Math.min(
                        letters(part.listed()), letters(part.query())); // one word may stand for two of the list
            }
        }
        return comparison.score() >= thresholds.words().exact()
                && comparison.distinctness() >= thresholds.words().distinct()
                && letters >= inTexts.wholeLetters();
    }

    /** Whether it is the usual abbreviation of several words, "TD" for a trading house: it says what they say. */
    private boolean standsForPhrase(NamePart part) {
        return abbreviated
                && part.kind() == NamePart.Kind.SAME
                && letters(part.query()) > 1
                && part.listed().indexOf(' ') > 0
                && letters(part.query()) <= part.listed().split(" ", -1).length;
    }

    private static int letters(String words) {
        return words.replace(" ", "").length();
    }
}
