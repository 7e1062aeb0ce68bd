package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordRow;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Terms that stand where names or lines were to stand: modes of transport, titles over sums, rates of duty, accounts, lists of prices, annexes, examples. */
public final class TermWords {

    /** "50% on order": a share of the sum. */
    private static final Pattern PART_OF_PAYMENT = Pattern.compile("\\d{1,3} ?[%\uff05]");
    /** What may be a town behind it: "100% advance, Almaty", "30%预付, 阿拉木图". */
    private static final Pattern NAME = Pattern.compile("\\p{Lo}|(?<!\\p{L})\\p{Lu}\\p{L}{3}");

    private static final Pattern END_OF_TERM = Pattern.compile("[/,;\\n]|\\s[-\u2013\u2014]\\s");
    private static final int LONGEST_MODE = 40;
    private static final int LONGEST_TITLE = 80;
    private static final int FEWEST_SIZES = 2;
    private static final Pattern NUMBER_OF_PAGE = Pattern.compile("(?<word>\\p{L}+) (?:\\p{L}{1,2}\\.? ?)?\\d{1,3}");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> transportModes = new HashSet<>();
    private final Set<String> fromWords = new HashSet<>();
    private final Set<String> sumsTitles = new HashSet<>();
    private final Set<String> dutyHeadings = new HashSet<>();
    private final LedgerHeadings ledger = new LedgerHeadings();
    private final Set<String> packages = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> annexes = new HashSet<>();
    private final Set<String> examples = new HashSet<>();
    private final Set<String> exampleSheets = new HashSet<>();
    private final Set<String> priceLists = new HashSet<>();
    private final Set<String> registerHeadings = new HashSet<>();
    private final Set<String> staffHeadings = new HashSet<>();
    private final Set<String> kindsOfContainer = new HashSet<>();
    private final Set<String> freightHeadings = new HashSet<>();
    private final Set<String> weightBreaks = new HashSet<>();
    private final Set<String> performanceHeadings = new HashSet<>();
    private final Set<String> haulageHeadings = new HashSet<>();
    private final Set<String> pages = new HashSet<>();
    private final Set<String> orderedHeadings = new HashSet<>();
    private final Set<String> onePieceHeadings = new HashSet<>();
    private final Set<String> stockHeadings = new HashSet<>();
    private final Set<String> sizeHeadings = new HashSet<>();
    private final Set<String> valueHeadings = new HashSet<>();
    private final Set<String> piecesHeadings = new HashSet<>();
    private final Set<String> packageCodes = new HashSet<>();
    private final Set<String> yesOrNo = new HashSet<>();
    private final Set<String> paymentStarts = new HashSet<>();
    private final Set<String> summaryTitles = new HashSet<>();
    private final Set<String> countHeadings = new HashSet<>();

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
            case "duty-heading" -> dutyHeadings;
            case "ledger-heading", "balance-heading", "booking-text", "booking-date" -> ledger.of(row.cell(0));
            case "bank-text", "bank-date", "bank-heading", "account-title" -> ledger.of(row.cell(0));
            case "package" -> packages;
            case "package-code" -> packageCodes;
            case "unit" -> units;
            case "annex" -> annexes;
            case "example" -> examples;
            case "example-sheet" -> exampleSheets;
            case "price-list" -> priceLists;
            case "register-heading" -> registerHeadings;
            case "staff-heading" -> staffHeadings;
            case "container-kind" -> kindsOfContainer;
            case "freight-heading" -> freightHeadings;
            case "weight-break" -> weightBreaks;
            case "performance-heading" -> performanceHeadings;
            case "haulage-heading" -> haulageHeadings;
            case "page" -> pages;
            case "ordered-heading" -> orderedHeadings;
            case "one-piece-heading" -> onePieceHeadings;
            case "stock-heading" -> stockHeadings;
            case "size-heading" -> sizeHeadings;
            case "value-heading" -> valueHeadings;
            case "pieces-heading" -> piecesHeadings;
            case "yes-or-no" -> yesOrNo;
            case "payment-start" -> paymentStarts;
            case "summary-title" -> summaryTitles;
            case "count-heading" -> countHeadings;
            default -> throw row.wrong("is no kind of words; see the remarks above");
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

    /** What tells the headings of ledgers and of bank statements. */
    public LedgerHeadings ledger() {
        return ledger;
    }

