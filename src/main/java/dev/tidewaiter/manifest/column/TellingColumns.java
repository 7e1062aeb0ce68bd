package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.value.CountedUnit;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Columns under a heading that nobody understands, whose cells tell what they hold: codes of currencies; numbers of containers; known
 * units right beside the quantity; those that {@link ProductColumns} prove. Other short words stay unread, and with that among the
 * remarks: they may be towns or names, and no rule looks at a unit.
 */
final class TellingColumns {

    private static final int FEWEST_CELLS = 2;

    private static final Pattern CODE_IN_PARTS = Pattern.compile("\\d{4}\\.\\d{2}(?:\\.\\d{2}){1,3}");

    private final Headings headings;
    private final TermWords terms;
    private final Currencies currencies;
    private final ColumnDraft draft;
    private final List<SourceRow> lines;
    private final ColumnProducts products;
    private final MissingFactor factor;

    /** @param lines the first rows below the heading */
    TellingColumns(
            Headings headings, TermWords terms, Currencies currencies, ColumnDraft draft, List<SourceRow> lines) {
        this.currencies = currencies;
        this.headings = headings;
        this.terms = terms;
        this.draft = draft;
        this.lines = lines;
        this.products = new ColumnProducts(lines);
        this.factor = new MissingFactor(draft, products);
    }

    /** @param settled columns that are not to be understood */
    void assign(Set<Integer> settled) {
        new PackageNumbers(draft, lines, products, terms).assign(settled);
        new PiecesInAll(headings, draft, lines, products).assign(settled);
        new WeightsBySize(headings, draft, products).assign(settled);
        assignEach(settled);
        assignUntitledCurrency(settled);
        assignCountedUnits();
        new ProductColumns(headings, draft, products, this::add).assign(settled);
    }

    /** "Unit price | | Amount" over 412, USD and 4944. */
    private void assignUntitledCurrency(Set<Integer> settled) {
        for (var entry : draft.profiles().entrySet()) {
            int column = entry.getKey();
            var cells = entry.getValue();
            boolean open = draft.heading(column).isEmpty() && !draft.isTaken(column) && !settled.contains(column);
            boolean beside = List.of(column - 1, column + 1).stream()
                    .anyMatch(next -> draft.holdsAt(next, Field.UNIT_PRICE) || draft.holdsAt(next, Field.TOTAL_VALUE));
            if (open
                    && beside
                    && cells.filled() >= FEWEST_CELLS
                    && cells.looksLikeCurrency()
                    && cells.holdsOnly(currencies::hold)
                    && !draft.holds(Field.CURRENCY)) {
                draft.add(column, Field.CURRENCY, null);
            }
        }
    }

    /** "Quantity" over "1,200 PCS", where no column holds the units. */
    private void assignCountedUnits() {
        int quantity = draft.only(Field.QUANTITY);
        var cells = quantity < 0 ? null : draft.profile(quantity);
        if (cells != null
                && cells.filled() >= FEWEST_CELLS
                && !draft.holds(Field.UNIT)
                && cells.holdsOnly(text -> !CountedUnit.in(text, terms).isEmpty())) {
            draft.add(quantity, Field.UNIT, null);
        }
    }

    private void assignEach(Set<Integer> settled) {
        for (int column : List.copyOf(draft.headings().keySet())) {
            boolean open = !draft.isTaken(column)
                    && !settled.contains(column)
                    && !draft.heading(column).isEmpty();
            var meaning = headings.meaning(draft.heading(column));
            var field = !open ? null : meaning == null ? fieldOf(column) : fieldDespite(meaning, column);
            if (field != null) {
                add(column, field);
            }
        }
    }

    private void add(int column, Field field) {
        draft.add(column, field, null);
        draft.ask(
                "Column %s: the heading is not understood. Its cells tell by themselves, or by those beside them, that it "
                                .formatted(draft.named(column))
                        + "holds this, and were read as such: %s.".formatted(Field.titles(List.of(field))));
    }

