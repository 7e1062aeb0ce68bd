package dev.tidewaiter.designation.mention;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Takes the endings of cases from names, which Turkish writes behind an apostrophe: Kelvarin'e, Kelvarin'den, Kelvarin'le. */
public final class NameEndings {

    private final Pattern ending;

    private NameEndings(Pattern ending) {
        this.ending = ending;
    }

    /**
     * Reads the endings from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row makes no sense
     */
    public static NameEndings of(WordLists lists) {
        var all = new ArrayList<String>();
        for (var row : lists.list("designation/name-endings.tsv").rows(2)) {
            all.addAll(row.words(1));
        }
        return new NameEndings(Pattern.compile("(?<=\\p{L}{3})['’]" + WordKinds.anyOf(all) + "(?![\\p{L}\\d'’])"));
    }

    /**
     * A text without such endings; the text itself when it has none. In Russian names an apostrophe is a soft sign, as in Vasil'in,
     * so that a text must be read as it stands, too.
     */
    public String without(String text) {
        return text.indexOf('\'') < 0 && text.indexOf('’') < 0
                ? text
                : ending.matcher(text).replaceAll("");
    }
}