    /** Whether a heading names a rate of duty: "MFN duty %", "Ставка пошлины, %", "最惠国税率". */
    public boolean isRateOfDuty(String heading) {
        var small = Characters.small(heading);
        return dutyHeadings.stream().anyMatch(small::contains);
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
        return title.length() <= LONGEST_TITLE && (isExample(title) || holdsWord(title, exampleSheets));
    }

    private static boolean endsExample(char behind) {
        return ":：)）]】.".indexOf(behind) >= 0;
    }

    /** Whether a title or heading is one of lists of prices only: "Price list 2025", "Mindestmenge", "起订量", "MOQ". */
    public boolean isOfPriceList(String text) {
        return text.length() <= LONGEST_TITLE && holdsWord(text, priceLists);
    }

    /** Whether a heading is one of taxes, payments or the exchange of money: "Taxable value", "Exch. rate", "Realised amt". */
    public boolean isOfRegister(String heading) {
        return holdsWord(heading, registerHeadings);
    }

    /** Whether a heading is one of people who work somewhere: "Employee No.", "Position", "Должность". */
    public boolean isOfStaff(String heading) {
        return holdsWord(heading, staffHeadings);
    }

    /** Whether a heading is a kind of container and nothing else, as over the rates of freight for each: "40HQ", "20' GP". */
    private boolean isKindOfContainer(String heading) {
        var small = SIGNS.matcher(Characters.small(heading)).replaceAll("");
        return kindsOfContainer.contains(small);
    }

    /** Whether a heading is one of rates of freight: "40HQ", "Rate per kg", "+45", "Min charge". */
    public boolean isOfFreight(String heading) {
        var dense = Characters.small(heading).replace(" ", "");
        return isKindOfContainer(heading) || weightBreaks.contains(dense) || holdsWord(heading, freightHeadings);
    }

    /** Whether a heading tells how well somebody delivers: "On-time %", "Days late", "Rating", "Просрочка". */
    public boolean isOfPerformance(String heading) {
        return holdsWord(heading, performanceHeadings);
    }

    /** Whether a heading is one of statements of haulage: "Truck no.", "Driver", "Маршрут", "상차지". */
    public boolean isOfHaulage(String heading) {
        return holdsWord(heading, haulageHeadings);
    }

    /** Whether a heading of a quantity is that of what was ordered, be it sent or not: "Qté cdée", "bestellt". */
    public boolean isOfOrdered(String heading) {
        return holdsWord(heading, orderedHeadings);
    }

    /** Whether a heading of a weight is that of each piece or package: "Unit weight", "单件毛重". */
    public boolean isOfOnePiece(String heading) {
        return holdsWord(heading, onePieceHeadings);
    }

    /** Whether a heading counts pieces, which in a list of consignments are packages: "PCS", "件数". */
    public boolean isOfPieces(String heading) {
        return holdsWord(heading, piecesHeadings);
    }

    /** Whether a heading tells how much lies in store, be it sent or not: "Stock disponible". */
    public boolean isOfStock(String heading) {
        return holdsWord(heading, stockHeadings);
    }

    /** Whether a title is one of a summary, "MATERIAL SUMMARY", and a heading says how many lines there are, "Item Count". */
    public boolean tellSummary(Collection<String> titles, Collection<String> headings) {
        return headings.stream().anyMatch(heading -> holdsWord(heading, countHeadings))
                && titles.stream().anyMatch(title -> holdsWord(title, summaryTitles));
    }

    /** Whether headings tell how large each thing is: two at the least of how long, wide, high or thick it is. */
    public boolean tellSizes(Collection<String> headings) {
        return headings.stream()
                        .filter(heading -> holdsWord(heading, sizeHeadings))
                        .limit(FEWEST_SIZES)
                        .count()
                == FEWEST_SIZES;
    }

    /** Whether a heading says that what other cells name is said below: "Value". */
    public boolean isOfValues(String heading) {
        return valueHeadings.contains(Characters.small(heading).strip());
    }

    /** Whether a text holds some words whole, whatever signs part them: "Min. order", "VE_Menge". */
    private static boolean holdsWord(String text, Set<String> words) {
        var small = SIGNS.matcher(Characters.small(text)).replaceAll(" ");
        return WholeWords.hasAny(small, words);
    }
}
