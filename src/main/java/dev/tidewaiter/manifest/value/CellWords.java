package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Words that stand in cells in place of a value: nothing, the same as above, a total. Thread-safe. */
public final class CellWords {

    private static final int LONGEST = 30;
    /** What is longer than a label and its amount is a sentence, or goods. */
    static final int LONGEST_START = 60;

    private static final int LONGEST_RATE = 6;

    private final LoneWords absent = new LoneWords();
    private final LoneWords ditto = new LoneWords();
    private LineReferences references = new LineReferences(Set.of());
    private final TotalWords totals = new TotalWords();
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
                        case "total" -> words.totals.totals();
                        case "total-beside" -> words.totals.beside();
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
        words.totals.begin();
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

    /** Whether a cell is a total's label: a word for total, and nothing beside it but words such as amount. "Total station" is no total. */
    public boolean isTotal(String text) {
        return totals.isTotal(text);
    }

    /** The same where other words may stand beside it, too: the units of "Total 3 pallets". */
    public boolean isTotal(String text, Predicate<String> alsoBeside) {
        return totals.isTotal(text, alsoBeside);
    }

    /** Whether a text starts with a word for total: "Total order, mechanics". */
    public boolean startsWithTotal(String text) {
        return totals.start(text);
    }

    /** Whether a cell holds nothing but words and numbers that stand beside a total: "5 cartons", "amount in USD". */
    public boolean isBesideTotal(String text) {
        return totals.areBeside(text);
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

    static boolean startsWith(String small, Set<String> words) {
        for (int end = 1; end <= Math.min(small.length(), LONGEST_START); end++) {
            boolean spaceless = Characters.isSpaceless(small.charAt(end - 1));
            boolean ends = end == small.length() || spaceless || !Character.isLetterOrDigit(small.charAt(end));
            if (ends && words.contains(small.substring(0, end))) {
                return true;
            }
        }
        return false;
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
