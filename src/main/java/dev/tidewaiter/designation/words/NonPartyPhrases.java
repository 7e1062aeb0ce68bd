package dev.tidewaiter.designation.words;

import dev.tidewaiter.designation.address.AddressComponent;
import dev.tidewaiter.designation.address.AddressLexicon;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell for a party says without naming anybody: "same", "0", "TRUE", "как выше". Immutable. */
public final class NonPartyPhrases {

    static final String AROUND = " .:;,*-_/\\()[]{}<>\"'";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ .:-]+");

    /** Letters of forms that stand in names and hardly ever in sentences: Ltd, GmbH, SARL. */
    private static final int SHORTEST_FORM = 3;

    private static final int LONGEST_FORM = 4;

    private final Set<String> words = new HashSet<>();

    /** Labels that mean a name, which a firm may stand behind: "consignee name". */
    private final Set<String> nameLabels = new HashSet<>();

    /** Words that say whose the party behind them is: "our". */
    private final Set<String> owners = new HashSet<>();

    /** What a text begins with that goes on with anything, by its first letter. */
    private final Map<Character, List<String>> beginnings = new HashMap<>();

    private final AddressLexicon addresses;
    private final int fewestDigits;
    private final int fewestAlike;
    private final int longestAbbreviation;
    private final OwnCodes codes;

    private NonPartyPhrases(WordLimits shapes, WordList countingSigns, AddressLexicon addresses) {
        this.addresses = addresses;
        this.fewestDigits = shapes.value("fewest-digits");
        this.fewestAlike = shapes.value("fewest-alike");
        this.longestAbbreviation = shapes.value("longest-abbreviation");
        this.codes = new OwnCodes(shapes, countingSigns);
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static NonPartyPhrases of(WordLists lists, AddressLexicon addresses) {
        var nobody = new NonPartyPhrases(
                new WordLimits(
                        lists.list("designation/nobody-shapes.tsv"),
                        "fewest-digits",
                        "fewest-alike",
                        "longest-abbreviation",
                        "shortest-code",
                        "most-letters-of-code",
                        "shortest-number-of-register",
                        "most-zeros-of-register"),
                lists.list("designation/counting-signs.tsv"),
                addresses);
        for (var row : lists.list("designation/nobody-words.tsv").rows(1)) {
            row.words(0).forEach(word -> nobody.add(word.toLowerCase(Locale.ROOT)));
        }
        return nobody;
    }

    private void add(String word) {
        if (word.endsWith("~")) {
            owners.add(word.substring(0, word.length() - 1));
            return;
        }
        boolean label = word.endsWith("+");
        if (label) {
            nameLabels.add(word.substring(0, word.length() - 1));
        }
        if (label || word.endsWith("*")) {
            beginnings
                    .computeIfAbsent(word.charAt(0), letter -> new ArrayList<>(4))
                    .add(word.substring(0, word.length() - 1));
        } else {
            words.add(word);
        }
    }

    private boolean begins(String text) {
        var beginning = text.isEmpty() ? null : beginnings.get(text.charAt(0));
        for (int i = 0; beginning != null && i < beginning.size(); i++) {
            var word = beginning.get(i);
            if (text.startsWith(word)) {
                var rest = text.substring(word.length());
                if (word.endsWith(":") ? isAddress(rest) : !(nameLabels.contains(word) && isFirm(rest))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What stands behind the longest words that a cell begins with and that name nobody, as it stands in the cell: whoever is named in it must be
     * looked for without them. Empty for most cells.
     */
    public String behind(String cell) {
        var small = cell.toLowerCase(Locale.ROOT);
        int from = cell.length() - bareEnd(small).length();
        if (small.length() != cell.length() || from >= cell.length()) {
            return "";
        }
        int longest = 0;
        for (var word : beginnings.getOrDefault(small.charAt(from), List.of())) {
            longest = small.startsWith(word, from) ? Math.max(longest, word.length()) : longest;
        }
        return longest == 0 ? "" : cell.substring(from + longest).strip();
    }

    private static String bareEnd(String text) {
        int from = 0;
        while (from < text.length() && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    /**
     * Whether the first part of what stands behind a label is a firm, "Consignee name Heron GmbH, Wien": a name and a short legal form behind it.
     * In a sentence two letters, or a form spelled out, are other words: "consignee name as per LC", "by our company"; and a sentence that
     * promises the name names nobody, whoever is to tell it: "to be advised by Heron GmbH".
     */
    private boolean isFirm(String rest) {
        var told = bare(rest);
        if (begins(told) || words.stream().anyMatch(word -> word.indexOf(' ') > 0 && told.startsWith(word + ' '))) {
            return false;
        }
        int end = rest.indexOf(',');
        var words = FoldedWord.of(end < 0 ? rest : rest.substring(0, end));
        int last = words.size() - 1;
        boolean goesOn = end > 0 && beginsWithForm(rest.substring(end)); // "Co., Ltd."
        return last > 0
                && words.get(last).isLegalForm()
                && (goesOn || words.get(last).text().length() >= SHORTEST_FORM)
                && words.get(last).text().length() <= LONGEST_FORM
                && (words.get(last - 1).isDistinguishing()
                        || !words.get(last - 1).place().isEmpty());
    }

    private static boolean beginsWithForm(String text) {
        var words = FoldedWord.of(text);
        return !words.isEmpty() && words.get(0).isLegalForm();
    }

    /**
     * Whether what stands behind the label of an address begins with one: a street, a number or a place, be there one name before, as in
     * "Baker Street 4" or "Lager 4". Anything else, or a legal form, names somebody: "Universität Wien".
     */
    private boolean isAddress(String text) {
        if (FoldedWord.of(text).stream().anyMatch(FoldedWord::isLegalForm)) {
            return false;
        }
        int end = text.indexOf(',');
        int names = 0;
        for (var word : FoldedWord.of(end < 0 ? text : text.substring(0, end))) {
            var component = addresses.component(word.text());
            if (component == AddressComponent.STREET || word.text().charAt(0) <= '9') {
                return names <= 1;
            }
            boolean name = component == AddressComponent.NAME || component == AddressComponent.BUILDING;
            names += name && word.place().isEmpty() ? 1 : 0;
        }
        return names == 0;
    }

    /** Whether a text names nobody. A name of a party has letters, or at least a number. */
    public boolean name(String text) {
        int digits = 0;
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            letters |= Character.isLetter(text.charAt(i));
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        if (!letters) {
            return digits < fewestDigits || isOneSign(text);
        }
        var small = text.strip().toLowerCase(Locale.ROOT);
        return small.charAt(0) == '#'
                || words.contains(small)
                || saysNobody(bare(small))
                || (small.length() >= fewestAlike && isOneSign(small))
                || isAbbreviated(small);
    }

    /** Whether a number of a party is only whoever writes the document's own for it, "C-02", by which nobody else knows who that is. */
    public boolean isOwnCode(String number) {
        return codes.isNumber(number);
    }

    /** Whether a name of a party is in truth a code of whoever writes the document, "C-01", "10023", or a word for nobody and its number, "Buyer 1". */
    public boolean isCodeForName(String name) {
        var small = bare(name.toLowerCase(Locale.ROOT));
        var who = bare(codes.withoutNumber(small));
        return codes.isName(name)
                || isOfWords(small)
                || (!who.isEmpty()
                        && (words.contains(who)
                                || BETWEEN_WORDS.splitAsStream(who).allMatch(words::contains)));
    }

    /** "Our agent", "Ltd Co", "Customer Ltd": two words or more of the list, be it behind one that says whose that is. */
    private boolean isOfWords(String small) {
        int blank = small.indexOf(' ');
        boolean whose = blank > 0 && owners.contains(small.substring(0, blank));
        return blank > 0
                && ((whose && words.contains(small.substring(blank + 1).strip()))
                        || BETWEEN_WORDS.splitAsStream(small).allMatch(words::contains));
    }

    /** "00000", "XXXXXXX": one sign again and again fills a cell that must not be empty. */
    private static boolean isOneSign(String text) {
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (AROUND.indexOf(c) >= 0) {
                continue;
            }
            first = first < 0 ? c : first;
            if (c != first) {
                return false;
            }
        }
        return true;
    }

    /** "T.B.A.", "n. n.": a word of the list, a point behind each letter. */
    private boolean isAbbreviated(String small) {
        if (small.length() > longestAbbreviation || small.indexOf('.') != 1) {
            return false;
        }
        var letters = new StringBuilder(4);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(c);
            } else if (c != '.' && c != ' ') {
                return false;
            }
        }
        return words.contains(letters.toString());
    }

    private boolean saysNobody(String bare) {
        return words.contains(bare) || begins(bare);
    }

    private static String bare(String text) {
        int from = text.length() - bareEnd(text).length();
        int to = text.length();
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
