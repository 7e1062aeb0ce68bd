package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordRow;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Terms that stand where names or lines were to stand: modes of transport, packages and units, titles over sums, payments, annexes, examples. */
public final class TermWords {

    /** "50% on order": a share of the sum. */
    private static final Pattern PART_OF_PAYMENT = Pattern.compile("\\d{1,3} ?[%\uff05]");
    /** What may be a town behind it: "100% advance, Almaty", "30%预付, 阿拉木图". */
    private static final Pattern NAME = Pattern.compile("\\p{Lo}|(?<!\\p{L})\\p{Lu}\\p{L}{3}");

    private static final Pattern END_OF_TERM = Pattern.compile("[/,;\\n]|\\s[-\u2013\u2014]\\s");
    private static final int LONGEST_MODE = 40;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern NUMBER_OF_PAGE = Pattern.compile("(?<word>\\p{L}+) (?:\\p{L}{1,2}\\.? ?)?\\d{1,3}");

    private final Set<String> transportModes = new HashSet<>();
    private final Set<String> fromWords = new HashSet<>();
    private final Set<String> sumsTitles = new HashSet<>();
    private final PaperHeadings papers = new PaperHeadings();
    private final Set<String> packages = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> annexes = new HashSet<>();
    private final Set<String> examples = new HashSet<>();
    private final Set<String> exampleSheets = new HashSet<>();
    private final Set<String> pages = new HashSet<>();
    private final Set<String> orderedHeadings = new HashSet<>();
    private final Set<String> onePieceHeadings = new HashSet<>();
    private final Set<String> stockHeadings = new HashSet<>();
    private final Set<String> valueHeadings = new HashSet<>();
    private final Set<String> piecesHeadings = new HashSet<>();
    private final Set<String> packageCodes = new HashSet<>();
    private final Set<String> yesOrNo = new HashSet<>();
    private final Set<String> paymentStarts = new HashSet<>();

    TermWords() {}

    /**
     * The terms of the kind that a row of the list holds.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when there is no such kind
     */
    Set<String> of(WordRow row) {
        return switch (row.cell(0)) {
            case "transport-mode" -> transportModes;
            case "from" -> fromWords;
            case "sums-title" -> sumsTitles;
            case "package" -> packages;
            case "package-code" -> packageCodes;
            case "unit" -> units;
            case "annex" -> annexes;
            case "example" -> examples;
            case "example-sheet" -> exampleSheets;
            case "page" -> pages;
            case "ordered-heading" -> orderedHeadings;
            case "one-piece-heading" -> onePieceHeadings;
            case "stock-heading" -> stockHeadings;
            case "value-heading" -> valueHeadings;
            case "pieces-heading" -> piecesHeadings;
            case "yes-or-no" -> yesOrNo;
            case "payment-start" -> paymentStarts;
            default -> {
                var ofPapers = papers.of(row.cell(0));
                if (ofPapers == null) {
                    throw UnknownKind.of(row);
                }
                yield ofPapers;
            }
        };
    }

    /** Whether a text says how goods go and not who carries them: "By Air", "BY SEA, FCL", "海运". */
    public boolean isModeOfTransport(String text) {
        var small = Characters.small(text).strip();
        int end = 0;
        while (end < small.length() && ",/(;，（".indexOf(small.charAt(end)) < 0 && !beginsWay(small, end)) {
            end++; // of "by truck from Bavet to Binh Duong"
        }
        return transportModes.contains(small) // "ж/д"
                || ((small.length() <= LONGEST_MODE || beginsWay(small, end))
                        && transportModes.contains(small.substring(0, end).strip()));
    }

    private boolean beginsWay(String small, int at) {
        return small.startsWith(" ", at)
                && fromWords.stream()
                        .anyMatch(from ->
                                small.startsWith(from, at + 1) && small.startsWith(" ", at + 1 + from.length()));
    }

