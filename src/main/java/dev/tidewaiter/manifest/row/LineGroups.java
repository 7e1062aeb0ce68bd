package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.form.GroupHeadings;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The groups into which rows such as "Consignee: Alpha Ltd" part the lines of a table: what one names holds for the lines below it, up to
 * the next that names the like. That is believed of a sheet known to its end in which each such row has a line below it, none stands below
 * goods of which nobody says whose they are, and no other row below the heading tells of the same party or place; elsewhere what all rows
 * name holds for every line, as the rest of the form does. Of a longer sheet the first rows tell whether it is parted so, by one such row
 * ahead of all goods at the least: lines of goods below are that row's until any other row is met. Below one that is not understood they
 * are nobody's.
 */
final class LineGroups {

    private static final int FEWEST = 2;

    private final GroupHeadings headings;
    private final Layout whole;
    private final Set<Field> subjects = EnumSet.noneOf(Field.class);

    /** The layout of the lines below, by the rows that head them; rows in turn that head the same lines have one. */
    private final Map<Integer, Layout> groups = new HashMap<>();

    /** The layout of the lines below, by the rows that end a group of a sheet known to its end. */
    private final Map<Integer, Layout> ended = new HashMap<>(0);

    private Layout current;

    /** Whether further rows than those learned by may head groups. */
    private boolean openEnded;

    /** What the rows met so far say of the lines below them, in a sheet that goes on. */
    private final List<Labelled> told = new ArrayList<>(0);

    LineGroups(Layout whole, ManifestDictionaries dictionaries) {
        this.whole = whole;
        this.current = whole;
        this.headings = new GroupHeadings(dictionaries);
    }

    /**
     * Finds out by what the lines are grouped.
     *
     * @param rows  the rows below the heading
     * @param lines which of them are lines of goods beyond doubt
     * @param all   whether the sheet has no further rows
     */
    void learn(List<SourceRow> rows, CertainLines lines, boolean all) {
        if (whole.headerRow() == 0) {
            return; // columns without a heading may be labels and their values
        }
        var said = rows.stream().map(headings::in).toList();
        Map<Field, Set<Integer>> heads = new EnumMap<>(Field.class);
        var open = EnumSet.noneOf(Field.class);
        var broken = EnumSet.noneOf(Field.class);
        boolean goods = false;
        int last = 0;
        var ends = new TreeSet<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var named = GroupHeadings.subjects(said.get(i));
            for (var subject : named) {
                boolean first =
                        heads.computeIfAbsent(subject, field -> new TreeSet<>()).isEmpty();
                heads.get(subject).add(row.number());
                if ((first && goods) || !open.add(subject)) {
                    broken.add(subject);
                }
            }
            if (named.isEmpty() && all && goods && lines.maySayWhose(row)) {
                ends.add(row.number());
            } else if (named.isEmpty() && lines.include(row)) {
                goods = true;
                open.clear();
                last = row.number();
            }
        }
        ends.tailSet(last).clear(); // no line stands below them
        int fewest = ends.isEmpty() ? FEWEST : 1;
        heads.forEach((subject, at) -> {
            boolean begun = open.contains(subject);
            boolean headed = all ? at.size() >= fewest && !begun : at.size() > (begun ? 1 : 0);
            boolean alone = headed && !broken.contains(subject);
            if (alone && !whole.holds(subject) && isToldIn(subject, at)) {
                subjects.add(subject);
            }
        });
        if (all && !subjects.isEmpty()) {
            part(rows, said, ends, lines);
        }
        openEnded = !all && !subjects.isEmpty();
    }

    /** Whether whatever the form says of a party or place below the heading stands in some rows, and no officer said so. */
    private boolean isToldIn(Field subject, Set<Integer> rows) {
        return whole.form().values().stream()
                .filter(value -> isBelow(value) && subject(value) == subject)
                .allMatch(value -> rows.contains(value.row()) && value.column().known() != Sureness.SAID);
    }

    private void part(List<SourceRow> rows, List<List<Labelled>> said, Set<Integer> ends, CertainLines lines) {
        var told = new ArrayList<Labelled>();
        var block = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var values = ofSubjects(said.get(i));
            if (!values.isEmpty()) {
                tell(told, values);
                block.add(row.number());
            } else if (block.isEmpty() && ends.contains(row.number())) {
                told.clear();
                ended.put(row.number(), whole.with(form(told), List.of()));
            } else if (!block.isEmpty() && lines.include(row)) {
                var layout = whole.with(form(told), List.of());
                block.forEach(at -> groups.put(at, layout));
                block.clear();
            }
        }
    }

    private List<Labelled> ofSubjects(List<Labelled> values) {
        return values.stream()
                .filter(value -> subjects.contains(subject(value)))
                .toList();
    }

    /** What is said anew of a party or place takes the place of what was told of it. */
    private static void tell(List<Labelled> told, List<Labelled> values) {
        var named = GroupHeadings.subjects(values);
        told.removeIf(value -> named.contains(subject(value)));
        told.addAll(values);
    }

    private LabelledValues form(List<Labelled> told) {
        var values = new ArrayList<>(whole.form().values());
        values.removeIf(value -> isBelow(value) && subjects.contains(subject(value)));
        values.addAll(told);
        return new LabelledValues(values, whole.form().further());
    }

    /**
     * Whether a row heads a group.
     *
     * @param following the next rows of the sheet
     * @param lines     which of them are lines of goods beyond doubt
     */
    boolean isHeading(SourceRow row, List<SourceRow> following, CertainLines lines) {
        return openEnded
                ? isHeard(headings.in(row)) && following.stream().anyMatch(lines::include)
                : groups.containsKey(row.number());
    }

    /** Whether all is known that a row tells of: "Consignee: Alpha Ltd | Destination: Oslo" is heard whole or not at all. */
    private boolean isHeard(List<Labelled> values) {
        return !values.isEmpty() && subjects.containsAll(GroupHeadings.subjects(values));
    }

    /** Takes in a row that heads a group. */
    void begin(SourceRow row) {
        if (openEnded) {
            tell(told, ofSubjects(headings.in(row)));
            current = whole.with(form(told), List.of());
        } else {
            current = groups.getOrDefault(row.number(), current);
        }
    }

    /**
     * Takes in a row that heads no group, and says whether it ends one all the same: in a sheet that goes on, whatever is no line of goods
     * may say that other lines follow, be it a label, a company alone or a total. Those are asked about, and nobody's. In one known to its
     * end only what names a company or country, or begins with a label that says nothing, does so.
     *
     * @param reason why the row is no line; null where it is one
     */
    boolean pass(SourceRow row, @Nullable SkipReason reason, CertainLines lines) {
        if (!openEnded) {
            var below = ended.get(row.number());
            current = below == null ? current : below;
            return below != null;
        }
        if (told.isEmpty()) {
            return false;
        }
        boolean goesOn = reason == SkipReason.HEADING_AGAIN
                || reason == SkipReason.NUMBERS_OF_COLUMNS
                || reason == SkipReason.BARE_NUMBER
                || (reason != SkipReason.TOTAL && lines.goOn(row));
        if (goesOn) {
            return false;
        }
        told.clear();
        current = whole.with(form(told), List.of());
        return true;
    }

    /** The layout of the lines to come, and of what heads them: it is heard by itself where no line follows after all. */
    Layout layout() {
        return current;
    }

    private boolean isBelow(Labelled value) {
        return value.row() > whole.headerRow();
    }

    private static Field subject(Labelled value) {
        return GroupHeadings.subject(value.column().field());
    }
}
