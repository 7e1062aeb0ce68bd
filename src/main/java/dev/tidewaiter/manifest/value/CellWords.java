package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Words that stand in cells in place of a value: nothing, the same as above, a total. Thread-safe. */
public final class CellWords {

    private static final int LONGEST = 30;
    /** What is longer than a label and its amount is a sentence, or goods. */
    private static final int LONGEST_START = 60;

    private static final int LONGEST_RATE = 6;

    /** "5W30"; of "2x20" the letter is a sign. */
    private static final Pattern DESIGNATION = Pattern.compile("\\d[\\p{L}&&[^xх]]\\d");

    /** "*** Total ***", "== TOTAL ==". */
    private static final Set<String> SIGNS_AROUND_TOTAL = Set.of("*", "=");

    private final LoneWords absent = new LoneWords();
    private final LoneWords ditto = new LoneWords();
    private LineReferences references = new LineReferences(Set.of());
    private final Set<String> totals = new HashSet<>();
    private final Set<String> besideTotals = new HashSet<>();
    private final Set<String> noteLabels = new HashSet<>();
    private final Set<String> noteStarts = new HashSet<>();
    private final Set<String> charges = new HashSet<>();
    private final LoneWords wholeCharges = new LoneWords();
    private final Set<String> formStarts = new HashSet<>();
    private final Set<String> deliveryTerms = new HashSet<>();
    private final TermWords terms = new TermWords();
    private CellSigns signs = new CellSigns(Map.of());
    private final ServiceWords services = new ServiceWords();
    private final Set<String> declaring = new HashSet<>();
    private final Set<String> taxHeadings = new HashSet<>();
    private final Set<String> wholeTaxHeadings = new HashSet<>();
    private final WordStarts totalStarts = new WordStarts();

    private CellWords() {}

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static CellWords of(WordLists lists) {
        var words = new CellWords();
        var dittoLines = new HashSet<String>();
        var signs = new HashMap<String, Set<String>>();
        for (var row : lists.list("manifest/cell-words.tsv").rows(2)) {
            var into =
                    switch (row.cell(0)) {
                        case "absent" -> words.absent;
                        case "ditto" -> words.ditto;
                        case "ditto-line" -> dittoLines;
                        case "total" -> words.totals;
                        case "total-beside" -> words.besideTotals;
                        case "note" -> words.noteLabels;
                        case "note-start" -> words.noteStarts;
                        case "charge" -> words.charges;
                        case "charge-whole" -> words.wholeCharges;
                        case "form-start" -> words.formStarts;
                        case "delivery-term" -> words.deliveryTerms;
                        case "service-heading" -> words.services.headings;
                        case "service" -> words.services.services;
                        case "service-first" -> words.services.firstWords;
                        case "service-whole" -> words.services.whole;
                        case "service-code-heading" -> words.services.codeHeadings;
                        case "service-code" -> words.services.codes;
                        case "declares" -> words.declaring;
                        case "tax-heading" -> words.taxHeadings;
                        case "tax-heading-whole" -> words.wholeTaxHeadings;
                        default ->
                            CellSigns.KINDS.contains(row.cell(0))
                                    ? signs.computeIfAbsent(row.cell(0), any -> new HashSet<>())
                                    : words.terms.of(row);
                    };
            row.words(1).forEach(word -> into.add(withBlank(word)));
        }
        words.signs = new CellSigns(signs);
        words.references = new LineReferences(dittoLines);
        words.totalStarts.add(words.totals);
        words.totalStarts.add(words.besideTotals);
        words.totalStarts.add(SIGNS_AROUND_TOTAL);
        return words;
    }

    /** The blanks around a word in a list mean nothing, so one that matters is written as an underscore. */
    private static String withBlank(String word) {
        return word.length() > 1 && word.endsWith("_") ? word.substring(0, word.length() - 1) + " " : word;
    }

    /** Whether a cell says that there is no value: {@code NULL}, {@code N/A}, {@code -}, нет, 无. */
    public boolean isAbsent(String text) {
        int length = text.length();
        return length == 0 || (length <= LONGEST && absent.are(text));
    }

