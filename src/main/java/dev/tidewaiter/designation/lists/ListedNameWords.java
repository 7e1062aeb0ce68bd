package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.ProgramRows;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in the cells of lists beside names, by {@code designation/listed-name-words.tsv} and {@code parameters/listed-cell-limits.tsv}
 * of the program's own rules: what a list names must not depend on who reads it.
 */
public final class ListedNameWords {

    /** The words around the names of subsidiaries in a cell of a list. */
    public static final String SUBSIDIARIES = "designation/subsidiary-words.tsv";

    private static final String WORDS = "designation/listed-name-words.tsv";
    private static final String LIMITS = "parameters/listed-cell-limits.tsv";

    /** Those of the program's own rules. */
    public static final ListedNameWords KNOWN = new ListedNameWords(WordLists.bundled());

    /** The lists that are read from the program's own rules only. */
    private static final List<String> LISTS = List.of(WORDS, LIMITS, SUBSIDIARIES);

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** In front of a name, with its colon; or what joins it to the name before. */
    public final Pattern label;

    /** What a list says of a name in brackets of its own, which nobody bears. */
    public final Pattern remark;

    /** Between two names of a person. */
    public final Pattern betweenPersons;

    /** A legal form behind the closing quote of a name; it is the first group. */
    public final Pattern secondForm;

    /** A comma before a firm with a legal form of its own: before it stands another spelling of it, or its owner. */
    public final Pattern nextFirm;

    /** A firm that begins with its legal form. */
    public final Pattern firm;

    /** In front of a name that the list does not believe. */
    public final Pattern doubted;

    /** What lists say behind a name that is no part of it: a birth date, which script it is in, what sort of name it is. */
    public final Pattern saidOfIt;

    /** Between an institution and another one that belongs to it. */
    public final Pattern ofAnother;

    /** What a notice says behind a name that extends the sanction and is no part of the name; to whom else is the group {@code further}. */
    public final Pattern extension;

    /** Before a name in its own letters. */
    public final Pattern script;

    /** The fewest letters of a person's name in Han script. */
    public final int hanOfPerson;

    /** The fewest letters of a firm's name in Han script that has a word of its own. */
    public final int hanOfFirm;

    /** The fewest letters of a firm's name in Han script of whatever words. */
    public final int hanLong;

    /** The fewest words of a name in another script. */
    public final int words;

    /** The parts of an address, from its end, that may hold its country. */
    public final int addressParts;

    /** The most letters of a code, or an abbreviation, that inside a part of an address is no country. */
    public final int countryLetters;

    /** The fewest characters of a number that lists print of somebody. */
    public final int numberLength;

    private ListedNameWords(WordLists lists) {
        var kinds = WordKinds.of(
                lists.list(WORDS),
                "label",
                "between-persons",
                "and",
                "form",
                "form-behind-quote",
                "doubted",
                "born",
                "behind-dash",
                "in-brackets",
                "only-in-brackets",
                "script",
                "belongs-behind-dash",
                "belongs",
                "extends",
                "extended");
        var and = kinds.anyOf("and");
        label = Pattern.compile("^(?:" + kinds.anyOf("label") + "|" + and + " (?=\\p{Lu}))");
        remark = Pattern.compile(
                "\\s*\\(\\s*" + kinds.anyOf("only-in-brackets") + "\\s*\\)\\s*$", Pattern.CASE_INSENSITIVE);
        betweenPersons = Pattern.compile(" " + kinds.anyOf("between-persons") + " ");
        secondForm = Pattern.compile("[\"”’»]\\s*[–—-]?\\s+(" + kinds.anyOf("form-behind-quote") + "\\s)", ANY_CASE);
        nextFirm = Pattern.compile(",\\s+(?:" + and + " )?(?=" + kinds.anyOf("form") + "\\s+\\p{L}{3})");
        firm = Pattern.compile(kinds.anyOf("form") + "\\s.*");
        doubted = Pattern.compile("^" + kinds.anyOf("doubted") + " ", Pattern.CASE_INSENSITIVE);
        saidOfIt = Pattern.compile(
                "^" + and + " |,? " + kinds.anyOf("born") + " .*| [–-] " + kinds.anyOf("behind-dash") + "\\)?$| ?\\("
                        + kinds.anyOf("in-brackets") + "[^)]*\\)?",
                Pattern.CASE_INSENSITIVE);
        ofAnother = Pattern.compile(
                "\\. " + kinds.anyOf("belongs-behind-dash") + " [–-] |, " + and + " " + kinds.anyOf("belongs") + " ",
                Pattern.CASE_INSENSITIVE);
        extension = Pattern.compile(
                ",? " + and + " (?<further>" + kinds.anyOf("extends") + " " + kinds.anyOf("extended")
                        + "(?![\\p{L}\\p{M}\\p{N}]).*)",
                Pattern.CASE_INSENSITIVE);
        script = Pattern.compile("^" + kinds.anyOf("script") + " ?: ?", Pattern.CASE_INSENSITIVE);
        var limits = new WordLimits(
                lists.list(LIMITS),
                "han-of-person",
                "han-of-firm",
                "han-long",
                "words",
                "address-parts",
                "country-letters",
                "number");
        hanOfPerson = limits.value("han-of-person");
        hanOfFirm = limits.value("han-of-firm");
        hanLong = limits.value("han-long");
        words = limits.value("words");
        addressParts = limits.value("address-parts");
        countryLetters = limits.value("country-letters");
        numberLength = limits.value("number");
    }

    /** Whether a path of a rules folder is that of a list which is read from the program's own rules only. */
    public static boolean isList(String path) {
        return LISTS.stream().anyMatch(list -> path.equals(WordLists.path(list)));
    }

    /** Where a folder says otherwise than the program's own rules, which nobody would read. */
    public static List<WordProblem> problems(WordLists lists) {
        return ProgramRows.otherwise(lists, LISTS, "tells names in lists", "reads lists");
    }
}
