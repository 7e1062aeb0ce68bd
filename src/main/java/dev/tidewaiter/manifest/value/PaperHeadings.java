package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tells the headings and titles of papers that are no list of what is sent: of prices, staff, freight, haulage, taxes, duties,
 * sizes and sums.
 */
public final class PaperHeadings {

    private static final int LONGEST_TITLE = 80;
    private static final int FEWEST_SIZES = 2;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> dutyHeadings = new HashSet<>();
    private final Set<String> priceLists = new HashSet<>();
    private final Set<String> registerHeadings = new HashSet<>();
    private final Set<String> staffHeadings = new HashSet<>();
    private final Set<String> kindsOfContainer = new HashSet<>();
    private final Set<String> freightHeadings = new HashSet<>();
    private final Set<String> weightBreaks = new HashSet<>();
    private final Set<String> performanceHeadings = new HashSet<>();
    private final Set<String> haulageHeadings = new HashSet<>();
    private final Set<String> sizeHeadings = new HashSet<>();
    private final Set<String> summaryTitles = new HashSet<>();
    private final Set<String> countHeadings = new HashSet<>();

    private final LedgerHeadings ledger = new LedgerHeadings();

    PaperHeadings() {}

    /** The words of a kind; null when there is no such kind. */
    @Nullable
    Set<String> of(String kind) {
        return switch (kind) {
            case "duty-heading" -> dutyHeadings;
            case "price-list" -> priceLists;
            case "register-heading" -> registerHeadings;
            case "staff-heading" -> staffHeadings;
            case "container-kind" -> kindsOfContainer;
            case "freight-heading" -> freightHeadings;
            case "weight-break" -> weightBreaks;
            case "performance-heading" -> performanceHeadings;
            case "haulage-heading" -> haulageHeadings;
            case "size-heading" -> sizeHeadings;
            case "summary-title" -> summaryTitles;
            case "count-heading" -> countHeadings;
            case "ledger-heading", "balance-heading", "booking-text", "booking-date" -> ledger.of(kind);
            case "bank-text", "bank-date", "bank-heading", "account-title" -> ledger.of(kind);
            default -> null;
        };
    }

    /** Whether a heading names a rate of duty: "MFN duty %", "Ставка пошлины, %", "最惠国税率". */
    public boolean isRateOfDuty(String heading) {
        var small = Characters.small(heading);
        return dutyHeadings.stream().anyMatch(small::contains);
    }

    /** Whether a title or heading is one of lists of prices only: "Price list 2025", "Mindestmenge", "起订量", "MOQ". */
    public boolean isOfPriceList(String text) {
        return text.length() <= LONGEST_TITLE && WholeWords.areIn(text, priceLists);
    }

    /** Whether a heading is one of taxes, payments or the exchange of money: "Taxable value", "Exch. rate", "Realised amt". */
    public boolean isOfRegister(String heading) {
        return WholeWords.areIn(heading, registerHeadings);
    }

    /** Whether a heading is one of people who work somewhere: "Employee No.", "Position", "Должность". */
    public boolean isOfStaff(String heading) {
        return WholeWords.areIn(heading, staffHeadings);
    }

    /** Whether a heading is a kind of container and nothing else, as over the rates of freight for each: "40HQ", "20' GP". */
    private boolean isKindOfContainer(String heading) {
        var small = SIGNS.matcher(Characters.small(heading)).replaceAll("");
        return kindsOfContainer.contains(small);
    }

    /** Whether a heading is one of rates of freight: "40HQ", "Rate per kg", "+45", "Min charge". */
    public boolean isOfFreight(String heading) {
        var dense = Characters.small(heading).replace(" ", "");
        return isKindOfContainer(heading) || weightBreaks.contains(dense) || WholeWords.areIn(heading, freightHeadings);
    }

    /** Whether a heading tells how well somebody delivers: "On-time %", "Days late", "Rating", "Просрочка". */
    public boolean isOfPerformance(String heading) {
        return WholeWords.areIn(heading, performanceHeadings);
    }

    /** Whether a heading is one of statements of haulage: "Truck no.", "Driver", "Маршрут", "상차지". */
    public boolean isOfHaulage(String heading) {
        return WholeWords.areIn(heading, haulageHeadings);
    }

    /** Whether a title is one of a summary, "MATERIAL SUMMARY", and a heading says how many lines there are, "Item Count". */
    public boolean tellSummary(Collection<String> titles, Collection<String> headings) {
        return headings.stream().anyMatch(heading -> WholeWords.areIn(heading, countHeadings))
                && titles.stream().anyMatch(title -> WholeWords.areIn(title, summaryTitles));
    }

    /** Whether headings tell how large each thing is: two at the least of how long, wide, high or thick it is. */
    public boolean tellSizes(Collection<String> headings) {
        return headings.stream()
                        .filter(heading -> WholeWords.areIn(heading, sizeHeadings))
                        .limit(FEWEST_SIZES)
                        .count()
                == FEWEST_SIZES;
    }

    /** What tells the headings of ledgers and of bank statements. */
    public LedgerHeadings ledger() {
        return ledger;
    }
}
