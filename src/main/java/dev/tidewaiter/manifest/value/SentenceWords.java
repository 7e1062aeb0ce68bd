package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.shipment.place.CountryAdjectives;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Terms of all goods that a sentence tells, by {@code manifest/sentence-words.tsv}: "Die Ware ist deutschen Ursprungs". Thread-safe. */
public final class SentenceWords {

    /** Longer than any sentence that tells a term; it bounds the time that a hostile cell takes. */
    private static final int LONGEST = 400;

    private static final int MOST_WORDS = 4;
    private static final int LENGTH_OF_CODE = 2;
    private static final String ENDS = "[.;\\n()（）。、،,，/]";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Where another clause begins before a word. */
    private static final Pattern BEFORE = Pattern.compile("[,，、:：()（）\\[\\]–—]|\\s-\\s");

    /** "U.S.", "U.S.A." */
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\.){2,3}");

    private final Pattern origin;
    private final Pattern made;
    private final Pattern not;
    private final Pattern right;
    private final Pattern behindAlone;
    private final Pattern quality;
    private final Pattern since;
    private final Pattern or;
    private final Pattern all;
    private final Pattern paper;
    private final Pattern numbered;
    private final Pattern clause;
    private final Pattern code;
    private final Pattern cited;
    private final Set<String> laws;
    private final Pattern payment;
    private final Pattern advance;
    private final Pattern packed;
    private final CountryAdjectives adjectives;

    private SentenceWords(WordKinds words, CountryAdjectives adjectives) {
        this.adjectives = adjectives;
        origin = any(words, "origin");
        made = any(words, "made");
        not = any(words, "not");
        right = Pattern.compile(written(words, "right") + "(?<between>(?:\\s+[\\p{L}\\p{M}.]+){0,2})\\s*$", FLAGS);
        behindAlone = any(words, "behind");
        quality = Pattern.compile(written(words, "quality") + "\\s*$", FLAGS);
        since = Pattern.compile(written(words, "since") + "\\s+\\d{4}", FLAGS);
        or = any(words, "or");
        all = any(words, "all");
        paper = any(words, "paper");
        numbered = Pattern.compile(written(words, "number") + "(?=\\s?\\p{L}{0,4}[-/]?\\d)", FLAGS);
        clause = Pattern.compile("[,，、()（）–—]|\\s-\\s|" + written(words, "clause"), FLAGS);
        code = any(words, "code");
        cited = any(words, "cited");
        laws = Set.copyOf(words.of("law"));
        payment = any(words, "payment");
        advance = any(words, "advance");
        packed = Pattern.compile(
                written(words, "packed") + "\\s*:?\\s*(?<count>\\d[\\d.,]*)\\s*(?<package>\\p{L}[\\p{L}\\p{M}]*)",
                FLAGS);
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row of it makes no sense
     */
    public static SentenceWords of(WordLists lists) {
        var words = WordKinds.of(
                lists.list("manifest/sentence-words.tsv"),
                "origin",
                "made",
                "not",
                "right",
                "behind",
                "quality",
                "since",
                "or",
                "all",
                "paper",
                "number",
                "clause",
                "code",
                "cited",
                "law",
                "payment",
                "advance",
                "packed");
        return new SentenceWords(words, CountryAdjectives.ofOrigin(lists));
    }

    private static Pattern any(WordKinds words, String kind) {
        return Pattern.compile(written(words, kind), FLAGS);
    }

    /** Words of scripts that part their words stand by themselves. */
    private static String written(WordKinds words, String kind) {
        return words.anyOf(
                kind,
                word -> Characters.isSpaceless(word.charAt(0))
                        ? Pattern.quote(word)
                        : "(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}\\p{N}])");
    }

    /** The countries that the sentences of a text say the goods come from, in their order; empty where none does. */
    public Set<Country> origins(String text) {
        var told = new LinkedHashSet<Country>();
        if (text.length() > LONGEST) {
            return told;
        }
        for (var sentence : withoutPoints(text).split("\\.\\s|[;\\n。]", -1)) {
            told.addAll(told(numbered.matcher(sentence).replaceAll("#")));
        }
        return told;
    }

    /** "U.S. origin" has no end of a sentence in it. */
    private String withoutPoints(String text) {
        return DOTTED.matcher(text).replaceAll(dotted -> {
            var rest = text.substring(dotted.end()).strip();
            var word = origin.matcher(rest);
            boolean goesOn = word.lookingAt() && !rest.startsWith(":", word.end());
            boolean ends = !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0)) && !goesOn;
            return dotted.group().replace(".", "") + (ends ? ". " : "");
        });
    }

    private Set<Country> told(String sentence) {
        var told = new LinkedHashSet<Country>();
        var behind = made.matcher(sentence);
        while (behind.find()) {
            var country = countryAtStart(sentence.substring(behind.end()), false);
            if (country != null && !isDenied(sentence, behind) && !isPraised(sentence, behind)) {
                told.add(country);
            }
        }
        var word = origin.matcher(sentence);
        while (word.find()) {
            var country = beside(sentence, word);
            if (country != null && !isDenied(sentence, word)) {
                told.add(country);
            }
        }
        return told;
    }

    /**
     * Whether a word denies what stands beside a word for origin: before it or behind it in the same clause, as "US origin and may not be
     * sold on" denies none, nor "No commercial value, US origin". A paper before a colon is the title of what it says.
     */
    private boolean isDenied(String sentence, Matcher word) {
        var before = sentence.substring(0, word.start());
        var behind = clause.split(sentence.substring(word.end()), 2)[0];
        var title = before.substring(before.lastIndexOf(':') + 1);
        var own = clauseBefore(before);
        var with = own + word.group(); // "port of origin" takes the word for origin in
        return not.matcher(with).find()
                || isRight(own, word)
                || not.matcher(behind).find()
                || behindAlone.matcher(behind).find()
                || paper.matcher(title).find()
                || paper.matcher(behind).find();
    }

    /** What stands in the same clause before a word: "not of German, Polish or Czech" goes on over its comma. */
    private String clauseBefore(String before) {
        var parts = BEFORE.split(before, -1);
        var own = parts[parts.length - 1];
        return or.matcher(own).find() ? before : own;
    }

    /** "free of Iranian origin", "refuses products of Iran": with the country between them only before a word for origin. */
    private boolean isRight(String before, Matcher word) {
        var last = right.matcher(before);
        return last.find()
                && (last.group("between").isBlank()
                        || origin.matcher(word.group()).matches());
    }

    /** "quality made in Germany since 1921" tells of a firm. */
    private boolean isPraised(String sentence, Matcher word) {
        return quality.matcher(sentence.substring(0, word.start())).find()
                && since.matcher(sentence.substring(word.end())).find();
    }

    /** Whether a text speaks of all goods, as no description of some does. */
    public boolean isOfAll(String text) {
        return text.indexOf(':') >= 0
                || text.strip().endsWith(".")
                || all.matcher(text).find();
    }

    private @Nullable Country beside(String sentence, Matcher word) {
        var before = countryAtEnd(sentence.substring(0, word.start()), isInCapitals(word.group()));
        return before != null ? before : countryAtStart(sentence.substring(word.end()), true);
    }

    private static boolean isInCapitals(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase);
    }

    /** @param adjective whether an adjective tells it: "products of German makers" are made anywhere */
    private @Nullable Country countryAtStart(String text, boolean adjective) {
        var words = words(text.replaceFirst("^[\\s:：–—-]+", "").split(ENDS, 2)[0]);
        for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
            var country = country(words.subList(0, count), adjective);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** @param capitals whether the words around are in capitals, where IN and TO are words as well */
    private @Nullable Country countryAtEnd(String text, boolean capitals) {
        var parts = text.split(ENDS, -1);
        var words = words(parts[parts.length - 1]);
        for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
            var last = words.subList(words.size() - count, words.size());
            boolean code = count == 1
                    && last.get(0).length() <= LENGTH_OF_CODE
                    && !this.code.matcher(last.get(0)).matches();
            var country = code && capitals ? null : country(last, true);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("[\\s-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private @Nullable Country country(List<String> words, boolean adjective) {
        var name = String.join(" ", words);
        if (name.length() <= LENGTH_OF_CODE && !isInCapitals(name)) {
            return null; // "in" and "of" before "origin"
        }
        var named = Countries.named(name);
        return named == null && adjective && words.size() == 1 ? adjectives.ofWord(name) : named;
    }

    /** Whether the code of a term of delivery is the name of a law as well: "15 CFR Part 744". */
    public boolean isLaw(String code) {
        return laws.contains(code);
    }

    /** Whether a text begins like the place in a law, "Part 744", as it stands behind "15 CFR". */
    public boolean isCitation(String text) {
        return cited.matcher(text).lookingAt();
    }

    /** When something is paid, from the word for it to the end of what is said: "betaling 45 dagen netto"; null where nothing is said of it. */
    public @Nullable String payment(String text) {
        var word = payment.matcher(text.length() > LONGEST ? "" : text);
        if (!word.find()) {
            return null;
        }
        var said = text.substring(word.start())
                .split("\\.\\s|\\.$|[;\\n،。，]|,(?!\\d)", 2)[0]
                .strip();
        boolean tells = Characters.digits(said) > 0 || advance.matcher(said).find();
        return tells ? said : null;
    }

    /** In how many packages all goods are: "PACKED IN 214 CARTONS"; null where it is not said. */
    public @Nullable String packages(String text) {
        var told = packed.matcher(text.length() > LONGEST ? "" : text);
        return told.find() ? told.group("count") + " " + told.group("package") : null;
    }
}
