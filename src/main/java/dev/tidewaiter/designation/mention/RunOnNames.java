package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.lists.ListCountries;
import dev.tidewaiter.designation.threshold.AddressThresholds;
import dev.tidewaiter.names.search.FoldedWord;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be the name where a town runs on behind it without a mark: the words up to a legal form, or those in front of the
 * country at the end and a town of one or two words before it. Each may also be a piece of one name.
 */
final class RunOnNames {

    /** A name, a town and a country or a legal form have one word each at least. */
    private static final int FEWEST_WORDS = 3;

    private RunOnNames() {}

    /** The pieces besides the whole text; mostly none. Never fails. */
    static List<String> of(String text, AddressThresholds thresholds) {
        if (text.length() > LongCell.MOST_LETTERS) {
            return List.of();
        }
        var ends = ends(text);
        if (ends.size() < FEWEST_WORDS) {
            return List.of();
        }
        List<String> pieces = List.of();
        int form = lastOfLegalForm(text, ends);
        if (form > 0 && distinguishes(text.substring(ends.get(form)))) {
            pieces = new ArrayList<>(2);
            pieces.add(text.substring(0, ends.get(form)));
            // another party may follow, of two words at least
            if (ends.size() - form > 2) {
                pieces.add(text.substring(ends.get(form)).strip());
            }
        }
        int country = words(ends, wordsOfCountry(text, thresholds.countryWords()));
        if (country == 0) {
            return pieces;
        }
        pieces = pieces.isEmpty() ? new ArrayList<>(4) : pieces;
        int town = ends.size() - 1 - country;
        for (int last = town; last > 0 && town - last <= thresholds.townWords(); last--) {
            if (distinguishes(text.substring(ends.get(last)))) {
                pieces.add(text.substring(0, ends.get(last)));
            }
        }
        return pieces;
    }

    /** Whether something besides places runs on; places weigh little in the name as a whole. */
    private static boolean distinguishes(String rest) {
        for (var word : FoldedWord.of(rest)) {
            if (word.isDistinguishing() && !word.text().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static int words(List<Integer> ends, int words) {
        return Math.min(words, ends.size() - 2);
    }

    /** Where each run of characters between blanks ends. */
    private static List<Integer> ends(String text) {
        var ends = new ArrayList<Integer>(8);
        for (int i = 1; i <= text.length(); i++) {
            boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (blank && !Character.isWhitespace(text.charAt(i - 1))) {
                ends.add(i);
            }
        }
        return ends;
    }

    /** The last word of a legal form that stands inside the text, behind a name and before words that are none; 0 for none. */
    private static int lastOfLegalForm(String text, List<Integer> ends) {
        int form = 0;
        for (int i = 1; i < ends.size(); i++) {
            var words = FoldedWord.of(text.substring(ends.get(i - 1), ends.get(i)));
            if (!words.isEmpty() && words.stream().allMatch(FoldedWord::isLegalForm)) {
                form = i;
            } else if (form > 0 && !words.isEmpty()) {
                return words.get(0).isDistinguishing() || !words.get(0).place().isEmpty() ? form : 0;
            }
        }
        return 0;
    }

    private static int wordsOfCountry(String text, int most) {
        int blank = text.length();
        for (int words = 1; words <= most; words++) {
            blank = text.lastIndexOf(' ', blank - 1);
            if (blank < 0) {
                return 0;
            }
            int from = blank + 1;
            if (!isCode(text, from)
                    && !ListCountries.named(text.substring(from)).isEmpty()) {
                return words;
            }
        }
        return 0;
    }

    /** Two letters at the end are more often a form, a title or a mark such as Sr. than the code of a country. */
    private static boolean isCode(String text, int from) {
        return text.chars().skip(from).filter(Character::isLetter).count() <= 2;
    }
}
