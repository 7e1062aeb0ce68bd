package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.CellPlaces;
import dev.tidewaiter.manifest.cell.LastLine;
import dev.tidewaiter.manifest.cell.LineSigns;
import dev.tidewaiter.manifest.cell.NoteText;
import dev.tidewaiter.manifest.cell.NumberedRow;
import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.sum.FooterRow;
import dev.tidewaiter.manifest.sum.SumRows;
import dev.tidewaiter.manifest.sum.TaxSummary;
import dev.tidewaiter.manifest.sum.TitlesOfForm;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells lines of goods from what else stands below a heading: totals, charges, notes, the heading again. */
public final class RowClassifier {

    private final Layout layout;
    private final LineSigns signs;
    private final NoteText notes;
    private final RowMeasures measures;
    private final CellPlaces places;
    private final ServiceRows services;
    private final AboveFirstLine aboveFirst;
    private final RepeatedHeading repeatedHeading;
    private final RepeatedForm repeatedForm;
    private final FooterRow footer;
    private final SumRows sums;
    private final TaxSummary taxes;
    private final CodeRows codeRows;
    private final DaysOfDelivery days;
    private final FurtherAmounts amounts;
    private final SecondRows secondRows;
    private final GoodsAbove goodsAbove;
    private final LoneTexts loneTexts;
    private final TextRows texts;
    private final BoxesBelowGoods boxes;
    private final GoodsOfAnnex annex;
    private final FurtherColumns further;
    private final LastLine last;
    private final RowsGoingOn goingOn;

    /**
     * Why any row may be no line, in the order in which that is asked: the first that knows a reason is believed. What repeats or sums up
     * comes before what only looks like a form, and what names services before what has too little in it.
     */
    private final List<RowTest> ofAnyRow = List.of(
            this::headingAgain,
            this::noShipment,
            this::aboveFirstLine,
            asked -> SkipReason.NUMBERS_OF_COLUMNS.when(NumberedRow.numbersColumns(asked.row.cells())),
            asked -> SkipReason.LABELS_OF_FORM.when(NumberedRow.numbersTitles(asked.row.cells())),
            this::summaryOfTaxes,
            asked -> SkipReason.FURTHER_AMOUNTS.when(amountsInclude(asked)),
            asked -> SkipReason.DAY_OF_DELIVERY.when(isDay(asked)),
            this::continuationOrTotal,
            this::formAgain,
            this::charge,
            this::partOfForm,
            this::boxesBelowGoods,
            this::service,
            this::goodsOfAnnex,
            this::bareNumber);

    /** The same of a row in which goods or a party may stand. */
    private final List<RowTest> ofFullRow = List.of(this::packing, this::note, this::loneText, this::text);

    /**
     * A row that is asked about.
     *
     * @param count   what it holds
     * @param cells   its cells, with those merged down into it
     * @param company whether a company stands in it outside the columns of the layout
     */
    private record Asked(SourceRow row, RowMeasures.Count count, RowCells cells, boolean company) {}

    /** One test of a row: why it is no line of goods; null where the test says nothing. */
    @FunctionalInterface
    private interface RowTest {
        @Nullable
        SkipReason reason(Asked asked);
    }

    public RowClassifier(Layout layout, ManifestDictionaries dictionaries, RepeatedForm repeatedForm) {
        this.repeatedForm = repeatedForm;
        this.layout = layout;
        var words = dictionaries.words();
        this.aboveFirst = new AboveFirstLine(words, dictionaries.values().currencies());
        this.last = new LastLine(layout.headerRow());
        this.notes = new NoteText(layout, words, dictionaries.headings());
        this.measures = new RowMeasures(layout, words);
        this.places = new CellPlaces(measures);
        this.signs = new LineSigns(measures, words, dictionaries.partyWords());
        this.services = new ServiceRows(layout, words, measures, signs);
        this.repeatedHeading = new RepeatedHeading(layout.headings(), dictionaries.headings());
        var titles = new TitlesOfForm(
                measures, words, dictionaries.headings(), dictionaries.values().currencies());
        this.footer = new FooterRow(measures, words, dictionaries.headings(), titles);
        this.sums = new SumRows(measures, words, dictionaries.values(), signs, footer, layout.headings());
        this.taxes = new TaxSummary(measures, words);
        this.codeRows = new CodeRows(measures, notes, dictionaries.codes());
        this.amounts = new FurtherAmounts(words, dictionaries.headings());
        this.days = new DaysOfDelivery(measures, dictionaries.dates());
        this.secondRows = new SecondRows(measures);
        this.goodsAbove = new GoodsAbove(layout, measures, notes, footer, last);
        this.loneTexts = new LoneTexts(measures);
        this.texts = new TextRows(measures, places, signs, notes, sums, last, words);
        this.boxes = new BoxesBelowGoods(measures, dictionaries, titles);
        this.annex = new GoodsOfAnnex(measures, words, repeatedHeading);
        this.further = new FurtherColumns(repeatedHeading, measures);
        this.goingOn = new RowsGoingOn(measures, places, repeatedHeading, sums, notes, texts, secondRows);
    }