    /** Whether a text begins with when something is paid, or by whom the freight is, so that it is no term of delivery. */
    public boolean isOfPaymentOrFreight(String text) {
        var small = Characters.small(text).strip();
        if (PART_OF_PAYMENT.matcher(small).lookingAt()) {
            return !NAME.matcher(text).find();
        }
        return paymentStarts.stream()
                .anyMatch(start -> small.startsWith(start)
                        && (small.length() == start.length()
                                || !Character.isLetter(small.codePointAt(start.length()))));
    }

    /** What is said of payment behind a term of delivery, "FOB Cochin / 50% advance, 50% D/P": the box asks for both; empty for nothing. */
    public String paymentBehind(String term) {
        var end = END_OF_TERM.matcher(term);
        while (end.find()) {
            var rest = term.substring(end.end()).strip();
            if (isOfPaymentOrFreight(rest)) {
                return rest;
            }
        }
        return "";
    }

    /** Whether a text is the number of a page and nothing else: "SHEET NO. 1", "Page 2". */
    public boolean isNumberOfPage(String text) {
        var page = NUMBER_OF_PAGE.matcher(text);
        return page.matches() && pages.contains(Characters.small(page.group("word")));
    }

    /** Whether a text is the word for a kind of package, such as CTNS, and no unit that goods are sold by. */
    public boolean isPackage(String text) {
        return packages.contains(bare(text));
    }

    /** Whether a text is the word for a kind of package or a code of one, such as CT, which elsewhere may be another word. */
    public boolean isPackageOrCode(String text) {
        return packageCodes.contains(bare(text)) || isPackage(text);
    }

    /** Whether a text is a unit that goods are counted or measured by, such as PCS and kg, or a kind of package. */
    public boolean isUnit(String text) {
        return units.contains(bare(text)) || isPackage(text);
    }

    /** Whether a text answers a question and says nothing else: "true", "Nein", "否". */
    public boolean isYesOrNo(String text) {
        return yesOrNo.contains(bare(text));
    }

    private static String bare(String text) {
        var small = Characters.small(text).strip();
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }

    /** Whether a title says that what stands below it sums up other rows. */
    public boolean isTitleOfSums(String text) {
        var small = Characters.small(text);
        return sumsTitles.stream().anyMatch(small::contains);
    }

    /** Whether a text says that the goods are listed elsewhere: "Goods as per attached list", "Товар согласно приложению". */
    public boolean isOfAnnex(String text) {
        var small = Characters.small(text);
        return WholeWords.hasAny(small, annexes);
    }

    /** What tells the headings of papers that are no list of what is sent. */
    public PaperHeadings papers() {
        return papers;
    }

    /** Whether a text says that its row is an example of how to fill in the form: "示例: U001", "Example". */
    public boolean isExample(String text) {
        var small = Characters.small(text).strip();
        for (var word : examples) {
            if (small.startsWith(word)
                    && (small.length() == word.length() || endsExample(small.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name or a title of a sheet says that it shows how to fill in others: "How to fill in", "Template", "Muster". */
    public boolean isOfExamples(String title) {
        return title.length() <= LONGEST_TITLE && (isExample(title) || WholeWords.areIn(title, exampleSheets));
    }

    private static boolean endsExample(char behind) {
        return ":：)）]】.".indexOf(behind) >= 0;
    }

    /** Whether a heading of a quantity is that of what was ordered, be it sent or not: "Qté cdée", "bestellt". */
    public boolean isOfOrdered(String heading) {
        return WholeWords.areIn(heading, orderedHeadings);
    }

    /** Whether a heading of a weight is that of each piece or package: "Unit weight", "单件毛重". */
    public boolean isOfOnePiece(String heading) {
        return WholeWords.areIn(heading, onePieceHeadings);
    }

    /** Whether a heading counts pieces, which in a list of consignments are packages: "PCS", "件数". */
    public boolean isOfPieces(String heading) {
        return WholeWords.areIn(heading, piecesHeadings);
    }

    /** Whether a heading tells how much lies in store, be it sent or not: "Stock disponible". */
    public boolean isOfStock(String heading) {
        return WholeWords.areIn(heading, stockHeadings);
    }

    /** Whether a heading says that what other cells name is said below: "Value". */
    public boolean isOfValues(String heading) {
        return valueHeadings.contains(Characters.small(heading).strip());
    }
}
