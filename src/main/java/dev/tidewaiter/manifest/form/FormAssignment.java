package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.label.FormLabel;
import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.label.StandingOfLabel;
import dev.tidewaiter.manifest.label.UndelimitedLabels;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.ValueScore;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives labels their values for a whole form at once. Every label is paired with each cell that could be its value: its own text, the
 * cell beside it, those below. A pair is worth what its distance says, how well the content fits the field, and how the other labels
 * of the sheet have their values; the pairs worth most are taken first, each label and each cell once. So a cell that two labels
 * want goes to the one that it fits, and a label without a value takes no other label's.
 */
final class FormAssignment {

    private static final List<Field> PAYMENT = List.of(Field.PAYMENT_TERMS);
    private static final Pattern REGISTER_NUMBER = Pattern.compile("\\d{9,15}");
    private static final double WORTH_TAKING = 1;
    private static final int FARTHEST_BESIDE = 4;
    private static final int FARTHEST_BELOW = 3;
    private static final int FEWEST_LABELS = 3;
    private static final int SHARE_OF_WIDTH = 5; // official forms have a hundred narrow columns

    private final CellGrid cells;
    private final ValueScore fit;
    private final LabelParser parser;
    private final IdentityHashMap<SourceCell, FormLabel> labels;
    private final UnknownLabels unknown;
    private final StandingOfLabel standing;
    private final int farthest;
    private final List<Pair> pairs = new ArrayList<>();

    /** Where a value stands from its label. */
    enum Way {
        INSIDE,
        BESIDE,
        BELOW,
        ABOVE
    }

    /**
     * A label and a value that it may have.
     *
     * @param text the value, which for one inside the label's cell is what stands behind the colon
     */
    record Pair(FormLabel label, Field field, SourceCell cell, int row, String text, Way way, double worth) {}

    /** @param sections labels that head others and have no value of their own */
    FormAssignment(CellGrid cells, ValueScore fit, LabelParser parser, List<FormLabel> all, List<FormLabel> sections) {
        this.cells = cells;
        this.fit = fit;
        this.parser = parser;
        this.farthest = Math.max(FARTHEST_BESIDE, cells.width() / SHARE_OF_WIDTH);
        this.labels = new IdentityHashMap<>();
        sections.forEach(label -> labels.put(label.cell(), label));
        all.forEach(label -> labels.put(label.cell(), label));
        this.standing = new StandingOfLabel(cells, labels);
        this.unknown = new UnknownLabels(cells, labels, fit.titles());
        all.forEach(this::pair);
    }

    private void pair(FormLabel label) {
        if (!label.inline().isEmpty()) {
            add(label, label.cell(), label.row(), label.inline(), Way.INSIDE, PairWeights.INSIDE);
        }
        var above = StandingOfLabel.isCaption(label)
                ? cells.at(label.row() - 1, label.cell().column())
                : null;
        if (above != null && !labels.containsKey(above)) {
            if (!standing.saysHowToFillIn(label, above)) {
                add(label, above, label.row() - 1, above.text(), Way.ABOVE, PairWeights.ABOVE);
            }
            return;
        }
        int last = Math.max(
                cells.lastColumn(label.row(), label.cell().column()),
                label.cell().column());
        int lastRow = cells.lastRow(label.row(), label.cell().column());
        boolean listed = standing.isOfList(label);
        var firmBelow = cells.at(lastRow + 1, label.cell().column());
        for (int row = label.row(); row <= lastRow + (standing.facesCaption(label, lastRow, last) ? 1 : 0); row++) {
            var beside = cells.rightOf(row, last);
            if (beside != null && beside.column() - last <= farthest) {
                double gap = listed ? 0 : (beside.column() - last - 1) * (double) FARTHEST_BESIDE / farthest;
                double near = (label.colon() ? PairWeights.BEHIND_COLON : PairWeights.BESIDE)
                        - PairWeights.EMPTY_COLUMN * gap
                        - PairWeights.LOWER_ROW * (row - label.row());
                near -= continuesBox(label, beside, row) || standing.hasItsValueBelow(label, lastRow + 1, last) ? 2 : 0;
                near -= fit.isPersonOfFirm(label.field(), label.inline(), firmBelow) ? 2 : 0;
                add(label, beside, row, beside.text(), Way.BESIDE, near);
            }
        }
        var registered = standing.nameBehindCode(label, last);
        if (registered != null && fit.isCompany(registered.text())) {
            add(label, registered, label.row(), registered.text(), Way.BESIDE, PairWeights.BEHIND_CODE);
        }
        if (listed) {
            return;
        }
        addIndented(label, lastRow + 1, last);
        for (int row = lastRow + 1; row <= lastRow + FARTHEST_BELOW; row++) {
            var below = cells.below(row, label.cell().column(), last);
            if (below != null) {
                add(
                        label,
                        below,
                        row,
                        below.text(),
                        Way.BELOW,
                        PairWeights.BELOW - (row - lastRow - 1) - (label.colon() ? PairWeights.COLON_ABOVE : 0));
                if (labels.containsKey(below) || !TextMarks.isBracketed(below.text())) {
                    return; // nothing is read across a value or another label
                }
            }
        }
    }