    /** "Type" or "Kind of business", which tell nothing, over "Sea export" and "Air export"; "GTIN" where nothing else numbers the articles. */
    private @Nullable Field fieldDespite(Meaning meaning, int column) {
        var cells = draft.profile(column);
        boolean vague = meaning.kind() == Kind.NOTHING || meaning.kind() == Kind.AMBIGUOUS; // "Cargo type"
        if (!vague || cells == null) {
            return null;
        }
        var own = modeOrMarks(column, cells);
        if (own == null
                && namesCodesBehindStroke(draft.heading(column))
                && cells.looksLikeCodes()
                && !draft.holds(Field.HS)) {
            return Field.HS;
        }
        boolean unnumbered = !draft.holds(Field.PART_NUMBER) && !draft.holds(Field.MODEL);
        return own != null ? own : unnumbered && areBarCodes(cells) ? Field.PART_NUMBER : null;
    }

    /** "PKWiU/CN": another nomenclature, or the customs tariff. */
    private boolean namesCodesBehindStroke(String heading) {
        return heading.indexOf('/') > 0
                && Stream.of(heading.split("/"))
                        .map(part -> headings.meaning(part.strip()))
                        .anyMatch(meaning -> meaning != null && mayBeCodes(meaning));
    }

    private static boolean mayBeCodes(Meaning meaning) {
        return meaning.fields().contains(Field.HS)
                || meaning.choices().stream()
                        .anyMatch(choice -> choice.fieldIds().contains(Field.HS.id()));
    }

    /** What cells tell under any heading: ways of transport, or numbers of packages, "Volumes" and "Ctn no. from-to". */
    private @Nullable Field modeOrMarks(int column, ColumnProfile cells) {
        boolean mode = cells.filled() >= FEWEST_CELLS
                && cells.holdsOnly(terms::isModeOfTransport)
                && !draft.holds(Field.MODE_OF_TRANSPORT);
        return mode ? Field.MODE_OF_TRANSPORT : PackageRanges.areIn(lines, column) ? Field.MARKS : null;
    }

    private static boolean areBarCodes(ColumnProfile cells) {
        return cells.filled() > FEWEST_CELLS && cells.holdsOnly(BarCode::is) && cells.isDistinct();
    }

    private @Nullable Field fieldOf(int column) {
        var cells = draft.profile(column);
        if (cells == null || cells.filled() < FEWEST_CELLS) {
            return null;
        }
        var own = modeOrMarks(column, cells);
        if (own != null) {
            return own;
        }
        if (!draft.holds(Field.HS)
                && cells.holdsOnly(CODE_IN_PARTS.asMatchPredicate())
                && !cells.holdsOnly(CodeShape::isDay)) {
            return Field.HS; // "3926.90.90", as no amount is written
        }
        if (cells.numbersAll()) {
            var told = areBarCodes(cells) ? Field.PART_NUMBER : factor.of(column);
            return told == null && isSumInCurrency(column, cells) ? moneyOfLine() : told;
        }
        if (cells.looksLikeAmounts() && factor.of(column) == Field.QUANTITY) {
            return Field.QUANTITY; // "Metres" over 310.5 and "120 pcs", with which price and value agree
        }
        if (cells.looksLikeCurrency() && !draft.holds(Field.CURRENCY) && cells.holdsOnly(currencies::hold)) {
            return Field.CURRENCY;
        }
        if (cells.looksLikeContainers()) {
            return Field.CONTAINER;
        }
        boolean besideQuantity = draft.holdsAt(column - 1, Field.QUANTITY) || draft.holdsAt(column + 1, Field.QUANTITY);
        boolean unit = besideQuantity
                && cells.looksLikeKinds()
                && !cells.looksLikeCountries()
                && cells.holdsOnly(terms::isUnit);
        return unit && draft.holds(Field.DESCRIPTION) && !draft.holds(Field.UNIT) ? Field.UNIT : null;
    }

    /** Where pieces are counted a price, so that the worth of the line is never told too small. */
    private Field moneyOfLine() {
        return draft.holds(Field.QUANTITY) ? Field.UNIT_PRICE : Field.TOTAL_VALUE;
    }

    /** "AED" or "€" over amounts: what each line is worth, where no other column says so. */
    private boolean isSumInCurrency(int column, ColumnProfile cells) {
        return currencies.hold(draft.heading(column).strip())
                && cells.looksLikeAmounts()
                && !draft.holds(Field.TOTAL_VALUE)
                && !draft.holds(Field.UNIT_PRICE);
    }
}