    /** What was skipped because its column names services; null when there is no such column. */
    @Nullable
    public String question() {
        return services.question();
    }

    /** Takes in the rows by which the layout was decided, so that a note above the first line is known for one. */
    public void learn(List<SourceRow> rows) {
        rows.forEach(sums::learn);
        repeatedHeading.learn(rows);
        loneTexts.learn(rows);
        annex.learn(rows);
        services.learn(rows);
    }

    /**
     * Why a row is no line of goods; null when it is one.
     *
     * @param cells     its cells, with those merged down into it
     * @param following the rows below it, which may tell what it is
     * @param company   whether a company stands in it outside the columns of the layout
     */
    @Nullable
    public SkipReason reasonToSkip(SourceRow row, RowCells cells, List<SourceRow> following, boolean company) {
        var below = further.include(row, cells.areOwn(), following, last.isAbove(row))
                ? SkipReason.FURTHER_TABLE
                : SkipReason.TITLE_OF_TABLE.when(repeatedHeading.isTitle(row, cells.areOwn(), following));
        var reason = below == null ? reason(new Asked(row, measures.own(row), cells, company)) : below;
        sums.note(row, reason);
        amounts.note(row, reason);
        if (reason == null) {
            days.noteLine(row);
        }
        boxes.note(row, reason);
        if (reason == null || reason == SkipReason.CONTINUATION || reason == SkipReason.OF_ANNEX) {
            last.isIn(row);
        }
        codeRows.note(row, last.is(row), sums.seen());
        secondRows.note(row, reason == null);
        return reason;
    }

    private @Nullable SkipReason reason(Asked asked) {
        var reason = first(ofAnyRow, asked);
        return reason != null ? reason : asked.count.substantial() == 0 ? nothingInIt(asked) : first(ofFullRow, asked);
    }

