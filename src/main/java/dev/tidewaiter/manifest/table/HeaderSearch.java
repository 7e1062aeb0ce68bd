package dev.tidewaiter.manifest.table;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the row, or the two or three rows, that head a table. */
public final class HeaderSearch {

    static final int ROWS_SEARCHED = 40;

    /** As far as long forms go whose labels stand above their values, one below the other. */
    private static final int ROWS_OF_LONG_FORM = 120;

    private static final int ROWS_BELOW_BOXES = 20;

    private static final int MOST_HEADING_ROWS = 3;
    private static final double FIRST_TABLE = 0.4;
    private static final double GOODS_BEFORE_BOXES = 0.5;
    private static final double BELOW_VALUES = 0.7;
    private static final int DIGITS_OF_VALUE = 4;

    private final Headings headings;
    private final CellWords words;
    private final SumTitles sums;
    private final HeadingScore scores;
    private final LinesBelowHeading lines;
    private final HeadingJoin joins;
    private final HeadingGroups groups;
    private final ValuesAboveHeading valuesAbove;
    private final LabelledRows labelled;
    private final FurtherRows further;

    public HeaderSearch(Headings headings, CellWords words, List<MergedRange> merged) {
        this.headings = headings;
        this.words = words;
        this.sums = new SumTitles(words);
        this.scores = new HeadingScore(headings);
        this.lines = new LinesBelowHeading(headings);
        this.joins = new HeadingJoin(headings);
        this.groups = new HeadingGroups(merged);
        this.valuesAbove = new ValuesAboveHeading(headings, groups, words);
        this.labelled = new LabelledRows(headings);
        this.further = new FurtherRows(headings, words, scores, groups);
    }

    /**
     * A heading found.
     *
     * @param first where its first row stands in the rows searched
     * @param last  where its last row stands
     * @param texts heading by column; those of several rows are joined
     * @param score how much it says
     */
    public record Header(int first, int last, Map<Integer, String> texts, double score) {
        /** A row that an officer called the heading. */
        public static Header of(List<SourceRow> rows, int at) {
            return new Header(at, at, HeaderSearch.texts(rows.get(at)), 0);
        }
    }

    /** The best heading among the first rows; null when no row is one. */
    @Nullable
    public Header find(List<SourceRow> rows) {
        Header best = null;
        var tables = new ArrayList<Header>();
        Header ofSums = null;
        for (int i = 0; i < Math.min(rows.size(), lastSearched(best)); i++) {
            var found = at(rows, i);
            if (found != null && (sums.head(found.texts()) || (i > 0 && sums.title(rows.get(i - 1))))) {
                ofSums = ofSums == null ? found : ofSums;
                continue; // the lines that are summed up stand further down
            }
            if (found != null && (best == null || goesBefore(found, best))) {
                best = found;
            }
            if (found != null) {
                tables.add(found);
            }
        }
        for (var table : tables) {
            // the first of several tables is read first, though a later one has more columns
            if (best != null
                    && table.last() < best.first() - 1
                    && (scores.tellsGoods(table.texts()) || !scores.tellsGoods(best.texts()))
                    && table.score() >= best.score() * FIRST_TABLE
                    && lines.areBelow(table, rows, best)) {
                return table;
            }
        }
        return best == null ? ofSums : best;
    }

    /** Where the search ends: boxes far down in a long form may look like a heading, and the table's own stands below them. */
    private static int lastSearched(@Nullable Header best) {
        return best == null ? ROWS_OF_LONG_FORM : Math.max(ROWS_SEARCHED, best.last() + ROWS_BELOW_BOXES);
    }

    /** Whether a heading says more than the best one above it: boxes of a form stand side by side, too, but tell no goods. */
    private boolean goesBefore(Header found, Header best) {
        boolean goods = scores.tellsGoods(found.texts());
        boolean goodsAbove = scores.tellsGoods(best.texts());
        double share = goods == goodsAbove ? 1.1 : goods ? GOODS_BEFORE_BOXES : 1 / GOODS_BEFORE_BOXES;
        return found.score() > best.score() * share;
    }