    /** "Supplier:" over a name in the next column, where nothing stands beside or below the label itself. */
    private void addIndented(FormLabel label, int row, int last) {
        var field = label.field();
        boolean alone = label.colon()
                && label.inline().isEmpty()
                && field.role() != null
                && field.attribute() == Field.Attribute.NAME
                && cells.at(label.row(), last + 1) == null
                && cells.below(row, label.cell().column(), last) == null;
        var indented = alone ? cells.at(row, last + 1) : null;
        if (indented != null) {
            add(label, indented, row, indented.text(), Way.BELOW, PairWeights.INDENTED_BELOW);
        }
    }

    /** The second line of a box beside the label: "Forwarder" over a name over an address, which is not that of whoever is on the left. */
    private boolean continuesBox(FormLabel label, SourceCell cell, int row) {
        var above = cells.at(row - 1, cell.column());
        var head = labels.get(cells.at(row - 2, cell.column()));
        return above != null
                && head != null
                && !head.equals(label)
                && head.inline().isEmpty()
                && !labels.containsKey(above);
    }

    private void add(FormLabel label, SourceCell cell, int row, String written, Way way, double near) {
        var other = labels.get(cell);
        if (way == Way.BELOW && other == null && standsAmongLabels(cell, row)) {
            return; // the label's own box is empty, and below it are further boxes
        }
        if (way != Way.INSIDE
                && UndelimitedLabels.beginsWithCircle(written)
                && UndelimitedLabels.beginsWithCircle(label.cell().text())) {
            return; // "⑯출항예정일자 2024-05-15" below "⑭선박회사" is a box of its own
        }
        boolean term = isTerm(label, other, written) || CountryValues.isCode(label.field(), written);
        boolean labelItself = other == null
                ? parser.texts().beginsWithLabel(written) || parser.isBox(written) || unknown.isOne(cell)
                : !(label.colon() && isMute(other, label));
        if (way != Way.INSIDE && !term && labelItself) {
            return; // a neighbour that is itself a label is never a value
        }
        if (way == Way.BESIDE
                && other == null
                && (unknown.headsBoxBeside(label, cell, row) || (!term && headsItsOwn(label, cell, row, written)))) {
            return;
        }
        var text = written.startsWith(":") || written.startsWith("：")
                ? written.substring(1).strip()
                : written;
        boolean labelled = way != Way.INSIDE && TextMarks.beginsWithLabel(text);
        int rank = 0;
        for (var asked : label.fields()) {
            var field = numbered(asked, text);
            // "Handling Information" over "Release to bearer: N. N. only"
            boolean sentence = field == Field.REMARKS && text.indexOf('\n') < 0;
            double worst = near - (labelled && !sentence ? 3 : 0);
            double worth = worst + fit.of(field, cell, text) - 0.4 * rank++;
            if (worth > WORTH_TAKING) {
                pairs.add(new Pair(label, field, cell, row, text, way, worth));
            }
        }
    }

    /** "Грузоотправитель" over 193720223: the number by which the party is registered, where a name is asked for. */
    private static Field numbered(Field field, String text) {
        var role = field.role();
        if (role == null || role == Role.CONTACT || role == Role.VESSEL) {
            return field;
        }
        boolean registered = field.attribute() == Field.Attribute.NAME
                && REGISTER_NUMBER.matcher(text).matches();
        return registered ? Field.of(role, Field.Attribute.ID) : field;
    }

