package dev.tidewaiter.wordlist;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells a citation from words that only hold its place. */
public final class Citation {

    /** Words of which alone a text that only holds a place consists, such as "see file" or "to be confirmed". */
    private static final Set<String> PLACEHOLDERS = Set.of(
            ("tbd tba tbc todo to do fixme xxx xx na none nil unknown pending be determined defined confirmed added"
                            + " verified checked law the this that our my and or of in on from see cf above below ditto same as"
                            + " before later here there ask check file files folder attached attachment email mail link url"
                            + " website internet web site page document documents doc text note notes memo source citation"
                            + " reference regulation regulations rule rules yet soon not no who what when where is are it me us"
                            + " we you he she they him her find found look up lookup fix add insert fill missing needed required"
                            + " open draft wait waiting internal intern legal lawyer lawyers compliance colleague office team"
                            + " department desk boss manager someone somebody something folgt siehe noch offen unbekannt keine"
                            + " quelle suivre voir inconnu pendiente ver desconocido"
                            // who makes law, without the law
                            + " completed complete done work progress asap compléter wird nachgereicht nachzureichen nachtragen"
                            + " bis ofac ofsi eu un uk usa fincen mofcom commerce treasury")
                    .split(" "));

    /** A text that begins so asks for work. */
    private static final Set<String> TO_BE_DONE = Set.of("fixme", "tbd", "tba", "tbc");

    /** The same, which is an everyday word of Spanish and Portuguese unless it is shouted or has a colon. */
    private static final Pattern TODO = Pattern.compile("^\\W*(TODO\\b|[Tt]odo\\s*:)");

    /** No law is called so, whatever is still to be done, and by whom. */
    private static final Pattern TO_BE =
            Pattern.compile("^\\W*(?:(?:still|yet)\\s+)?to be\\s", Pattern.CASE_INSENSITIVE);

    /** Numbers of acts and paragraphs, which are found without a word: 2021/821, § 744.3. */
    private static final Pattern NUMBER_OF_LAW = Pattern.compile("\\d/\\d|§\\s*\\d");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private Citation() {}

    /** Whether a text names something that can be looked up. */
    public static boolean names(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return !words.isEmpty()
                && !TO_BE_DONE.contains(words.get(0))
                && !TODO.matcher(text).find()
                && !TO_BE.matcher(text).find()
                && (text.chars().anyMatch(Character::isLetter)
                        || NUMBER_OF_LAW.matcher(text).find())
                && words.stream().anyMatch(word -> !PLACEHOLDERS.contains(word));
    }
}