    /** Whether a heading says which goods or whose they are, and not only how many: amounts alone are a further part of a form. */
    boolean namesGoodsOrParty(Header header) {
        for (var text : header.texts().values()) {
            var meaning = headings.meaning(text);
            if (meaning != null && meaning.substantial() && !isCountOrPlace(meaning)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCountOrPlace(Meaning meaning) {
        return meaning.kind() != Meaning.Kind.TARIFF_WORDING
                && meaning.kind() != Meaning.Kind.PARTY_NAME
                && meaning.fields().stream().allMatch(field -> switch (field) {
                    case QUANTITY, DESTINATION, ORIGIN -> true;
                    default -> false;
                });
    }

    /** The heading that starts in a row; null when the row is none. */
    @Nullable
    public Header at(List<SourceRow> rows, int first) {
        if (!mayHead(rows.get(first)) || labelled.include(rows, first) || LinesBelowHeading.isAmongAlike(rows, first)) {
            return null;
        }
        var texts = texts(rows.get(first));
        double score = scores.of(texts);
        var best = score > 0 ? new Header(first, first, texts, score) : null;
        if (best == null && !mayBeginHeading(rows.get(first))) {
            return null;
        }
        for (int last = first + 1; last < Math.min(rows.size(), first + MOST_HEADING_ROWS); last++) {
            int gap = rows.get(last).number() - rows.get(last - 1).number();
            boolean near = gap == 1
                    || (gap == 2 && FurtherRows.hasUnitsBelow(rows.get(last), texts))
                    || (gap <= MOST_HEADING_ROWS && further.areMeasures(rows.get(last)));
            if (!near
                    || labelled.include(rows, last)
                    || !further.continueWith(rows.get(last), texts, rows.get(first))) {
                break;
            }
            texts = joined(texts, rows.get(last), rows.get(last - 1).number());
            double together = scores.of(texts);
            if (together > 0
                    && (best == null
                            || together >= best.score()
                            || !groups.partsOfSum(rows.get(last), words).isEmpty()) // names of periods say nothing
                    && !beginsBelowValues(
                            rows.subList(first, last + 1), first > 0 ? rows.get(first - 1) : null, together)) {
                best = new Header(first, last, texts, together);
            }
        }
        return best;
    }

    /** Whether the lower of some rows say nearly as much alone, and those above them are labels with values. */
    private boolean beginsBelowValues(List<SourceRow> rows, @Nullable SourceRow above, double together) {
        for (int i = rows.size() - 1; i > 0; i--) {
            double alone = scores.of(joined(rows.subList(i, rows.size())));
            if (alone > 0
                    && alone >= together * BELOW_VALUES
                    && valuesAbove.in(rows.subList(0, i), rows.get(i), above)) {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, String> joined(List<SourceRow> rows) {
        var texts = texts(rows.get(0));
        for (int i = 1; i < rows.size(); i++) {
            texts = joined(texts, rows.get(i), rows.get(i - 1).number());
        }
        return texts;
    }

    /** Whether a row by itself no heading may be the first of several: one of its texts is known, or spans the columns below it. */
    private boolean mayBeginHeading(SourceRow row) {
        boolean values = row.cells().stream().anyMatch(cell -> isValue(cell.text()));
        for (var cell : row.cells()) {
            boolean spans = !values && groups.spanColumns(cell.column(), row.number());
            if (headings.meaning(cell.text()) != null || spans) {
                return true;
            }
        }
        return false;
    }

    /** "FROM QINGDAO, CHINA TO ROCHDALE OL16 1RR": a value in a merged box straight above a table heads no columns. */
    private static boolean isValue(String text) {
        int digits = Characters.digits(text);
        return digits >= DIGITS_OF_VALUE || (text.indexOf(',') > 0 && digits > 1);
    }

    private static Map<Integer, String> texts(SourceRow row) {
        var texts = new TreeMap<Integer, String>();
        for (var cell : row.cells()) {
            texts.put(cell.column(), cell.text());
        }
        return texts;
    }

    /** Headings are short texts; labels of a form end in a colon. */
    private boolean mayHead(SourceRow row) {
        int labels = 0;
        int texts = 0;
        for (var cell : row.cells()) {
            if (cell.kind() == SourceCell.Kind.TEXT && !scores.isTooLong(cell.text())) {
                texts++;
                labels += TextMarks.isLabel(cell.text()) ? 1 : 0;
            }
        }
        return texts > 1
                && (labels == 0 || labels * 3 <= texts)
                && (texts * 2 >= row.cells().size() || texts > 5)
                && !NumberedBoxes.haveValues(row);
    }

    private Map<Integer, String> joined(Map<Integer, String> above, SourceRow row, int rowAbove) {
        var joined = new TreeMap<>(above);
        if (HeadingJoin.saysAgain(above, row)) {
            joined.putAll(texts(row));
            return joined;
        }
        boolean general = joins.isGeneral(row);
        var parts = groups.partsOfSum(row, words);
        for (var cell : row.cells()) {
            int column = cell.column();
            var over = groups.over(above, column, rowAbove);
            if (over == null && headings.general().isLanguage(cell.text())) {
                over = above.get(column - 1); // "Name of goods" over "Arabic | English", where nothing is merged
            }
            boolean spans = over != null && groups.spanColumns(column, rowAbove);
            joined.put(
                    column,
                    over == null || parts.contains(column)
                            ? cell.text()
                            : joins.join(over, cell.text(), spans, general));
        }
        return joined;
    }

    /** Columns in order, for readers of a heading. */
    public static List<String> inOrder(Map<Integer, String> texts) {
        var list = new ArrayList<String>();
        for (var entry : texts.entrySet()) {
            while (list.size() <= entry.getKey()) {
                list.add("");
            }
            list.set(entry.getKey(), entry.getValue());
        }
        return list;
    }
}