    /** Whether a cell says: as in the row above; also twice over, as in {@code dito wie oben}. */
    public boolean isDitto(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        if (ditto.are(text)) {
            return true;
        }
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            boolean mayBe = ditto.mayBe(text, 0, at) && ditto.mayBe(text, at + 1, text.length());
            if (mayBe && ditto.are(text.substring(0, at)) && ditto.are(text.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The number of the line of which a cell says: as there, such as "same as line 1"; 0 when it says no such thing. */
    public int lineReferred(String text) {
        return references.in(text);
    }

    /**
     * Whether a cell is a total's label: a word for total, and nothing beside it but words such as amount. "Total station" is no total.
     */
    public boolean isTotal(String text) {
        return !text.isEmpty() && totalStarts.mayBeOrBegin(text) && isTotal(text, word -> false);
    }

    /** The same where other words may stand beside it, too: the units of "Total 3 pallets". */
    public boolean isTotal(String text, Predicate<String> alsoBeside) {
        if (text.length() > LONGEST_START || text.isEmpty() || !totalStarts.mayBegin(text)) {
            return false;
        }
        var small = Characters.small(text);
        if (DESIGNATION.matcher(small).find()) {
            return false;
        }
        if (totals.contains(small)) {
            return true;
        }
        boolean[] found = {false};
        return everyWord(small, (word, upToIt) -> {
                    boolean total = totals.contains(word) || totals.contains(upToIt.strip());
                    found[0] |= total;
                    return total || besideTotals.contains(word) || alsoBeside.test(word);
                })
                && found[0];
    }

    /** Whether a text has a word, and all of them pass; each is told with the text up to its end. */
    private static boolean everyWord(String text, BiPredicate<String, String> passes) {
        boolean any = false;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (!passes.test(text.substring(start, i), text.substring(0, i))) {
                    return false;
                }
                any = true;
                start = -1;
            }
        }
        return any;
    }

    /** Whether a text starts with a word for total: "Total order, mechanics". */
    public boolean startsWithTotal(String text) {
        if (text.length() > LONGEST_START || text.isEmpty() || !totalStarts.mayBegin(text)) {
            return false;
        }
        return startsWith(Characters.small(text).strip(), totals);
    }

    /** Whether a text starts with a word for a charge, a tax or a payment. */
    public boolean isCharge(String text) {
        return text.length() <= LONGEST_START
                && startsWith(Characters.small(withoutRate(text)).strip(), charges);
    }

    /** "10.0% Discount", "19 % MwSt" without the rate in front. */
    private static String withoutRate(String text) {
        int percent = Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0)) ? text.indexOf('%') : -1;
        return percent > 0 && percent < LONGEST_RATE ? text.substring(percent + 1) : text;
    }

    /** The same, or with the name of a charge that others say alone: "THC Hamburg". */
    public boolean startsWithCharge(String text) {
        return isCharge(text) || startsWith(Characters.small(text).strip(), wholeCharges);
    }

    /** Whether a text starts as a printed part of an official form does, also with its letters set apart: "П Р О Ч И Е". */
    public boolean isOfForm(String text) {
        var small = Characters.small(text).strip().replace('\n', ' ');
        return startsWith(small, formStarts)
                || (LettersApart.are(small) && startsWith(LettersApart.joined(small), formStarts));
    }

    /** The words that tell services from goods. */
    public ServiceWords services() {
        return services;
    }

    /** Whether a heading names the amount or the rate of a tax. */
    public boolean isTaxHeading(String text) {
        var small = Characters.small(text).strip();
        return startsWith(small, taxHeadings) || wholeTaxHeadings.contains(small);
    }

    /** Whether a text is a term of delivery, with or without its place: "FOB Ningbo". */
    public boolean isTermOfDelivery(String text) {
        return startsWith(Characters.small(text).strip(), deliveryTerms);
    }

    /** Whether a text is of payment or freight, and no term of delivery stands in it, as in "100% advance, DAP Almaty". */
    public boolean isOfPaymentAlone(String text) {
        return terms.isOfPaymentOrFreight(text) && !WholeWords.hasAny(Characters.small(text), deliveryTerms);
    }

    /** The signs that tell what stands beside them. */
    public CellSigns signs() {
        return signs;
    }

    /** The words of titles and terms. */
    public TermWords terms() {
        return terms;
    }

    /** Whether a text is the name of a charge and nothing else: "THC", "Ocean freight (USD)". */
    public boolean isWholeCharge(String text) {
        if (text.length() > LONGEST_START) {
            return false;
        }
        int bracket = Math.max(text.indexOf('('), text.indexOf('（'));
        var bare = (bracket > 0 ? text.substring(0, bracket) : text).strip();
        return wholeCharges.are(bare) || (bare.endsWith(":") && wholeCharges.are(bare.substring(0, bare.length() - 1)));
    }

    private static boolean startsWith(String small, Set<String> words) {
        for (int end = 1; end <= Math.min(small.length(), LONGEST_START); end++) {
            boolean spaceless = Characters.isSpaceless(small.charAt(end - 1));
            boolean ends = end == small.length() || spaceless || !Character.isLetterOrDigit(small.charAt(end));
            if (ends && words.contains(small.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell holds nothing but words and numbers that stand beside a total: "5 cartons", "amount in USD". */
    public boolean isBesideTotal(String text) {
        if (!totalStarts.mayBeFirst(text)) {
            return false;
        }
        var small = Characters.small(text);
        if (DESIGNATION.matcher(small).find()) {
            return false;
        }
        return everyWord(small, (word, upToIt) -> totals.contains(word) || besideTotals.contains(word));
    }

    /** Whether a cell is a note by its first words: a place to sign, a page number, "E. &amp; O.E.", a declaration. */
    public boolean isNote(String text) {
        var small = Characters.small(text).strip();
        if (noteStarts.stream().anyMatch(small::startsWith)) {
            return true;
        }
        for (var word : noteLabels) {
            if (small.startsWith(word) && endsLabel(small, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** "Page 2", "Signature:" and "Stamp" are notes; "Signature pads" are goods. */
    private static boolean endsLabel(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '.')) {
            i++;
        }
        return i == text.length() || ":：_0123456789-–—".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a long text declares something, as the sentences below an invoice do. */
    public boolean declares(String text) {
        var small = Characters.small(text);
        return declaring.stream().anyMatch(small::contains);
    }
}