    /** "Place of delivery" over nothing, beside "Type of move" over "Containerized": a heading of something that is not read. */
    private boolean headsItsOwn(FormLabel label, SourceCell cell, int row, String written) {
        return !label.colon()
                && parser.texts().isLabelText(written)
                && (cells.rightOf(row, cell.column()) != null
                        || cells.at(cells.lastRow(row, cell.column()) + 1, cell.column()) != null);
    }

    /** "Versandart: | Spedition": a word that heads columns elsewhere stands behind a colon and has nothing that it could head. */
    private boolean isMute(FormLabel other, FormLabel label) {
        var cell = other.cell();
        return !other.colon()
                && other.inline().isEmpty()
                && other.row() == label.row()
                && cells.rightOf(other.row(), cell.column()) == null
                && (cells.at(cells.lastRow(other.row(), cell.column()) + 1, cell.column()) == null
                        || labels.containsKey(
                                cells.at(other.row() + 1, label.cell().column())));
    }

    /** Whether a value is a heading as well: "Delivery | FOB Busan", "Terms of payment | T/T". */
    private boolean isTerm(FormLabel label, @Nullable FormLabel other, String written) {
        boolean payment = other != null
                && label.fields().equals(PAYMENT)
                && other.fields().equals(PAYMENT)
                && written.length() < label.cell().text().strip().length();
        return payment || (label.fields().contains(Field.INCOTERM) && fit.isTermOfDelivery(written));
    }

    /** Whether all other cells of a row are labels, so that one nobody knows is a label as well. */
    private boolean standsAmongLabels(SourceCell cell, int row) {
        var others = cells.row(row).stream()
                .filter(each -> each.column() != cell.column())
                .toList();
        return cell.kind() == SourceCell.Kind.TEXT
                && others.size() >= FEWEST_LABELS
                && others.stream().allMatch(each -> parser.texts().isLabelText(each.text()));
    }

    /** The values of all labels that have one, in the order of the labels. */
    List<Pair> assign() {
        double beside = share(Way.BESIDE);
        double below = share(Way.BELOW);
        Comparator<Pair> best = Comparator.comparingDouble(pair -> -worth(pair, beside, below));
        pairs.sort(best.thenComparingInt(pair -> pair.label().row())
                .thenComparingInt(pair -> pair.label().cell().column()));
        Set<SourceCell> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        var served = new HashSet<FormLabel>();
        var chosen = new ArrayList<Pair>();
        Set<SourceCell> others = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var pair : pairs) {
            boolean inside = pair.way() == Way.INSIDE;
            if (!served.contains(pair.label())
                    && (inside || !taken.contains(pair.cell()))
                    && !others.contains(pair.label().cell())) { // "FOB" beside "Incoterm" heads nothing below it
                served.add(pair.label());
                taken.add(pair.cell());
                if (!inside) {
                    others.add(pair.cell());
                }
                chosen.add(pair);
            }
        }
        chosen.sort(Comparator.<Pair>comparingInt(pair -> pair.label().row())
                .thenComparingInt(pair -> pair.label().cell().column()));
        return chosen;
    }

    /** A sheet that mostly has its values beside their labels, or below them, has this one there, too. */
    private static double worth(Pair pair, double beside, double below) {
        return pair.worth() + (pair.way() == Way.BESIDE ? beside : pair.way() == Way.BELOW ? below : 0);
    }

    /** How many labels have a value in one way only, as a share of those that leave no choice. */
    private double share(Way way) {
        var ways = new IdentityHashMap<FormLabel, Set<Way>>();
        for (var pair : pairs) {
            ways.computeIfAbsent(pair.label(), label -> new HashSet<>()).add(pair.way());
        }
        long sure = ways.values().stream()
                .filter(all -> all.size() == 1 && !all.contains(Way.INSIDE))
                .count();
        long such = ways.values().stream()
                .filter(all -> all.size() == 1 && all.contains(way))
                .count();
        return sure == 0 ? 0 : 1.5 * such / sure;
    }
}
