package dev.tidewaiter.shipment.place;

import dev.tidewaiter.wordlist.WordKinds;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that have the shape of the codes of banks, and the sentences in which they stand: "SWIFT ONLY BY 31 DEC". */
final class BankWords {

    private static final Pattern BETWEEN = Pattern.compile("[ -]");

    private final Set<String> words;
    private final List<String> endings;

    /** What follows the number of a day, or of days: a month, "working days". */
    private final Pattern day;

    /**
     * Reads them.
     *
     * @param words   that look like codes, or like the letters of a country in one
     * @param days    what stands behind the number of a day or of days
     * @param alone   the same, which counts where no word follows, or one that follows no verb: "by 24 May", but not "24 may be used"
     * @param after   words that follow no verb: "by 24 May at the latest"
     * @param endings words that end as a code does
     */
    BankWords(
            Collection<String> words,
            Collection<String> days,
            Collection<String> alone,
            Collection<String> after,
            Collection<String> endings) {
        this.words = Set.copyOf(words);
        this.endings =
                endings.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
        this.day = Pattern.compile("(?iu)[ -](?:(?:" + WordKinds.anyOf(days) + ")(?![\\p{L}\\d])|(?:"
                + WordKinds.anyOf(alone) + ")(?![\\p{L}\\d])(?:(?!\\s*\\p{L})|(?=\\s+(?:" + WordKinds.anyOf(after)
                + ")(?![\\p{L}\\d]))))");
    }

    boolean is(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether what looks like a code begins with such a word. */
    boolean begin(@Nullable String code) {
        return code != null && is(BETWEEN.split(code, 2)[0]);
    }

    /** Whether what looks like a code without a label, all of it capitals, is a word that ends so: "MUMBIRTHDAY". */
    boolean end(String code) {
        return endings.stream().anyMatch(code::endsWith);
    }

    /** Whether the groups of a code are the words of a sentence: "2015 BY TRUCK", "HERN BY 31 DEC", "HERN BY 15 days". */
    boolean areSentence(String code, String behind) {
        var groups = BETWEEN.split(code, -1);
        var last = groups[groups.length - 1];
        boolean number = groups.length > 2 && groups[2].chars().allMatch(Character::isDigit);
        int numbered = groups.length > 2 ? groups[0].length() + groups[1].length() + groups[2].length() + 2 : 0;
        boolean word = last.length() > 2 && last.chars().allMatch(Character::isLetter) && !last.endsWith("XXX");
        return groups[0].chars().allMatch(Character::isDigit)
                || (number ? day.matcher(code.substring(numbered) + behind).lookingAt() : word);
    }
}