    private static @Nullable SkipReason first(List<RowTest> tests, Asked asked) {
        for (var test : tests) {
            var reason = test.reason(asked);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    private @Nullable SkipReason headingAgain(Asked asked) {
        boolean like =
                repeatedHeading.isSpelledAnew(asked.row) || (last.isNone() && repeatedHeading.isOfUntitled(asked.row));
        boolean anew = like && !asked.company && !signs.areIn(asked.row);
        return SkipReason.HEADING_AGAIN.when(repeatedHeading.is(asked.row) || anew);
    }

    private boolean amountsInclude(Asked asked) {
        return last.isAbove(asked.row) && amounts.include(asked.row) && !signs.ofGoodsAreIn(asked.row);
    }

    private boolean isDay(Asked asked) {
        return last.isAbove(asked.row) && days.areIn(asked.row);
    }

    private @Nullable SkipReason noShipment(Asked asked) {
        return SkipReason.NO_SHIPMENT.when(!layout.noShipment().isEmpty());
    }

    private @Nullable SkipReason aboveFirstLine(Asked asked) {
        return last.isNone() ? aboveFirst.reason(asked.row) : null;
    }

    private @Nullable SkipReason summaryOfTaxes(Asked asked) {
        return SkipReason.SUMMARY_OF_TAXES.when(taxes.summedUpIn(asked.row, sums.seen(), asked.company));
    }

    /** A row of codes, or of an address, goes on even where it looks like a total; any other second row of an item only where it does not. */
    private @Nullable SkipReason continuationOrTotal(Asked asked) {
        var total = sums.total(asked.row, asked.count, asked.company, last.isAbove(asked.row));
        boolean address = last.isRightAbove(asked.row) && !sums.seen() && places.areOfAddress(asked.row);
        boolean goesOn = codeRows.goesOn(asked.row) || (total == null && (address || secondRows.goesOn(asked.row)));
        return goesOn ? SkipReason.CONTINUATION : total;
    }

    private @Nullable SkipReason formAgain(Asked asked) {
        boolean below = last.isAbove(asked.row);
        if (!below || repeatedForm.repeatsParties(asked.row)) {
            return SkipReason.PARTIES_AGAIN.when(below);
        }
        boolean goods = asked.count.measured() > 0 || signs.ofGoodsAreIn(asked.row);
        return SkipReason.LABELS_OF_FORM.when((!goods && repeatedForm.repeatsHead(asked.row))
                || repeatedForm.isRead(asked.row)
                || (!asked.company && footer.isPartOfForm(asked.row)));
    }

    private @Nullable SkipReason charge(Asked asked) {
        return sums.charge(asked.row, asked.count, asked.company);
    }

    private @Nullable SkipReason partOfForm(Asked asked) {
        if (asked.count.measured() > 0 || asked.company) {
            return null;
        }
        var row = asked.row;
        boolean numbered = NoteText.hasValueBehindLabel(row); // "1. Name of bank : Bank of Examples" numbers no line
        boolean signed = last.isAbove(row) && last.rowsTo(row) > 1 && notes.isSigned(row);
        boolean mayBeGoods = !measures.isMeasuring() && places.areOfGoods(row);
        return signed ? SkipReason.LABELS_OF_FORM : signs.areIn(row, numbered) ? null : notes.reason(row, mayBeGoods);
    }

    private @Nullable SkipReason boxesBelowGoods(Asked asked) {
        boolean boxed = last.isAbove(asked.row) && boxes.areIn(asked.row, asked.count, sums.seen());
        return SkipReason.LABELS_OF_FORM.when(boxed);
    }

    private @Nullable SkipReason service(Asked asked) {
        return services.reason(asked.row);
    }

    private @Nullable SkipReason goodsOfAnnex(Asked asked) {
        boolean meant = annex.areMeantBy(asked.row) && !asked.company;
        return SkipReason.OF_ANNEX.when(meant && !signs.ofGoodsAreIn(asked.row));
    }

    private @Nullable SkipReason bareNumber(Asked asked) {
        return SkipReason.BARE_NUMBER.when(measures.isBareNumber(asked.row));
    }

    private @Nullable SkipReason nothingInIt(Asked asked) {
        boolean line = asked.company && asked.row.cells().size() > 2;
        return SkipReason.NOTHING_IN_IT.when(!line && !goodsAbove.areMeantBy(asked.row, asked.count, asked.cells));
    }

    private @Nullable SkipReason packing(Asked asked) {
        return SkipReason.PACKING.when(
                last.rowsTo(asked.row) == 1 && sums.isNarrow(asked.count) && footer.tellsPacking(asked.row));
    }

    private @Nullable SkipReason note(Asked asked) {
        boolean note = notes.isNote(asked.row, asked.count.amounts(), sums.seen());
        return (sums.seen() ? SkipReason.NOTE_BELOW_TOTAL : SkipReason.NOTE).when(note);
    }

    private @Nullable SkipReason loneText(Asked asked) {
        return SkipReason.NOTE_OR_SECTION.when(
                loneTexts.include(asked.row, last.isAbove(asked.row)) && !asked.company && !signs.areIn(asked.row));
    }

    private @Nullable SkipReason text(Asked asked) {
        return texts.reason(asked.row, asked.count);
    }

    /** Whether a further table of the form has begun, whose columns or boxes go on counting. */
    public boolean isBelowGoods() {
        return further.begun();
    }

    public CodeRows codeRows() {
        return codeRows;
    }

    public SecondRows secondRows() {
        return secondRows;
    }

    /** Which rows only go on with the line above them. */
    public RowsGoingOn goingOn() {
        return goingOn;
    }
}
